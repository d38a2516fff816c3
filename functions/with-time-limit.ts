/** A step did not end in time. */
export class TimeLimitError extends Error {
  override readonly name = 'TimeLimitError';
}

/** The value of a promise, or a TimeLimitError after `milliseconds`; the work itself is not stopped. */
export async function withTimeLimit<T>(work: Promise<T>, milliseconds: number, step: string): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TimeLimitError(`${step} took longer than ${milliseconds} ms`)), milliseconds);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
}
