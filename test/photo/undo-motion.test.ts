import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { GreyField } from '../../rules/photo/grey-picture.ts';
import { undoMotion } from '../../rules/photo/undo-motion.ts';
import { moveCamera } from './move-camera.ts';

const SIDE = 120;
const PITCH = 40;
/** Strokes three pixels wide, seven apart, upright and, below, level. */
const strokes: GreyField = {
  values: Float32Array.from({ length: SIDE * SIDE }, (_, i) => {
    const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
    return (y < SIDE / 2 ? x : y) % 10 < 3 ? 60 : 190;
  }),
  width: SIDE,
  height: SIDE,
};
const middle = Array.from({ length: SIDE * SIDE }, (_, i) => i).filter((i) => {
  const [x, y] = [i % SIDE, Math.floor(i / SIDE)];
  return Math.min(x, y, SIDE - 1 - x, SIDE - 1 - y) > 20;
});
const wrongBy = ({ values }: GreyField): number =>
  Math.sqrt(middle.reduce((sum, i) => sum + (values[i]! - strokes.values[i]!) ** 2, 0) / middle.length);
const radians = (degrees: number): number => (degrees * Math.PI) / 180;

describe('a motion that is known is undone', () => {
  test.each([
    [0, 0.1],
    [0, 0.16],
    [90, 0.14],
    [35, 0.14],
    [120, 0.12],
  ])('at %i degrees, %f line pitches long: the picture is nearer to the sharp one', (degrees, length) => {
    const moved = moveCamera(strokes, radians(degrees), length * PITCH);
    const undone = undoMotion(moved, PITCH, { angle: radians(degrees), length });
    expect(wrongBy(undone)).toBeLessThan(0.9 * wrongBy(moved));
  });
  test('undone across its direction it is not', () => {
    const moved = moveCamera(strokes, 0, 0.16 * PITCH);
    const across = undoMotion(moved, PITCH, { angle: Math.PI / 2, length: 0.16 });
    expect(wrongBy(across)).toBeGreaterThan(0.95 * wrongBy(moved));
  });
});

test('an even picture stays even, whatever the motion, and the one that came in is left alone', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 255 }),
      fc.double({ min: 0, max: Math.PI, noNaN: true }),
      fc.double({ min: 0.08, max: 0.24, noNaN: true }),
      fc.integer({ min: 1, max: 30 }),
      fc.integer({ min: 1, max: 30 }),
      (light, angle, length, width, height) => {
        const even = { values: new Float32Array(width * height).fill(light), width, height };
        const undone = undoMotion(even, PITCH, { angle, length });
        expect(even.values.every((value) => value === light)).toBe(true);
        for (const value of undone.values) expect(Math.abs(value - light)).toBeLessThan(0.02 * light + 1e-3);
      },
    ),
    { numRuns: 60 },
  );
});
