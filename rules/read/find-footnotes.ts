/** Footnotes of a list ("*organic", "**from essential oils"): not an ingredient, though their star sticks to names. */
import type { Span } from './span.ts';
import { searchText } from './search-text.ts';
import { WordPattern } from './word-pattern.ts';
import words from './words/footnotes.json' with { type: 'json' };

const FOOTNOTE = /(?<=^|[.\n;,)\]]\s{0,3}|[\s*])[*†‡¹²³+°]{1,3}\s?[^*†‡¹²³,;.\n]{3,120}/gu;
const WORD = new WordPattern(words);

/** Plain text and a stretch of it -> its footnotes, offsets in the plain text. */
export function findFootnotes(text: string, start: number, end: number): Span[] {
  const search = searchText(text.slice(start, end));
  return [...search.matchAll(FOOTNOTE)]
    .filter((hit) => WORD.matchesIn(hit[0]).length > 0)
    .map((hit) => ({ start: start + hit.index, end: start + hit.index + hit[0].length }));
}
