import { boxAround } from './box-around.ts';
import type { Box } from './grey-picture.ts';
import type { PreparedBlock } from './prepare-block.ts';
import type { RecognisedWord } from './recognised-word.ts';
import { wordsByLine } from './words-by-line.ts';

/** A strip of a block with what was read in it. */
export type LineReading = {
  readonly strip: Box;
  readonly words: readonly RecognisedWord[];
  /** Letters that were seen in the strip, and how many of them lie within a word. */
  readonly seen: number;
  readonly covered: number;
};

/** Beside the letters of a line, or where no line was seen, words are only believed from here on. */
const BELIEVED = 60;

/**
 * Puts words into the strips they stand in, from left to right. Tesseract loses the order on lines with wide blanks, and reads
 * stains and edges as words: those are dropped. A clear word outside all strips gets a line of its own.
 */
export function arrangeLines(block: PreparedBlock, strips: readonly Box[], words: readonly RecognisedWord[]): LineReading[] {
  const inStrip = strips.map((): RecognisedWord[] => []);
  const outside: RecognisedWord[] = [];
  for (const word of words) {
    const home = homeOf(word, strips);
    const believed = word.confidence >= BELIEVED && /[\p{L}\p{N}]{2}/u.test(word.text);
    if (home >= 0 && (believed || isBeside(word.box, strips[home]!))) inStrip[home]!.push(word);
    else if (home < 0 && believed) outside.push(word);
  }
  const lines = strips.map((strip, i) => lineOf(block, strip, inStrip[i]!));
  const stray = wordsByLine(outside).map((found) => lineOf(block, boxAround(found), found));
  return [...lines, ...stray].sort((a, b) => a.strip.y0 + a.strip.y1 - b.strip.y0 - b.strip.y1);
}

/** A line of given words: sorted, and held against the letters that were seen. */
export function lineOf({ letters }: PreparedBlock, strip: Box, words: readonly RecognisedWord[]): LineReading {
  const here = letters.filter(({ x, y }) => y >= strip.y0 && y < strip.y1 && x >= strip.x0 && x < strip.x1);
  const covered = here.filter(({ x }) => words.some(({ box }) => x >= box.x0 - 1 && x <= box.x1 + 1));
  return { strip, words: [...words].sort((a, b) => a.box.x0 - b.box.x0), seen: here.length, covered: covered.length };
}

function homeOf({ box }: RecognisedWord, strips: readonly Box[]): number {
  const middle = (box.y0 + box.y1) / 2;
  return strips.findIndex(({ y0, y1 }) => middle >= y0 && middle < y1);
}

const isBeside = (word: Box, strip: Box): boolean => word.x1 > strip.x0 && word.x0 < strip.x1;
