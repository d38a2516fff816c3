import { arrangeLines, type LineReading } from './arrange-lines.ts';
import type { CountKnown } from './count-known-words.ts';
import { findLineStrips } from './find-line-strips.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { PreparedBlock, PrepareOptions } from './prepare-block.ts';
import type { RecognisedWord } from './recognised-word.ts';

/** How Tesseract is to look for lines. */
export type PageLayout = 'column' | 'block' | 'page' | 'line';
/** Its page segmentation mode for each. */
export const PAGE_SEGMENTATION: Record<PageLayout, '4' | '6' | '3' | '7'> = { column: '4', block: '6', page: '3', line: '7' };

/** What the photo reader needs from outside. Errors of `recognise` (a time-out, say) end the reading. */
export type ReadingTools = {
  readonly recognise: (picture: GreyPicture, layout: PageLayout) => Promise<readonly RecognisedWord[]>;
  readonly countKnown: CountKnown;
  /** Shown each block before it is read; true where it is seen to stand on its head. What it throws ends the reading. */
  readonly standsOnHead?: (picture: GreyPicture) => Promise<boolean>;
  readonly options?: PrepareOptions;
  /** Milliseconds that are left: steps that only improve are left out when it runs short. No limit by default. */
  readonly timeLeft?: () => number;
  readonly onProgress?: (progress: ReadingProgress) => void;
  readonly signal?: { throwIfAborted(): void };
};

type ReadingProgress = { readonly step: 'finding-text' | 'reading' | 'checking-words' };

/** One reading of one block, line by line from the top; boxes in pixels of the block's picture. */
export type BlockReading = {
  readonly block: PreparedBlock;
  readonly lines: readonly LineReading[];
  /** Characters in known words. */
  readonly known: number;
};

/** The words of a reading, line after line. */
export const wordsOf = ({ lines }: Pick<BlockReading, 'lines'>): RecognisedWord[] => lines.flatMap(({ words }) => words);
/** Words -> their text, a blank between two. */
export const textOf = (words: readonly RecognisedWord[]): string => words.map(({ text }) => text).join(' ');
/** Letters and digits of any script in a text. */
export const countLetters = (text: string): number => text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;

/** Lines -> a reading of their block. */
export const readingOf = (
  block: PreparedBlock,
  lines: readonly LineReading[],
  { countKnown }: Pick<ReadingTools, 'countKnown'>,
): BlockReading => ({
  block,
  lines,
  known: lines.reduce((sum, { words }) => sum + countKnown(textOf(words)), 0),
});

/** Runs OCR on a prepared block and puts what came out into its lines. */
export async function recogniseBlock(block: PreparedBlock, layout: PageLayout, tools: ReadingTools): Promise<BlockReading> {
  tools.signal?.throwIfAborted();
  const words = await tools.recognise(block.picture, layout);
  return readingOf(block, arrangeLines(block, findLineStrips(block), words), tools);
}

/** So many characters in known words, and such a share of all letters: the text is right side up, and an ingredient list may be in it. */
const FEWEST_KNOWN = 24;
const LEAST_SHARE_KNOWN = 0.12;
const namesEnough = (known: number, text: string): boolean =>
  known >= FEWEST_KNOWN && known >= LEAST_SHARE_KNOWN * countLetters(text);

/** Enough known words, and thickly enough, that the text is right side up and an ingredient list may be in it. */
export const isConvincing = (reading: BlockReading): boolean => namesEnough(reading.known, textOf(wordsOf(reading)));

/** Hardly any known word in it: what was taken for Latin print may be none. */
export const saysLittle = ({ text }: { readonly text: string }, countKnown: CountKnown): boolean =>
  !namesEnough(countKnown(text), text);

/** By length of the words, so that specks read as letters do not count. 0 to 100; for showing and for asking again, never for choosing. */
export function meanConfidence(words: readonly RecognisedWord[]): number {
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return length ? words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / length : 0;
}
