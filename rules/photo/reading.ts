import type { CountKnown } from './count-known-words.ts';
import type { GreyPicture } from './grey-picture.ts';
import type { PreparedBlock, PrepareOptions } from './prepare-block.ts';
import type { RecognisedWord } from './recognised-word.ts';

/** How Tesseract is to look for lines: its page segmentation modes 4, 6 and 3. */
export type PageLayout = 'column' | 'block' | 'page';
export const PAGE_SEGMENTATION: Record<PageLayout, '4' | '6' | '3'> = { column: '4', block: '6', page: '3' };

/** What the photo reader needs from outside. Errors of `recognise` (a time-out, say) end the reading. */
export type ReadingTools = {
  readonly recognise: (picture: GreyPicture, layout: PageLayout) => Promise<readonly RecognisedWord[]>;
  readonly countKnown: CountKnown;
  readonly options?: PrepareOptions;
  /** Milliseconds that are left: steps that only improve are left out when it runs short. No limit by default. */
  readonly timeLeft?: () => number;
  readonly onProgress?: (progress: ReadingProgress) => void;
  readonly signal?: { throwIfAborted(): void };
};

export type ReadingProgress = { readonly step: 'finding-text' | 'reading' | 'checking-words' };

/** One reading of one block. */
export type BlockReading = {
  readonly block: PreparedBlock;
  /** Boxes in pixels of the block's picture. */
  readonly words: readonly RecognisedWord[];
  /** Characters in known words. */
  readonly known: number;
  /** Share of the letters seen in the picture that lie within a word, 0 to 1. */
  readonly covered: number;
};

/** Enough known words, and thickly enough, that the text is right side up and an ingredient list may be in it. */
export function isConvincing({ known, words }: BlockReading): boolean {
  return known >= 24 && known >= 0.12 * countLetters(words);
}

export const countLetters = (words: readonly RecognisedWord[]): number =>
  words.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0);

/** Runs OCR on a prepared block and weighs what came out. */
export async function recogniseBlock(
  block: PreparedBlock,
  layout: PageLayout,
  { recognise, countKnown, signal }: ReadingTools,
): Promise<BlockReading> {
  signal?.throwIfAborted();
  const words = await recognise(block.picture, layout);
  return { block, words, known: countKnown(textOf(words)), covered: coverage(block, words) };
}

export const textOf = (words: readonly RecognisedWord[]): string => words.map(({ text }) => text).join(' ');

function coverage({ letters }: PreparedBlock, words: readonly RecognisedWord[]): number {
  const covered = letters.filter(({ x, y }) => words.some(({ box }) => x >= box.x0 && x <= box.x1 && y >= box.y0 && y <= box.y1));
  return letters.length ? covered.length / letters.length : 1;
}
