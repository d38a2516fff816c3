import { checkLabel, type Label } from '../rules/check-label.ts';
import { checkPhotoLabel } from '../rules/check-photo-label.ts';
import { DEFAULT_PROTOCOL_ID, findProtocol } from '../rules/knowledge/find-protocol.ts';
import type { Protocol } from '../rules/knowledge/protocol.ts';
import type { Report } from '../rules/report.ts';

/** The shipped default rules. */
export function defaultProtocol(): Protocol {
  const protocol = findProtocol(DEFAULT_PROTOCOL_ID);
  if (!protocol) throw new Error('The default protocol is missing.');
  return protocol;
}

/** A label on a day (3 unless told) under the default rules; pasted unless `more` says that it is from a photo. */
export const checkText = (text: string, day = 3, more: Partial<Label> = {}): Report =>
  (more.origin === 'photo' ? checkPhotoLabel : checkLabel)({ text, origin: 'pasted', ...more }, defaultProtocol(), day);
