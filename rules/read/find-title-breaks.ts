/**
 * "Rose Toner / Alcohol, Aqua, Glycerin": lines of a title above a list that no heading opens. Their breaks part, where a break inside a
 * name stands behind a line that was full.
 */
import { roomFor } from './room-for.ts';
import type { Span } from './span.ts';

const COMMAS = /[,;•|]/g;
/** Where there are no commas, other signs part names. */
const OTHERS = /[^.]\.\s\S|\s[/–—-]\s|→|\.{3,}/g;
const FEWEST = 3;
/** So much of the longest line, in signs, is a full one. */
const FULL = 0.85;
/** Higher than this no title is. */
const MOST_LINES = 12;

/** Text -> the breaks behind the lines above its first line with separators, where there was room for the next word; offsets in the text. */
export function findTitleBreaks(text: string): Span[] {
  const breaks: Span[] = [];
  const lines = text.split('\n');
  const signs = (text.match(COMMAS)?.length ?? 0) >= FEWEST ? COMMAS : OTHERS;
  const first = lines.slice(0, MOST_LINES + 1).findIndex((line) => line.search(signs) >= 0);
  if (first < 1) return [];
  const width = Math.max(...lines.slice(first).map(({ length }) => length));
  let end = -1;
  for (const [i, line] of lines.slice(0, first).entries()) {
    end += line.length + 1;
    if (line.trim() !== '' && line.length + roomFor(lines[i + 1]!) < FULL * width) breaks.push({ start: end, end: end + 1 });
  }
  return breaks;
}
