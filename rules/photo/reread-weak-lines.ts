import { type LineReading, lineOf } from './arrange-lines.ts';
import { PAPER } from './blank-surroundings.ts';
import { cutOut } from './cut-out.ts';
import { LISTED, unreadRuns } from './find-unread.ts';
import { mergeLines } from './merge-lines.ts';
import { padPicture } from './pad-picture.ts';
import type { PreparedBlock } from './prepare-block.ts';
import { countLetters, meanConfidence, type ReadingTools, textOf } from './reading.ts';
import { stretchPicture } from './stretch-picture.ts';

const MARGIN = 10;
/** The share of known characters from which a line of a list is left alone. */
const MOSTLY_KNOWN = 0.8;
/** Lines on each side of a list that may belong to it, though no word of them is known. */
const NEAR = 2;
/** How many times as wide and tall a line is shown, and whether with the other way of taking its noise away. */
type Look = { readonly across: number; readonly down: number; readonly other: boolean };
/**
 * What Tesseract makes of blurred print changes with its size, and wider letters help at the rim of a tube: over 101 weak lines known
 * characters rose by 8, 12 and 14 % with these one after another.
 */
const LOOKS: readonly Look[] = [
  { across: 1.3, down: 1.3, other: false },
  { across: 1.6, down: 1.25, other: false },
  { across: 0.7, down: 0.7, other: false },
];
/**
 * The other picture takes a second to make, so it is looked at only where it was made anyway, for a block that came out badly: over 23
 * hard photos these read 493 names exactly and 635 nearly, those above 475 and 622.
 */
const LOOKS_AT_BOTH: readonly Look[] = [
  { across: 1.3, down: 1.3, other: true },
  { across: 1.3, down: 1.3, other: false },
  { across: 0.7, down: 0.7, other: true },
];
/** In milliseconds: a whole block may take as long as the first, a line a tenth of a second. */
const SHORT_OF_TIME = 3000;
const SHORT_FOR_A_LINE = 1200;

/**
 * Lines that were read badly, once more one by one: a page is read by its layout, and a faint line, or the end of one behind a wide
 * blank, falls through it. `atBoth`: in both pictures of the block.
 */
export async function rereadWeakLines(
  block: PreparedBlock,
  lines: readonly LineReading[],
  tools: ReadingTools,
  atBoth: boolean,
): Promise<LineReading[]> {
  const known = lines.map(({ words }) => tools.countKnown(textOf(words)));
  const isPartOfList = (count: number): boolean => count >= LISTED;
  // without a part of a list all of it may be one that came out badly
  const isNearList = (at: number): boolean =>
    known.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(isPartOfList) || !known.some(isPartOfList);
  const better: LineReading[] = [];
  for (const [at, line] of lines.entries())
    better.push(known[at] === 0 && !isNearList(at) ? line : await lookAgain(block, line, tools, atBoth ? LOOKS_AT_BOTH : LOOKS));
  return better;
}

async function lookAgain(
  block: PreparedBlock,
  line: LineReading,
  tools: ReadingTools,
  looks: readonly Look[],
): Promise<LineReading> {
  let best = line;
  for (const look of looks) {
    if (isShortOfTime(tools, SHORT_FOR_A_LINE) || !isWorthAnotherLook(block, best, tools)) break;
    best = joined(block, best, await readLine(block, line, look, tools), tools);
  }
  return best;
}

/** The better of two readings of a line, with what only the other one has. */
function joined(block: PreparedBlock, first: LineReading, second: LineReading, tools: ReadingTools): LineReading {
  const best = betterLine(first, second, tools);
  return mergeLines(block, best, best === first ? second : first, tools);
}

/** Weak, or print beside its words was not read, or many of its words are not known; unless all of it was read for sure. */
function isWorthAnotherLook(block: PreparedBlock, line: LineReading, tools: ReadingTools): boolean {
  if (line.seen < 3) return false;
  if (line.words.length > 0 && line.words.every(isSure) && unreadRuns(block, line).length === 0) return false;
  if (isWeak(line, tools)) return true;
  const text = textOf(line.words);
  const known = tools.countKnown(text);
  return known >= LISTED && (known < MOSTLY_KNOWN * countLetters(text) || unreadRuns(block, line).length > 0);
}

/** Of 108 lines whose words were all this sure not one gained by three more looks, of the others every fifth did. */
const SURE = 70;
const isSure = ({ text, confidence }: LineReading['words'][number]): boolean => confidence >= SURE || countLetters(text) < 3;

/** Steps that only improve are left out from here on. */
export const isShortOfTime = ({ timeLeft }: ReadingTools, need = SHORT_OF_TIME): boolean =>
  timeLeft !== undefined && timeLeft() < need;

/** Print without words, or words that are neither known nor clear. */
export function isWeak({ words, seen, covered }: LineReading, { countKnown }: Pick<ReadingTools, 'countKnown'>): boolean {
  if (seen < 3) return false;
  if (covered < 0.65 * seen) return true;
  const text = textOf(words);
  return countKnown(text) < 0.5 * text.length && meanConfidence(words) < 85;
}

async function readLine(
  block: PreparedBlock,
  { strip }: LineReading,
  { across, down, other }: Look,
  tools: ReadingTools,
): Promise<LineReading> {
  tools.signal?.throwIfAborted();
  const picture = (other && block.otherPicture?.()) || block.picture;
  const shown = stretchPicture(cutOut(picture, strip), across, down);
  const words = await tools.recognise(padPicture(shown, MARGIN, PAPER), 'line');
  const x = (at: number) => (at - MARGIN) / across + Math.floor(strip.x0);
  const y = (at: number) => (at - MARGIN) / down + Math.floor(strip.y0);
  const placed = words.map(({ box, ...word }) => ({
    ...word,
    box: { x0: x(box.x0), y0: y(box.y0), x1: x(box.x1), y1: y(box.y1) },
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
