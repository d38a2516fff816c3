import type { Category } from '../report.ts';

/** A substance the dictionary or the grammar of INCI names knows. */
export interface KnownIngredient {
  inci: string;
  /** What it is held back for (or `soothing`); empty for harmless ones, which the dictionary holds just as firmly. */
  categories: Category[];
  tier?: number;
  drug?: 'topical' | 'oral';
  /** Name of the form of this drug that is swallowed, where there is one. */
  oralForm?: string;
  note?: string;
  /** Often only sets the pH: message id of what is said where it does not count. */
  adjuster?: string;
  /** No finding below this percentage, `other-irritant` from it on. */
  irritantFromPercent?: number;
  /** Message id of a note shown instead of a finding: experts differ. */
  pending?: string;
  /** Why this is not the category it resembles (message id). */
  friendOf?: Category;
  why?: string;
  /** A word of another field that looks like one of ours: known, and never offered as a name. */
  noIngredient?: true;
  /** Counts only where one of these words stands on the label. */
  onlyWith?: string[];
}
