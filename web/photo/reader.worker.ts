/** The pixels of a photo, off the page's main thread: where its print is, and straight, even pictures of it for Tesseract. */
import { countKnownWords } from '../../rules/photo/count-known-words.ts';
import { encodePgm } from '../../rules/photo/encode-pgm.ts';
import { findInk } from '../../rules/photo/find-ink.ts';
import { findTextBlocks } from '../../rules/photo/find-text-blocks.ts';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { readLabelPhoto } from '../../rules/photo/read-label-photo.ts';
import type { PageLayout } from '../../rules/photo/reading.ts';
import type { RecognisedWord } from '../../rules/photo/recognised-word.ts';
import { greyOfPhoto } from './grey-of-photo.ts';
import type { Adjustment, FromReader, ToReader } from './reader-messages.ts';

/** Steps that only improve are left out after this. */
const BUDGET_MS = 25_000;

let countKnown = countKnownWords([]);
let answer: ((words: RecognisedWord[] | null) => void) | undefined;

const tell = (message: FromReader) => postMessage(message);

/** The page hands the picture to Tesseract and brings the words back. */
function recognise(picture: GreyPicture, layout: PageLayout): Promise<RecognisedWord[]> {
  return new Promise((found, fail) => {
    answer = (words) => (words ? found(words) : fail(new Error('Tesseract did not read it')));
    tell({ kind: 'recognise', picture: new Blob([encodePgm(picture) as Uint8Array<ArrayBuffer>]), layout });
  });
}

async function read(photo: Blob, adjustment: Adjustment): Promise<void> {
  const grey = await greyOfPhoto(photo, adjustment).catch(() => null);
  if (!grey) return tell({ kind: 'failed', because: 'not-a-photo' });
  const end = performance.now() + BUDGET_MS;
  const reading = await readLabelPhoto(grey, {
    recognise,
    countKnown,
    timeLeft: () => end - performance.now(),
    onProgress: ({ step }) => tell({ kind: 'progress', progress: { step, share: null } }),
  });
  const { x0, y0 } = adjustment.part ?? { x0: 0, y0: 0 };
  const words = reading.words.map((word) => ({
    ...word,
    box: { x0: word.box.x0 + x0, y0: word.box.y0 + y0, x1: word.box.x1 + x0, y1: word.box.y1 + y0 },
  }));
  tell({ kind: 'read', reading: { ...reading, words } });
}

/** The part of the photo with the most print, and a little around it. */
async function find(photo: Blob, quarters: Adjustment['quarters']): Promise<void> {
  const grey = await greyOfPhoto(photo, { quarters, part: null });
  const map = findInk(grey);
  const region = findTextBlocks(map)[0]?.region;
  const around = 0.02 * Math.max(grey.width, grey.height);
  const part = region && {
    x0: Math.max(0, region.x0 * map.scale - around),
    y0: Math.max(0, region.y0 * map.scale - around),
    x1: Math.min(grey.width, (region.x1 + 1) * map.scale + around),
    y1: Math.min(grey.height, (region.y1 + 1) * map.scale + around),
  };
  tell({ kind: 'found', part: part ?? null });
}

addEventListener('message', ({ data }: MessageEvent<ToReader>) => {
  if (data.kind === 'know') countKnown = countKnownWords(data.names);
  else if (data.kind === 'recognised') answer?.(data.words);
  else if (data.kind === 'find') find(data.photo, data.quarters).catch(() => tell({ kind: 'found', part: null }));
  else read(data.photo, data.adjustment).catch(() => tell({ kind: 'failed', because: 'reader' }));
});
