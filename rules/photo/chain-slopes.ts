import type { Box } from './grey-picture.ts';

/** Rise of a line of text at a place: dy over dx, measured over a few letters. */
export type SlopeSample = { readonly x: number; readonly y: number; readonly slope: number };

const LINKS = 4;
const STEEPEST = 0.4;

/**
 * Letters -> how the lines run near each of them: follow the next letter to the right a few times, and take the slope of
 * the tops and of the bottoms over that stretch. Some samples are wrong (ascenders, descenders, a hop to another line):
 * most are not.
 */
export function chainSlopes(letters: readonly Box[]): SlopeSample[] {
  const sorted = [...letters].sort((a, b) => a.x0 - b.x0);
  const nexts = sorted.map((letter, i) => nextLetter(sorted, letter, i));
  const samples: SlopeSample[] = [];
  for (let i = 0; i < sorted.length; i++) {
    let end = i;
    for (let link = 0; link < LINKS && end >= 0; link++) end = nexts[end]!;
    if (end < 0) continue;
    const from = sorted[i]!;
    const to = sorted[end]!;
    const run = (to.x0 + to.x1 - from.x0 - from.x1) / 2;
    const place = { x: (from.x0 + to.x1) / 2, y: (from.y0 + from.y1 + to.y0 + to.y1) / 4 };
    for (const rise of [to.y0 - from.y0, to.y1 - from.y1]) {
      if (Math.abs(rise) < STEEPEST * run) samples.push({ ...place, slope: rise / run });
    }
  }
  return samples;
}

/** Index of the nearest letter to the right that stands beside this one, -1 for none. */
function nextLetter(sorted: readonly Box[], letter: Box, i: number): number {
  const tall = letter.y1 - letter.y0;
  for (let k = i + 1; k < sorted.length; k++) {
    const next = sorted[k]!;
    if (next.x0 > letter.x1 + 4 * tall) return -1;
    const shared = Math.min(letter.y1, next.y1) - Math.max(letter.y0, next.y0);
    if (next.x0 + next.x1 > 2 * letter.x1 && shared >= 0.5 * Math.min(tall, next.y1 - next.y0)) return k;
  }
  return -1;
}
