import { checkLabel } from '../../rules/check-label.ts';
import { DEFAULT_PROTOCOL_ID, findProtocol } from '../../rules/knowledge/find-protocol.ts';
import type { Report } from '../../rules/report.ts';

const usual = findProtocol(DEFAULT_PROTOCOL_ID);
if (!usual) throw new Error('The default protocol is missing.');
const protocol = usual;

/** A pasted label under the usual rules, on day 3 unless said: every one of the ten groups is left out on that day. */
export const usualCheck = (text: string, day = 3): Report => checkLabel({ text, origin: 'pasted' }, protocol, day);
