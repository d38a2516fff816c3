/** Footnotes of a list ("*organic", "**from essential oils"): not an ingredient, though their star sticks to names. */

import { searchText } from './search-text.ts';
import type { Span } from './span.ts';
import { WordPattern } from './word-pattern.ts';
import words from './words/footnotes.json' with { type: 'json' };

const FOOTNOTE = /(?<=^|[.\n;,)\]]\s{0,3}|[\s*])[*†‡¹²³+°]{1,3}\s?[^*†‡¹²³,;.\n]{3,120}/gu;
const WORD = new WordPattern(words);

const SMALL_WORD = 3;
const FEWEST_BULLETS = 3;

/** Stars before most lines, or between all names, separate the entries. */
function isBullet(search: string, sign: string): boolean {
  const before = new RegExp(`(?:^|\\n)[ \\t]*[${sign}]|\\s[${sign}]\\s`, 'gu');
  return (search.match(before)?.length ?? 0) >= FEWEST_BULLETS;
}

/** "*Organic Alcohol,": between commas a starred piece with a word of its own is an entry. */
function isEntry(search: string, hit: RegExpExecArray): boolean {
  const before = search.slice(Math.max(0, hit.index - 4), hit.index);
  const isAmongEntries =
    /^\s*$|[,;]\s*$/.test(before) &&
    /^\s*(?:[,;]|\.?\s*$)/.test(search.slice(hit.index + hit[0].length, hit.index + hit[0].length + 4));
  if (!isAmongEntries) return false;
  const rest = WORD.matchesIn(hit[0]).reduce((text, { 0: word }) => text.replace(word, ' '), hit[0]);
  return (rest.match(/\p{L}+/gu) ?? []).some((word) => word.length > SMALL_WORD);
}

/** Plain text and a stretch of it -> its footnotes, offsets in the plain text. */
export function findFootnotes(text: string, start: number, end: number): Span[] {
  const search = searchText(text.slice(start, end));
  const bullets = new Set(['*', '+', '°', '†', '‡'].filter((sign) => isBullet(search, sign)));
  return [...search.matchAll(FOOTNOTE)]
    .filter(
      (hit) => !bullets.has(/^(.)(?!\1)/u.exec(hit[0])?.[1] ?? '') && WORD.matchesIn(hit[0]).length > 0 && !isEntry(search, hit),
    )
    .map((hit) => ({ start: start + hit.index, end: start + hit.index + hit[0].length }));
}
