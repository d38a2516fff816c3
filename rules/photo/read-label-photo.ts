import { betterReading } from './choose-reading.ts';
import type { GreyPicture } from './grey-picture.ts';
import { findLabelBlocks } from './prepare-label-photo.ts';
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

/** A lesser block with words less clear than this is a pattern or a picture. */
const CLEAR_WORDS = 55;
/** Blocks beyond the strongest that are read at most. */
const MOST_LESSER = 4;
const SHORT_OF_TIME = 4000;

/**
 * Photo of a label -> its text. The same sequence in the page and on the server; who calls brings the OCR and the dictionary.
 * Read the block with most print, both ways up where needed; the whole photo when that says nothing; then the lesser
 * blocks; then put all words in order.
 */
export async function readLabelPhoto(photo: GreyPicture, tools: ReadingTools): Promise<LabelPhotoReading> {
  tools.onProgress?.({ step: 'finding-text' });
  const [strongest, ...lesser] = findLabelBlocks(photo);
  tools.onProgress?.({ step: 'reading' });
  const main = strongest && (await readBlock(photo, strongest, tools));
  const readings = main ? [main] : [];
  for (const block of lesser.slice(0, MOST_LESSER)) {
    if ((tools.timeLeft?.() ?? Number.POSITIVE_INFINITY) < SHORT_OF_TIME) break;
    const reading = await readBlock(photo, block, tools);
    if (isConvincing(reading) || meanConfidence(wordsOf(reading)) >= CLEAR_WORDS) readings.push(reading);
  }
  tools.onProgress?.({ step: 'checking-words' });
  if (readings.some(isConvincing)) return toLabel(photo, readings, tools);
  const whole = await readWholePhoto(photo, tools);
  const blocks = readings.reduce((sum, { known }) => sum + known, 0);
  return toLabel(photo, whole.known > blocks || readings.length === 0 ? [whole] : readings, tools);
}

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
