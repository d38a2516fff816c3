import { checkLabel, type Label } from '../rules/check-label.ts';
import { DEFAULT_PROTOCOL_ID, findProtocol } from '../rules/knowledge/find-protocol.ts';
import type { Protocol } from '../rules/knowledge/protocol.ts';
import type { Report } from '../rules/report.ts';

/** The shipped default rules. */
export function defaultProtocol(): Protocol {
  const protocol = findProtocol(DEFAULT_PROTOCOL_ID);
  if (!protocol) throw new Error('The default protocol is missing.');
  return protocol;
}

/** A pasted label on a day (3 unless told) under the default rules. */
export const checkPasted = (text: string, day = 3, more: Partial<Label> = {}): Report =>
  checkLabel({ text, origin: 'pasted', ...more }, defaultProtocol(), day);
