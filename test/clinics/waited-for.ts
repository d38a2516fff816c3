import { vi } from 'vitest';

/**
 * Milliseconds that some work waits for timers, on a clock that jumps to each of them as soon as nothing else is left to do: how long a
 * patient would wait where the machine takes no time at all. Nothing but the work may set timers meanwhile.
 */
export async function waitedFor(work: () => Promise<unknown>): Promise<number> {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  try {
    const begun = Date.now();
    let done = false;
    const whole = work().finally(() => {
      done = true;
    });
    // time stands still unless something waits for it: modules that are loaded on the way take none
    while (!done) {
      await new Promise((resolve) => setImmediate(resolve));
      if (!done && vi.getTimerCount() > 0) vi.advanceTimersToNextTimer();
    }
    await whole;
    return Date.now() - begun;
  } finally {
    vi.useRealTimers();
  }
}
