/** Footnotes of a list ("*organic", "**from essential oils"): not an ingredient, though their star sticks to names. */

import { searchText } from './search-text.ts';
import type { Span } from './span.ts';
import { WordPattern } from './word-pattern.ts';
import words from './words/footnotes.json' with { type: 'json' };

const FOOTNOTE = /(?<=^|[.\n;,)\]]\s{0,3}|[\s*])[*†‡¹²³+°]{1,3}[^\S\n]?[^*†‡¹²³,;.\n]{3,120}/gu;
const WORD = new WordPattern(words);

const SMALL_WORD = 3;
const FEWEST_BULLETS = 3;

/** Stars before most lines, or between all names, separate the entries. */
function isBullet(search: string, sign: string): boolean {
  const before = new RegExp(`(?:^|\\n)[ \\t]*[${sign}]|\\s[${sign}]\\s`, 'gu');
  return (search.match(before)?.length ?? 0) >= FEWEST_BULLETS;
}

/** Behind a name a plus between blanks is the word "and". */
const PLUS_FOR_AND = /[\p{L}\p{N})%] $/u;
/** "*Essential Oil,": between commas it may be one that is in it. */
const SCENT = /^[^\p{L}]*essential oils?\s*$/u;
const IN_LIST = /^\s*$|[,;]\s*$/;
const BEHIND_NAME = /[\p{L}\p{N})%]\s?$/u;

/** A star that stands behind a name is explained; one that stands behind none is a bullet: "Aqua, Glycerin / * Parfum (natural)". */
function isReferred(search: string, { 0: hit, index }: RegExpExecArray): boolean {
  const sign = hit[0]!;
  const before = search.slice(0, index);
  for (let at = before.indexOf(sign); at >= 0; at = before.indexOf(sign, at + 1))
    if (/[\p{L}\p{N})\]%.*†‡°]\s?$/u.test(before.slice(Math.max(0, at - 2), at))) return true;
  return false;
}

/** "*Organic Alcohol,": between commas, or behind a name and before a comma, a starred piece with a word of its own is an entry. */
function isEntry(search: string, hit: RegExpExecArray): boolean {
  const before = search.slice(Math.max(0, hit.index - 4), hit.index);
  if (hit[0].startsWith('+ ') && PLUS_FOR_AND.test(before)) return true;
  const behind = search.slice(hit.index + hit[0].length, hit.index + hit[0].length + 4);
  const isAmongEntries = IN_LIST.test(before)
    ? /^\s*\.?\s*(?:[,;*†‡]|$)/.test(behind)
    : BEHIND_NAME.test(before) && /^\s*[,;]/.test(behind);
  if (!isAmongEntries && isReferred(search, hit)) return false;
  if (isAmongEntries && SCENT.test(hit[0])) return true;
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
