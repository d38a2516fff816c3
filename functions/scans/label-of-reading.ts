import type { AnyScriptReading } from '../../rules/photo/read-any-script.ts';
import type { Label } from '../answer-check.ts';
import { MAX_LABEL_CHARACTERS } from '../contract-limits.ts';

/** What was read on a photo -> the label to check. */
export function labelOfReading({ text, unreadable, endSeen, model }: AnyScriptReading): Label {
  return {
    text: text.slice(0, MAX_LABEL_CHARACTERS),
    origin: 'photo',
    unreadable: [...unreadable],
    endSeen,
    ...(model === null ? { unreadScript: '' } : model !== 'eng' && { model }),
  };
}
