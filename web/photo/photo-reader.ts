import type { Box } from '../../rules/photo/grey-picture.ts';
import type { LabelPhotoReading } from '../../rules/photo/read-label-photo.ts';
import type { Adjustment, FromReader, ReadingProgress, ToReader } from './reader-messages.ts';

/** Why a photo was not read. */
export type ReadingFailure = 'not-a-photo' | 'reader' | 'too-long' | 'stopped';

export class ReadingFailedError extends Error {
  override readonly name = 'ReadingFailedError';
  readonly because: ReadingFailure;
  constructor(because: ReadingFailure) {
    super(because);
    this.because = because;
  }
}

const START_MS = 60_000;
const READ_MS = 60_000;
const FIND_MS = 8000;
const IDLE_MS = 120_000;

let worker: Worker | null = null;
let ready: Promise<void> | null = null;
let idle: ReturnType<typeof setTimeout> | undefined;

/** Gets the reader ready while the patient takes her photo. Its files are megabytes, so never before she shows that she wants it. */
export function warmUpReader(): Promise<void> {
  clearTimeout(idle);
  ready ??= startWorker().catch((reason) => {
    endReader();
    throw reason;
  });
  return ready;
}

/** Ends the worker and everything it does. The next photo gets a new one. */
export function endReader(): void {
  clearTimeout(idle);
  worker?.terminate();
  worker = null;
  ready = null;
}

/**
 * Reads one photo.
 * @throws ReadingFailedError for a file that is no photo, a reader that does not work, a step that takes too long, or a stop
 */
export async function readPhoto(
  photo: Blob,
  adjustment: Adjustment,
  onProgress: (progress: ReadingProgress) => void,
  stop: AbortSignal,
): Promise<LabelPhotoReading> {
  const starting = warmUpReader();
  const hearing = hear(onProgress);
  try {
    await orStopped(starting, stop);
    const reading = await orStopped(ask(photo, adjustment), stop);
    idle = setTimeout(endReader, IDLE_MS);
    return reading;
  } catch (reason) {
    endReader();
    throw reason instanceof ReadingFailedError ? reason : new ReadingFailedError('reader');
  } finally {
    hearing();
  }
}

/** Where the most print is, for the outline on the photo. null when it cannot be said. */
export async function findPrint(photo: Blob, quarters: Adjustment['quarters']): Promise<Box | null> {
  // The worker itself is enough for this; Tesseract may still be on its way.
  void warmUpReader().catch(() => undefined);
  if (!worker) return null;
  const answer = answerOf(worker, ['found'], FIND_MS);
  tell(worker, { kind: 'find', photo, quarters });
  return answer.then(
    (message) => (message.kind === 'found' ? message.part : null),
    () => null,
  );
}

async function startWorker(): Promise<void> {
  const knownNames = import('../../rules/search-ingredients.ts').then((part) => part.knownNames());
  const made = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
  worker = made;
  const up = answerOf(made, ['ready'], START_MS);
  tell(made, { kind: 'start', origin: location.origin, knownNames: await knownNames });
  await up;
}

async function ask(photo: Blob, adjustment: Adjustment): Promise<LabelPhotoReading> {
  if (!worker) throw new ReadingFailedError('reader');
  const answer = answerOf(worker, ['read'], READ_MS);
  tell(worker, { kind: 'read', photo, adjustment });
  const message = await answer;
  if (message.kind !== 'read') throw new ReadingFailedError('reader');
  return message.reading;
}

const tell = (to: Worker, message: ToReader) => to.postMessage(message);

/** The next message of one of these kinds; a failure, a crash or silence is an error. */
function answerOf(from: Worker, kinds: readonly FromReader['kind'][], patienceMs: number): Promise<FromReader> {
  return new Promise((found, fail) => {
    const given = new AbortController();
    const timer = setTimeout(() => end(() => fail(new ReadingFailedError('too-long'))), patienceMs);
    const end = (then: () => void) => {
      clearTimeout(timer);
      given.abort();
      then();
    };
    const heard = ({ data }: MessageEvent<FromReader>) => {
      if (data.kind === 'failed') end(() => fail(new ReadingFailedError(data.because)));
      else if (kinds.includes(data.kind)) end(() => found(data));
    };
    from.addEventListener('message', heard, { signal: given.signal });
    from.addEventListener('error', () => end(() => fail(new ReadingFailedError('reader'))), { signal: given.signal });
  });
}

function hear(onProgress: (progress: ReadingProgress) => void): () => void {
  const listening = worker;
  const heard = ({ data }: MessageEvent<FromReader>) => data.kind === 'progress' && onProgress(data.progress);
  listening?.addEventListener('message', heard);
  return () => listening?.removeEventListener('message', heard);
}

function orStopped<T>(work: Promise<T>, stop: AbortSignal): Promise<T> {
  return new Promise((found, fail) => {
    const stopped = () => fail(new ReadingFailedError('stopped'));
    if (stop.aborted) return stopped();
    stop.addEventListener('abort', stopped, { once: true });
    work.then(found, fail).finally(() => stop.removeEventListener('abort', stopped));
  });
}
