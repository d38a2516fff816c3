import { betterReading } from './choose-reading.ts';
import type { Box, GreyPicture } from './grey-picture.ts';
import { findLabelBlocks } from './prepare-label-photo.ts';
import { readBlock } from './read-block.ts';
import { readWholePhoto } from './read-whole-photo.ts';
import { type BlockReading, isConvincing, meanConfidence, type ReadingTools, wordsOf } from './reading.ts';
import { wordsToLabelText } from './words-to-label-text.ts';

/** A word of the label text: text === label.slice(start, end) but for bullets; box in pixels of the photo. */
export type LabelWord = {
  readonly text: string;
  readonly confidence: number;
  readonly box: Box;
  readonly start: number;
  readonly end: number;
};

export type LabelPhotoReading = {
  /** The label as text, line by line; empty when nothing could be read. */
  readonly text: string;
  readonly words: readonly LabelWord[];
  /** Mean confidence of the words, 0 to 100: for showing, never for deciding. */
  readonly confidence: number;
  /** Degrees clockwise by which the photo had to be turned: 0, 90, 180 or 270. */
  readonly rotation: number;
  /** Stretches of `text` where print was seen and not read. */
  readonly unreadable: readonly { readonly start: number; readonly end: number }[];
  /** Clear space was seen below the last line. */
  readonly endSeen: boolean;
};

/**
 * Photo of a label -> its text. The same sequence in the page and on the server; who calls brings the OCR and the dictionary:
 * find the blocks of print, read the strongest both ways up where needed, the whole photo when no block says anything, then the
 * lesser blocks, and put the words in order.
 */
export async function readLabelPhoto(photo: GreyPicture, tools: ReadingTools): Promise<LabelPhotoReading> {
  tools.onProgress?.({ step: 'finding-text' });
  const [strongest] = findLabelBlocks(photo);
  tools.onProgress?.({ step: 'reading' });
  let main = strongest && (await readBlock(photo, strongest, tools));
  if (!main || !isConvincing(main)) {
    const whole = await readWholePhoto(photo, tools);
    main = main ? betterReading(main, whole) : whole;
  }
  tools.onProgress?.({ step: 'checking-words' });
  return toLabel([main]);
}

function toLabel(readings: readonly BlockReading[]): LabelPhotoReading {
  const { text, words, unreadable, endSeen } = wordsToLabelText(readings);
  const main = readings[0];
  return {
    text,
    words,
    confidence: meanConfidence(readings.flatMap(wordsOf)),
    rotation: (main?.block.geometry.quarterTurns ?? 0) * 90,
    unreadable,
    endSeen,
  };
}
