/** What a drug label says an active is for ("Acne treatment"): part of the table, never an ingredient. */

import { searchText } from './search-text.ts';
import type { Span } from './span.ts';
import { WordPattern } from './word-pattern.ts';
import purposes from './words/purposes.json' with { type: 'json' };

const PURPOSE = new WordPattern(purposes);

/** Plain text and a stretch of an active list -> the purposes in it, offsets in the plain text. */
export function findPurposes(text: string, start: number, end: number): Span[] {
  return PURPOSE.matchesIn(searchText(text.slice(start, end))).map((hit) => ({
    start: start + hit.index,
    end: start + hit.index + hit[0].length,
  }));
}
