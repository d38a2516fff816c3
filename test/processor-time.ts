/**
 * Bounds on work that hold on any machine: processor time of this thread alone, beside that of other work in the same run. A slow machine
 * slows both, and what else it does counts for neither.
 */

/** Some machines tell processor time in steps of as much. */
const STEP_MS = 10;

/** Milliseconds of this thread's processor that `work` takes, the least of some tries. Async work is waited for. */
export async function processorMs(work: () => unknown, tries = 3): Promise<number> {
  const taken: number[] = [];
  for (let i = 0; i < tries; i++) {
    const before = process.threadCpuUsage();
    await work();
    const { user, system } = process.threadCpuUsage(before);
    taken.push((user + system) / 1000);
  }
  return Math.min(...taken);
}

/** How many times as much `work` takes as `usual` milliseconds; less than a step of the clock counts as one. */
export async function timesAsMuch(work: () => unknown, usual: number, tries?: number): Promise<number> {
  return (await processorMs(work, tries)) / Math.max(STEP_MS, usual);
}

/** How many times as much `work` takes on the whole `size` as on ten tenths of it: about 1 where it is linear, 10 where it is quadratic. */
export async function growth(work: (size: number) => unknown, size: number): Promise<number> {
  const inParts = await processorMs(() => {
    for (let part = 0; part < 10; part++) work(size / 10);
  });
  return timesAsMuch(() => work(size), inParts);
}
