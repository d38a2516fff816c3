/**
 * Was a text broken into lines because its column was full? Then the first word of each line had no room on the line before, while
 * lines of one entry each end wherever their entry ends. Measured on lists of shops, broken at 14 to 60 signs and one entry a line: of
 * those without signs between the names, 54 to 98 in 100 are seen from 24 signs on, and at most 3 in 100 of the others taken for them.
 */

import { roomFor } from './room-for.ts';

/** So much of a full line, in signs: letters are not of one width, and a camera loses some. */
const FULL = 0.85;
/** Nine of ten lines are no longer than this one; longer ones are a title, or two lines read as one. */
const LONG = 0.9;
/** So many of the breaks stand behind a full line. */
const MOST_BREAKS = 0.75;

/** Signs that part names are not one or two of a text, and a name takes no more lines than this. */
const FEWEST_SIGNS = 3;
const MOST_LINES_A_SIGN = 4;

/** Where no sign parts names, a line break may well do so. */
const NEARLY_ALL_BREAKS = 0.9;
const FEWEST_LINES = 6;
/** Many names are one word, few full lines are. */
const FEW_OWN_ENTRIES = 0.15;

/** "Glycerin 5 g": so ends a line of one entry. */
const AMOUNT_AT_END = /\d\s?(?:%|g|mg|ml)?$/i;

/** What is left of a note that was blanked out. */
const NOTHING_AT_END = /[\s:=–—-]+$/u;

/** Behind which share of the lines was no room for the next word. */
function shareOfFullLines(lines: readonly string[]): number {
  // the first line stands behind a heading that is gone
  const skipped = lines.length > 3 ? 1 : 0;
  const breaks = lines.slice(skipped, -1);
  if (breaks.length === 0) return 0;
  const lengths = lines.map(({ length }) => length).sort((a, b) => a - b);
  const width = lengths[Math.floor((lengths.length - 1) * LONG)]!;
  const full = breaks.filter((line, i) => line.length + roomFor(lines[skipped + i + 1]!) >= FULL * width);
  return full.length / breaks.length;
}

/** Text of several lines, and how many signs in it may part names -> whether its line breaks part nothing. */
export function isWrapped(text: string, signs: number): boolean {
  const lines = text.split('\n').flatMap((line) => line.replace(NOTHING_AT_END, '').trim() || []);
  const share = shareOfFullLines(lines);
  if (signs >= FEWEST_SIGNS && lines.length < MOST_LINES_A_SIGN * signs) return share >= MOST_BREAKS;
  const ownEntries = lines.filter((line) => !line.includes(' ') || AMOUNT_AT_END.test(line)).length;
  return lines.length >= FEWEST_LINES && share >= NEARLY_ALL_BREAKS && ownEntries <= FEW_OWN_ENTRIES * lines.length;
}
