import type { Box } from '../../rules/photo/grey-picture.ts';
import type { LabelPhotoReading } from '../../rules/photo/read-label-photo.ts';
import type { ReadingModel } from '../../rules/reading-models.ts';
import { untilKeptOffline } from '../state/until-kept-offline.ts';
import { orFail } from './or-fail.ts';
import type { Adjustment, FromReader, ReadingProgress, Script, ToReader } from './reader-messages.ts';
import { ReadingFailedError } from './reading-failed.ts';
import type { Tesseract } from './start-tesseract.ts';

const START_MS = 60_000;
const RECOGNISE_MS = 20_000;
const READ_MS = 60_000;
const FIND_MS = 8000;
const IDLE_MS = 120_000;

/** The worker of the pixels and Tesseract with one model at a time, since a phone has little memory: ended together. */
interface Reader {
  pixels: Worker;
  tesseract: Promise<Tesseract>;
  model: ReadingModel;
}

let reader: Reader | null = null;
let listener: ((progress: ReadingProgress) => void) | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;

/** Gets the reader ready while the patient takes her photo. Its files are megabytes, so never before she shows that she wants it. */
export function warmUpReader(): Reader {
  clearTimeout(idle);
  reader ??= startReader();
  return reader;
}

/** Ends both workers and everything they do. The next photo gets new ones. */
function endReader(): void {
  clearTimeout(idle);
  reader?.pixels.terminate();
  reader?.tesseract.then((tesseract) => tesseract.end()).catch(() => undefined);
  reader = null;
}

/**
 * Reads one photo: in Latin letters, or in the script that the patient said.
 * @returns null when the label is not in that script
 * @throws ReadingFailedError for a file that is no photo, a reader that does not work, a step that takes too long, or a stop
 */
export async function readPhoto(
  photo: Blob,
  adjustment: Adjustment,
  script: Script,
  onProgress: (progress: ReadingProgress) => void,
  stop: AbortSignal,
): Promise<LabelPhotoReading | null> {
  listener = onProgress;
  try {
    const now = warmUpReader();
    useModel(now, script === null || script === 'other' ? 'eng' : script);
    await orFail(now.tesseract, START_MS, stop);
    const { pixels } = now;
    tell(pixels, { kind: 'read', photo, adjustment, script });
    const answer = await orFail(nextOf(pixels, 'read'), READ_MS, stop);
    idle = setTimeout(endReader, IDLE_MS);
    return answer.reading;
  } catch (reason) {
    endReader();
    throw reason instanceof ReadingFailedError ? reason : new ReadingFailedError('reader');
  } finally {
    listener = null;
  }
}

/** Where the most print is, for the outline on the photo. null when it cannot be said. */
export async function findPrint(photo: Blob, quarters: Adjustment['quarters']): Promise<Box | null> {
  const { pixels } = warmUpReader();
  tell(pixels, { kind: 'find', photo, quarters });
  return orFail(nextOf(pixels, 'found'), FIND_MS).then(
    ({ part }) => part,
    () => null,
  );
}

const heard = (step: ReadingProgress['step'], share: number | null) => listener?.({ step, share });

/** Leaves the browser's own marks, for whoever measures it: `reader-wanted`, `reader-ready`. */
function startModel(model: ReadingModel): Promise<Tesseract> {
  performance.mark('reader-wanted');
  const tesseract = untilKeptOffline()
    .then(() => import('./start-tesseract.ts'))
    .then(({ startTesseract }) => startTesseract(model, heard));
  // Whoever reads hears of a start that failed; here it only must not go unheard.
  tesseract.then(
    () => performance.mark('reader-ready'),
    () => undefined,
  );
  return tesseract;
}

/** Ends the model that is there and starts the other one, whose data are fetched now and kept. */
function useModel(now: Reader, model: ReadingModel): void {
  if (now.model === model) return;
  now.tesseract.then((tesseract) => tesseract.end()).catch(() => undefined);
  now.model = model;
  now.tesseract = startModel(model);
}

function startReader(): Reader {
  const pixels = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  const started: Reader = { pixels, tesseract: startModel('eng'), model: 'eng' };
  // As they lie in their file: to look through them is the worker's work.
  import('../../rules/known-names.ts').then(({ knownNames }) => tell(pixels, { kind: 'know', names: knownNames() }));
  pixels.addEventListener('message', ({ data }: MessageEvent<FromReader>) => {
    if (data.kind === 'progress') heard(data.progress.step, data.progress.share);
    if (data.kind !== 'recognise') return;
    useModel(started, data.model);
    const words = started.tesseract.then((ready) => orFail(ready.recognise(data.picture, data.layout), RECOGNISE_MS));
    words.then(
      (found) => tell(pixels, { kind: 'recognised', words: found }),
      () => tell(pixels, { kind: 'recognised', words: null }),
    );
  });
  return started;
}

const tell = (to: Worker, message: ToReader) => to.postMessage(message);

type Message<Kind extends FromReader['kind']> = Extract<FromReader, { kind: Kind }>;

/** The next message of a kind; a failure or a crash is an error. */
function nextOf<Kind extends FromReader['kind']>(from: Worker, kind: Kind): Promise<Message<Kind>> {
  return new Promise((found, fail) => {
    const given = new AbortController();
    const { signal } = given;
    const heard = ({ data }: MessageEvent<FromReader>) => {
      if (data.kind !== kind && data.kind !== 'failed') return;
      given.abort();
      if (data.kind === 'failed') fail(new ReadingFailedError(data.because));
      else found(data as Message<Kind>);
    };
    from.addEventListener('message', heard, { signal });
    from.addEventListener('error', () => fail(new ReadingFailedError('reader')), { signal });
  });
}
