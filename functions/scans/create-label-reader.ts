import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { readAnyScript } from '../../rules/photo/read-any-script.ts';
import { decodeImage } from './decode-image.ts';
import { type LabelReader, ReaderBusyError } from './label-reader.ts';
import { openModels } from './open-models.ts';
import { openTesseract, type Tesseract } from './open-tesseract.ts';
import { withUnreadNames } from './with-unread-names.ts';

/** Time for one photo; steps that only improve are left out when it runs short. */
const BUDGET_MS = 9_000;
const MOST_WAITING = 8;

/**
 * The label reader of the server, in whatever script the label is: one photo at a time, so that memory stays within one photo's.
 * `english` reads Latin letters, `open` starts the model of another script when the first photo needs it.
 * @throws UnreadableImageError, TimeLimitError or ReaderBusyError (from read).
 */
export function createLabelReader(
  english: Tesseract = openTesseract(),
  open: (language: string) => Tesseract = (language) => openTesseract({ language }),
): LabelReader {
  const models = openModels((model) => (model === 'eng' ? english : open(model)));
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;

  const readOne = async (image: Uint8Array | GreyPicture) => {
    const photo = image instanceof Uint8Array ? await decodeImage(image) : image;
    const end = performance.now() + BUDGET_MS;
    return withUnreadNames(await readAnyScript(photo, { ...models, timeLeft: () => end - performance.now() }));
  };
  return {
    async read(image) {
      if (waiting >= MOST_WAITING) throw new ReaderBusyError('too many photos are waiting');
      waiting++;
      const turn = last.then(() => readOne(image)).finally(() => waiting--);
      last = turn.catch(() => {});
      return turn;
    },
    close: async () => void (await Promise.all([models.close(), english.close()])),
  };
}
