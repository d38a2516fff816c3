import { describe, expect, test } from 'vitest';
import { flattenLight, measureLight } from '../../rules/photo/flatten-light.ts';

const WIDTH = 600;
const HEIGHT = 200;
const PITCH = 24;

/** Strokes every eight pixels, as far from the ground (light 150, or `ground`) as `contrastAt` says. */
function strokes(contrastAt: (x: number) => number, groundAt: (x: number) => number = () => 150) {
  const values = new Float32Array(WIDTH * HEIGHT);
  for (let i = 0; i < values.length; i++) {
    const x = i % WIDTH;
    values[i] = groundAt(x) + (x % 8 < 4 ? -1 : 1) * contrastAt(x);
  }
  return { values, width: WIDTH, height: HEIGHT };
}

/** Letters all over the left quarter. */
const letters = Array.from({ length: 60 }, (_, i) => ({ x: 20 + (i % 10) * 15, y: 30 + Math.floor(i / 10) * PITCH }));

/** Standard deviation of the light values around a column. */
function spread(picture: { grey: Uint8Array }, x0: number, x1: number): number {
  const values: number[] = [];
  for (let y = 60; y < 140; y++) for (let x = x0; x < x1; x++) values.push(picture.grey[y * WIDTH + x]!);
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}

const flatten = (field: ReturnType<typeof strokes>, seen = letters) => flattenLight(measureLight(field, PITCH), -1, 55, seen);

describe('light is flattened', () => {
  test('grain beside print is not brought up to print', () => {
    const picture = flatten(strokes((x) => (x < 300 ? 30 : 6)));
    expect(spread(picture, 450, 550)).toBeLessThan(0.4 * spread(picture, 100, 200));
  });
  test('without letters to measure it by, it is', () => {
    const picture = flatten(
      strokes((x) => (x < 300 ? 30 : 19)),
      [],
    );
    expect(spread(picture, 450, 550)).toBeGreaterThan(0.8 * spread(picture, 100, 200));
  });
  const faded: [why: string, ground: number][] = [
    ['in a glare', 230],
    ['in shadow', 40],
  ];
  test.each(faded)('print that is paler %s keeps its strength', (_why, ground) => {
    const share = Math.min(ground / 150, (255 - ground) / 105);
    const field = strokes(
      (x) => (x < 190 ? 30 : 30 * share),
      (x) => (x < 190 ? 150 : ground),
    );
    const picture = flatten(field);
    expect(spread(picture, 450, 550)).toBeGreaterThan(0.85 * spread(picture, 40, 140));
  });
  test('the darkest and the brightest photo make a picture', () => {
    for (const ground of [0, 255])
      expect(
        flatten(
          strokes(
            () => 0,
            () => ground,
          ),
        ).grey.every((value) => value === 175),
      ).toBe(true);
  });
});
