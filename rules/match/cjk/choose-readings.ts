/** Of readings that overlap, the set worth most in all (weighted interval scheduling): 乙醇 inside 苯氧乙醇 loses to the longer name. */
import type { Reading } from './find-readings.ts';

/** Readings in any order -> those of the best set, from left to right. Ties go to the less damaged. */
export function chooseReadings(readings: readonly Reading[]): Reading[] {
  const byEnd = [...readings].sort((a, b) => a.end - b.end || a.start - b.start || b.distance - a.distance);
  // best[k]: the most that the first k readings are worth together
  const best = [0];
  const before: number[] = [];
  const taken: boolean[] = [];
  byEnd.forEach((reading, k) => {
    let low = 0;
    let high = k;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((byEnd[middle] as Reading).end <= reading.start) low = middle + 1;
      else high = middle;
    }
    const withIt = (best[low] as number) + reading.score;
    const without = best[k] as number;
    before.push(low);
    taken.push(withIt >= without);
    best.push(Math.max(withIt, without));
  });
  const chosen: Reading[] = [];
  for (let k = byEnd.length - 1; k >= 0; ) {
    if (taken[k]) {
      chosen.push(byEnd[k] as Reading);
      k = (before[k] as number) - 1;
    } else k -= 1;
  }
  return chosen.reverse();
}
