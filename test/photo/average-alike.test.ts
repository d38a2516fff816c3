import { describe, expect, test } from 'vitest';
import { averageAlike } from '../../rules/photo/average-alike.ts';
import type { GreyField } from '../../rules/photo/grey-picture.ts';

const SIDE = 72;
/** Strokes three pixels wide every twelve pixels, and noise of a given deviation. */
function strokes(deviation: number): GreyField {
  let seed = 7;
  const random = (): number => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed / 2 ** 32;
  };
  const noise = (): number => deviation * Math.sqrt(-2 * Math.log(random() + 1e-9)) * Math.cos(2 * Math.PI * random());
  const values = Float32Array.from({ length: SIDE * SIDE }, (_, i) => ((i % SIDE) % 12 < 3 ? 90 : 170) + noise());
  return { values, width: SIDE, height: SIDE };
}
const clean = strokes(0).values;
const middle = clean.map((_, i) => i).filter((i) => i % SIDE > 8 && i % SIDE < SIDE - 8 && i > 8 * SIDE && i < (SIDE - 8) * SIDE);
const wrongBy = (values: Float32Array): number =>
  Math.sqrt(middle.reduce((sum, i) => sum + (values[i]! - clean[i]!) ** 2, 0) / middle.length);

describe('noise is taken away', () => {
  test.each([3, 6, 10])('of deviation %i, to less than half', (deviation) => {
    const noisy = strokes(deviation);
    expect(wrongBy(averageAlike(noisy).values)).toBeLessThan(wrongBy(noisy.values) / 2);
  });
  test('strokes stay as sharp as they were', () => {
    const { values } = averageAlike(strokes(6));
    const row = (SIDE / 2) * SIDE;
    expect(values[row + 26]! - values[row + 27]!).toBeLessThan(-60);
  });
  test('the picture that came in is left alone', () => {
    const noisy = strokes(6);
    const before = noisy.values.slice();
    averageAlike(noisy);
    expect(noisy.values).toEqual(before);
  });
  test.each([
    [1, 1],
    [3, 40],
  ])('a picture of %i x %i pixels comes back in its size', (width, height) => {
    const made = averageAlike({ values: new Float32Array(width * height).fill(100), width, height });
    expect([made.width, made.height, made.values.every((value) => value === 100)]).toEqual([width, height, true]);
  });
});
