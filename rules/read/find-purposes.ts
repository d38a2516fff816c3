/** What a drug label says an active is for ("Acne treatment"): part of the table, never an ingredient. */
import type { Span } from './find-claims.ts';
import { searchText, wordPattern } from './search-text.ts';
import purposes from './words/purposes.json' with { type: 'json' };

const PURPOSE = new RegExp(wordPattern(purposes), 'gu');

/** Plain text and a stretch of an active list -> the purposes in it, offsets in the plain text. */
export function findPurposes(text: string, start: number, end: number): Span[] {
  return [...searchText(text.slice(start, end)).matchAll(PURPOSE)].map((hit) => ({
    start: start + hit.index,
    end: start + hit.index + hit[0].length,
  }));
}
