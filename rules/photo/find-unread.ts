import type { LineReading } from './arrange-lines.ts';
import type { PreparedBlock } from './prepare-block.ts';
import { type ReadingTools, textOf } from './reading.ts';

/** A part of a line where print was seen and not read: before which of its words, 0 to their number. */
export type UnreadSpot = { readonly line: number; readonly beforeWord: number };

/** So many letters side by side without a word are no stain. */
const LETTERS = 3;
/** Known characters that make a line a part of a list. */
export const LISTED = 8;

/** Where letters were seen and no word was read, within the lines of a list. */
export function findUnread(
  block: PreparedBlock,
  lines: readonly LineReading[],
  { countKnown }: Pick<ReadingTools, 'countKnown'>,
): UnreadSpot[] {
  const known = lines.map(({ words }) => countKnown(textOf(words)));
  const isListed = (line: number) => Math.max(known[line - 1] ?? 0, known[line] ?? 0, known[line + 1] ?? 0) >= LISTED;
  return lines.flatMap((reading, line) =>
    isListed(line) ? unreadRuns(block, reading).map((beforeWord) => ({ line, beforeWord })) : [],
  );
}

/** Runs of letters of a line that lie in no word, each by the word that follows it. */
export function unreadRuns({ letters }: PreparedBlock, { strip, words }: LineReading): number[] {
  const here = letters
    .filter(({ x, y }) => y >= strip.y0 && y < strip.y1 && x >= strip.x0 && x < strip.x1)
    .sort((a, b) => a.x - b.x);
  const spots = new Map<number, number>();
  for (const { x } of here) {
    if (words.some(({ box }) => x >= box.x0 - 4 && x <= box.x1 + 4)) continue;
    const next = words.findIndex(({ box }) => box.x0 > x);
    const before = next < 0 ? words.length : next;
    spots.set(before, (spots.get(before) ?? 0) + 1);
  }
  return [...spots].filter(([, count]) => count >= LETTERS).map(([before]) => before);
}
