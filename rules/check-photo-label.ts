/**
 * Checks what a photo reader read: as checkLabel, lists in Korean, Japanese and Chinese glyphs cut by their names, and names settled or
 * asked about by what cameras do to them. A module of its own, since checking pasted text needs none of it.
 */
import { checkLabel, type Label } from './check-label.ts';
import type { Protocol } from './knowledge/protocol.ts';
import { isGlyphList, matchCjkList } from './match/cjk/match-cjk-list.ts';
import { doubtCutNames } from './match/doubt-cut-names.ts';
import { doubtLostForms } from './match/doubt-lost-forms.ts';
import { settleLostSlashes } from './match/settle-lost-slashes.ts';
import { settleOnlyCandidates } from './match/settle-only-candidates.ts';
import { looksCyrillic } from './read/looks-cyrillic.ts';
import type { Report } from './report.ts';

/** Where no model of glyphs read it, print may be Cyrillic read as Latin: without a list that is what is said. */
function withScript(label: Label): Label {
  const isOpen = label.model === undefined && !label.unreadScript;
  return isOpen && looksCyrillic(label.text) ? { ...label, unreadScript: 'Cyrillic' } : label;
}

/** Label, rules and day (whole calendar days since the treatment) -> report. Never fails for any text. */
export const checkPhotoLabel = (label: Label, protocol: Protocol, day: number): Report =>
  checkLabel(withScript(label), protocol, day, {
    ofKind: (list, text, budget) => (isGlyphList(list, text) ? matchCjkList(list, text, label.model ?? null, budget) : undefined),
    settle: (lists) => doubtCutNames(doubtLostForms(settleOnlyCandidates(settleLostSlashes(lists)))),
  });
