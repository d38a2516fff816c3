import type { LabelEntry } from '../read/label-entry.ts';
import { holdsBack } from '../report/holds-back.ts';
import type { MatchKind } from '../report.ts';
import type { KnownIngredient } from './known-ingredient.ts';

/** How an entry became an ingredient. Not knowing is an answer: `unknown` has no ingredient, `ambiguous` has candidates. */
export interface Match {
  how: MatchKind;
  ingredient: KnownIngredient | null;
  candidates?: KnownIngredient[];
  /** Edits between the name read and the name meant; left out where look-alike letters were all the damage. */
  distance?: number;
  /** For unknown entries: the name lies near a flagged one or holds its stem, so the label was not read whole. */
  nearFlagged?: boolean;
}

export interface MatchedEntry extends LabelEntry {
  match: Match;
}

/** True where a category of this ingredient can hold a product back. */
export const isFlagged = (ingredient: KnownIngredient): boolean => !ingredient.pending && ingredient.categories.some(holdsBack);
