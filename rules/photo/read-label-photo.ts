import { betterReading } from './better-reading.ts';
import { dropDoubles } from './drop-doubles.ts';
import { findLabelBlocks } from './find-label-blocks.ts';
import type { GreyPicture } from './grey-picture.ts';
import { readBlock } from './read-block.ts';
import { readWholePhoto } from './read-whole-photo.ts';
import { type BlockReading, isConvincing, meanConfidence, type ReadingTools, wordsOf } from './reading.ts';
import { sawEnd } from './saw-end.ts';
import { type LabelWord, type Stretch, wordsToLabelText } from './words-to-label-text.ts';

export type LabelPhotoReading = {
  /** The label as text, line by line; empty when nothing could be read. */
  readonly text: string;
  readonly words: readonly LabelWord[];
  /** Mean confidence of the words, 0 to 100: for showing, never for deciding. */
  readonly confidence: number;
  /** Degrees clockwise by which the photo had to be turned: 0, 90, 180 or 270. */
  readonly rotation: number;
  /** Stretches of `text` where print was seen and not read. */
  readonly unreadable: readonly Stretch[];
  /** Clear space was seen below the last line. */
  readonly endSeen: boolean;
};

const CLEAR_WORDS = 55;
const MOST_BLOCKS = 6;

/**
 * Photo of a label -> its text. The same sequence in the page and on the server; who calls brings the OCR and the dictionary.
 * Read the block with most print, both ways up where needed, then the lesser blocks; the whole photo when none says
 * anything; then put all words in order.
 */
export async function readLabelPhoto(photo: GreyPicture, tools: ReadingTools): Promise<LabelPhotoReading> {
  tools.onProgress?.({ step: 'finding-text' });
  const blocks = findLabelBlocks(photo).slice(0, MOST_BLOCKS);
  tools.onProgress?.({ step: 'reading' });
  const readings: BlockReading[] = [];
  for (const block of blocks) {
    const upright = readings.find(isConvincing)?.block.geometry.quarterTurns;
    readings.push(await readBlock(photo, block, tools, upright));
  }
  tools.onProgress?.({ step: 'checking-words' });
  if (readings.some(isConvincing)) return toLabel(photo, dropDoubles(readings.filter(isPrint)), tools);
  const whole = await readWholePhoto(photo, tools);
  const known = readings.reduce((sum, reading) => sum + reading.known, 0);
  return toLabel(photo, whole.known > known || readings.length === 0 ? [whole] : readings, tools);
}

/** A pattern or a picture gives words that are neither known nor clear. */
const isPrint = (reading: BlockReading): boolean => isConvincing(reading) || meanConfidence(wordsOf(reading)) >= CLEAR_WORDS;

function toLabel(photo: GreyPicture, readings: readonly BlockReading[], tools: ReadingTools): LabelPhotoReading {
  const { text, words, unreadable } = wordsToLabelText(readings, photo, tools);
  const surest = readings.reduce(betterReading);
  return {
    text,
    words,
    confidence: meanConfidence(readings.flatMap(wordsOf)),
    rotation: surest.block.geometry.quarterTurns * 90,
    unreadable,
    endSeen: sawEnd(surest, photo, tools),
  };
}
