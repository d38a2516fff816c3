/**
 * Checks what a photo reader read: as checkLabel, lists in Korean, Japanese and Chinese glyphs cut by their names, and names settled or
 * asked about by what cameras do to them. A module of its own, since checking pasted text needs none of it.
 */
import { checkLabel, type Label } from './check-label.ts';
import type { Protocol } from './knowledge/protocol.ts';
import { isGlyphList, matchCjkList } from './match/cjk/match-cjk-list.ts';
import { doubtCutName } from './match/doubt-cut-name.ts';
import { doubtLostForm } from './match/doubt-lost-form.ts';
import { settleActiveStem } from './match/settle-active-stem.ts';
import { settleLostSlash } from './match/settle-lost-slash.ts';
import { settleOnlyCandidate } from './match/settle-only-candidate.ts';
import { looksCyrillic } from './read/looks-cyrillic.ts';
import type { Report } from './report.ts';

/** Where no model of glyphs read it, print may be Cyrillic read as Latin: without a list that is what is said. */
function withScript(label: Label): Label {
  const isOpen = label.model === undefined && !label.unreadScript;
  return isOpen && looksCyrillic(label.text) ? { ...label, unreadScript: 'Cyrillic' } : label;
}

/** What a camera does to a name, in the order it is settled. */
const STEPS = [settleLostSlash, settleActiveStem, settleOnlyCandidate, doubtLostForm, doubtCutName] as const;

/** Label, rules and day (whole calendar days since the treatment) -> report. Never fails for any text. */
export const checkPhotoLabel = (label: Label, protocol: Protocol, day: number): Report =>
  checkLabel(withScript(label), protocol, day, {
    ofKind: (list, text, budget) => (isGlyphList(list, text) ? matchCjkList(list, text, label.model ?? null, budget) : undefined),
    settle: (entry) => STEPS.reduce((settled, step) => step(settled), entry),
  });
