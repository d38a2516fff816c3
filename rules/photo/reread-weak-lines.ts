import { type LineReading, lineOf } from './arrange-lines.ts';
import { PAPER } from './blank-surroundings.ts';
import { cutOut } from './cut-out.ts';
import { padPicture } from './pad-picture.ts';
import type { PreparedBlock } from './prepare-block.ts';
import { meanConfidence, type ReadingTools, textOf } from './reading.ts';

const MARGIN = 10;
/** In milliseconds. */
const SHORT_OF_TIME = 3000;

/** Lines that were read badly, once more one by one: a page is read by its layout, and a faint line falls through it. */
export async function rereadWeakLines(
  block: PreparedBlock,
  lines: readonly LineReading[],
  tools: ReadingTools,
): Promise<LineReading[]> {
  const better: LineReading[] = [];
  for (const line of lines) {
    better.push(
      !isShortOfTime(tools) && isWeak(line, tools) ? betterLine(line, await readLine(block, line, tools), tools) : line,
    );
  }
  return better;
}

/** Steps that only improve are left out from here on. */
export const isShortOfTime = ({ timeLeft }: ReadingTools): boolean => timeLeft !== undefined && timeLeft() < SHORT_OF_TIME;

/** Print without words, or words that are neither known nor clear. */
export function isWeak({ words, seen, covered }: LineReading, { countKnown }: Pick<ReadingTools, 'countKnown'>): boolean {
  if (seen < 3) return false;
  if (covered < 0.65 * seen) return true;
  const text = textOf(words);
  return countKnown(text) < 0.5 * text.length && meanConfidence(words) < 85;
}

async function readLine(block: PreparedBlock, { strip }: LineReading, tools: ReadingTools): Promise<LineReading> {
  tools.signal?.throwIfAborted();
  const x0 = Math.floor(strip.x0);
  const y0 = Math.floor(strip.y0);
  const words = await tools.recognise(padPicture(cutOut(block.picture, strip), MARGIN, PAPER), 'line');
  const placed = words.map(({ box, ...word }) => ({
    ...word,
    box: { x0: box.x0 + x0 - MARGIN, y0: box.y0 + y0 - MARGIN, x1: box.x1 + x0 - MARGIN, y1: box.y1 + y0 - MARGIN },
  }));
  return lineOf(block, strip, placed);
}

/** Of two readings of one line the one with more characters in known words; where they are equal, the one that leaves less out. */
export function betterLine(
  first: LineReading,
  second: LineReading,
  { countKnown }: Pick<ReadingTools, 'countKnown'>,
): LineReading {
  const gain = countKnown(textOf(second.words)) - countKnown(textOf(first.words));
  if (gain !== 0) return gain > 0 ? second : first;
  return second.covered > first.covered + 0.2 * first.seen ? second : first;
}
