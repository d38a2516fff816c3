import type { LineReading } from './arrange-lines.ts';
import { NO_DRIFT } from './follow-drift.ts';
import type { GreyPicture } from './grey-picture.ts';
import { type BlockReading, type ReadingTools, readingOf } from './reading.ts';
import type { RecognisedWord } from './recognised-word.ts';
import { resampleBlock } from './resample-block.ts';
import { wordsByLine } from './words-by-line.ts';

const SMALL_SIDE = 1300;
const MOST_SIDE = 2600;

/** The photo as it is, only enlarged or shrunk, with Tesseract's own search for columns: the way out when no block was found. */
export async function readWholePhoto(photo: GreyPicture, tools: ReadingTools): Promise<BlockReading> {
  tools.signal?.throwIfAborted();
  const longest = Math.max(photo.width, photo.height);
  const zoom = Math.min(longest < SMALL_SIDE ? 2 : 1, MOST_SIDE / longest);
  const geometry = {
    width: Math.round(photo.width * zoom),
    height: Math.round(photo.height * zoom),
    zoom,
    scale: 1,
    centreX: photo.width / 2 - 0.5,
    centreY: photo.height / 2 - 0.5,
    halfWidth: photo.width / 2,
    left: -photo.width / 2,
    top: -photo.height / 2,
    baselines: { slope: 0, bow: 0, wave: 0, fan: 0, fanBow: 0 },
    drift: NO_DRIFT,
    quarterTurns: 0,
  };
  const { values, width, height } = resampleBlock(photo, geometry);
  const picture = { grey: Uint8Array.from(values), width, height };
  const block = { picture, geometry, linePitch: 48, letters: [] };
  const words = await tools.recognise(picture, 'page');
  return readingOf(block, linesAsFound(words), tools);
}

/** The lines as Tesseract found them. */
const linesAsFound = (words: readonly RecognisedWord[]): LineReading[] =>
  wordsByLine(words).map((found) => ({ strip: found[0]!.box, words: found, seen: 0, covered: 0 }));
