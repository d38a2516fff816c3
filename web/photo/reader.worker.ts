/** The pixels of a photo, off the page's main thread: where its print is, and straight, even pictures of it for Tesseract. */

import { countKnownWords } from '../../rules/photo/count-known-words.ts';
import { encodePgm } from '../../rules/photo/encode-pgm.ts';
import { findInk } from '../../rules/photo/find-ink.ts';
import { findTextBlocks } from '../../rules/photo/find-text-blocks.ts';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { type LabelPhotoReading, readLabelPhoto } from '../../rules/photo/read-label-photo.ts';
import { readIfConfirmed, readUnlessGlyphs } from '../../rules/photo/read-one-script.ts';
import type { PageLayout } from '../../rules/photo/reading.ts';
import type { RecognisedWord } from '../../rules/photo/recognised-word.ts';
import type { ReadingModel } from '../../rules/reading-models.ts';
import { greyOfPhoto } from './grey-of-photo.ts';
import type { Adjustment, FromReader, ReadingProgress, Script, ToReader } from './reader-messages.ts';

/** Steps that only improve are left out after this. */
const BUDGET_MS = 25_000;

let countLatin = countKnownWords([]);
let answer: ((words: RecognisedWord[] | null) => void) | undefined;

const tell = (message: FromReader) => postMessage(message);

/** The page hands the picture to Tesseract and brings the words back. */
const recogniseWith =
  (model: ReadingModel) =>
  (picture: GreyPicture, layout: PageLayout): Promise<RecognisedWord[]> =>
    new Promise((found, fail) => {
      answer = (words) => (words ? found(words) : fail(new Error('Tesseract did not read it')));
      tell({ kind: 'recognise', picture: new Blob([encodePgm(picture) as Uint8Array<ArrayBuffer>]), layout, model });
    });

/** Latin letters first, and as ever; another model only when the patient has said which. */
async function readIn(script: Script, grey: GreyPicture): Promise<LabelPhotoReading | null> {
  const end = performance.now() + BUDGET_MS;
  const rest = {
    timeLeft: () => end - performance.now(),
    onProgress: ({ step }: { step: ReadingProgress['step'] }) => tell({ kind: 'progress', progress: { step, share: null } }),
  };
  if (script === null || script === 'other') {
    const tools = { ...rest, recognise: recogniseWith('eng'), countKnown: countLatin };
    return script === null ? readUnlessGlyphs(grey, tools) : readLabelPhoto(grey, tools);
  }
  const { countKnownGlyphs } = await import('../../rules/count-known-glyphs.ts');
  return readIfConfirmed(grey, script, { ...rest, recognise: recogniseWith(script), countKnown: countKnownGlyphs(script) });
}

async function read(photo: Blob, adjustment: Adjustment, script: Script): Promise<void> {
  const grey = await greyOfPhoto(photo, adjustment).catch(() => null);
  if (!grey) return tell({ kind: 'failed', because: 'not-a-photo' });
  const reading = await readIn(script, grey);
  const { x0, y0 } = adjustment.part ?? { x0: 0, y0: 0 };
  const words = reading?.words.map((word) => ({
    ...word,
    box: { x0: word.box.x0 + x0, y0: word.box.y0 + y0, x1: word.box.x1 + x0, y1: word.box.y1 + y0 },
  }));
  tell({ kind: 'read', reading: reading && words ? { ...reading, words } : null });
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
  if (data.kind === 'know') countLatin = countKnownWords(data.names);
  else if (data.kind === 'recognised') answer?.(data.words);
  else if (data.kind === 'find') find(data.photo, data.quarters).catch(() => tell({ kind: 'found', part: null }));
  else read(data.photo, data.adjustment, data.script).catch(() => tell({ kind: 'failed', because: 'reader' }));
});
