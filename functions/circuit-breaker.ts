import { withTimeLimit } from './with-time-limit.ts';

/** So long a source that did not answer is left alone, so that not every request waits for it. */
const LEAVE_ALONE_MS = 5_000;

/** What came of asking. `failed`: the kind of error, or that it was left alone, in which case nothing was asked. */
export type Outcome<T> = { answer: T } | { failed: string; leftAlone: boolean };

/**
 * Asks a source that may be down, such as a table. It gets `patience` milliseconds to answer (connecting to it does not count); after an
 * error, or without an answer, it is left alone for five seconds. What it returns never throws.
 */
export function createCircuitBreaker<Source>(
  connect: () => Promise<Source>,
  { now, patience }: { now: () => Date; patience: number },
): <T>(ask: (source: Source) => Promise<T>) => Promise<Outcome<T>> {
  let leaveAloneUntil = 0;
  return async (ask) => {
    if (now().getTime() < leaveAloneUntil) return { failed: 'left alone', leftAlone: true };
    try {
      return { answer: await withTimeLimit(ask(await connect()), patience, 'the answer') };
    } catch (thrown) {
      leaveAloneUntil = now().getTime() + LEAVE_ALONE_MS;
      return { failed: thrown instanceof Error ? thrown.name : typeof thrown, leftAlone: false };
    }
  };
}
