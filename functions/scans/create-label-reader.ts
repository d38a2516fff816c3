import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { readLabelPhoto } from '../../rules/photo/read-label-photo.ts';
import { decodeImage } from './decode-image.ts';
import { countKnown } from './known-words.ts';
import { type LabelReader, ReaderBusyError } from './label-reader.ts';
import { openTesseract, type Tesseract } from './open-tesseract.ts';

/** Time for one photo; steps that only improve are left out when it runs short. */
const BUDGET_MS = 9_000;
const MOST_WAITING = 8;

/**
 * The label reader of the server: one photo at a time, so that memory stays within one photo's.
 * @throws UnreadableImageError, TimeLimitError or ReaderBusyError (from read).
 */
export function createLabelReader(tesseract: Tesseract = openTesseract()): LabelReader {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const readOne = async (image: Uint8Array | GreyPicture) => {
    const photo = image instanceof Uint8Array ? await decodeImage(image) : image;
    const end = performance.now() + BUDGET_MS;
    return readLabelPhoto(photo, { recognise: tesseract.recognise, countKnown, timeLeft: () => end - performance.now() });
  };
  return {
    async read(image) {
      if (waiting >= MOST_WAITING) throw new ReaderBusyError('too many photos are waiting');
      waiting++;
      const turn = last.then(() => readOne(image)).finally(() => waiting--);
      last = turn.catch(() => {});
      return turn;
    },
    close: () => tesseract.close(),
  };
}
