/** How often one caller may do one thing. The promise, and its form for one process. */

/** `name` is the kind of request, `who` the caller. Answers the seconds to wait; 0: go on. It never throws. */
export type Limiter = { take: (name: string, who: string, limit: Limit) => Promise<number> };
export type Limit = { most: number; perSeconds: number };

/** Counts in memory, in windows of fixed length. Forgets everything at the end of a window. */
export function createLocalLimiter(now: () => Date, mostCallers = 10_000): Limiter {
  const counts = new Map<string, { window: number; count: number }>();
  return {
    async take(name, who, { most, perSeconds }) {
      const seconds = now().getTime() / 1000;
      const window = Math.floor(seconds / perSeconds);
      const key = `${name} ${who}`;
      const known = counts.get(key);
      const count = known?.window === window ? known.count + 1 : 1;
      if (!known && counts.size >= mostCallers) counts.delete(counts.keys().next().value as string);
      counts.set(key, { window, count });
      return count > most ? Math.max(1, Math.ceil((window + 1) * perSeconds - seconds)) : 0;
    },
  };
}
