import { ReadingFailedError } from './reading-failed.ts';

/** The value of some work, or a ReadingFailedError when it takes too long or is stopped. The work itself is ended elsewhere. */
export function orFail<T>(work: Promise<T>, patienceMs: number, stop?: AbortSignal): Promise<T> {
  return new Promise((found, fail) => {
    const timer = setTimeout(() => fail(new ReadingFailedError('too-long')), patienceMs);
    const stopped = () => fail(new ReadingFailedError('stopped'));
    if (stop?.aborted) stopped();
    stop?.addEventListener('abort', stopped, { once: true });
    work.then(found, fail).finally(() => {
      clearTimeout(timer);
      stop?.removeEventListener('abort', stopped);
    });
  });
}
