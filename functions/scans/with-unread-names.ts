import { checkPhotoLabel } from '../../rules/check-photo-label.ts';
import { DEFAULT_PROTOCOL_ID, findProtocol } from '../../rules/knowledge/find-protocol.ts';
import type { AnyScriptReading } from '../../rules/photo/read-any-script.ts';
import { unreadNames } from '../../rules/photo/unread-names.ts';
import { labelOfReading } from './label-of-reading.ts';

/** A reading in Latin letters -> the same, the names that were seen and not read among what is unreadable. */
export function withUnreadNames(reading: AnyScriptReading): AnyScriptReading {
  const rules = findProtocol(DEFAULT_PROTOCOL_ID);
  if (reading.model !== 'eng' || !rules) return reading;
  // which names are known does not hang on the rules or the day
  const names = unreadNames(checkPhotoLabel(labelOfReading(reading), rules, 0), reading.words);
  return { ...reading, unreadable: [...reading.unreadable, ...names] };
}
