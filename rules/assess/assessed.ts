import type { TopicalClaim } from '../match/claim-topics.ts';
import type { MatchedEntry } from '../match/match.ts';
import type { MatchedList } from '../match/match-label.ts';
import type { Warning } from '../read/find-warnings.ts';
import type { ProductSigns } from '../read/read-product-signs.ts';
import type { Category } from '../report.ts';

/** What the assessment is handed: matches and signs, no text. Offsets are those of the plain text. */
export interface MatchedLabel {
  lists: MatchedList[];
  /** Strong actives named outside every list. */
  named: MatchedEntry[];
  claims: TopicalClaim[];
  warnings: Warning[];
  signs: ProductSigns;
  origin: 'pasted' | 'photo';
  /** The list of another kind of thing: nothing in it is an ingredient of a skin care product. */
  food: boolean;
  /** Photo only: stretches that could not be read, and whether the end of the list was seen. */
  unreadable: { start: number; end: number }[];
  endSeen: boolean;
}

/** One entry with what it counts for in this product; the index in the array is the index in the report. */
export interface AssessedEntry {
  entry: MatchedEntry;
  /** Index of its list; null: named outside any list. */
  list: number | null;
  position: number;
  categories: Category[];
  probablyBelowOnePercent: boolean;
}
