import { describe, expect, test } from 'vitest';
import { blankSurroundings, PAPER } from '../../rules/photo/blank-surroundings.ts';
import { findLabelBlocks } from '../../rules/photo/find-label-blocks.ts';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { stretchPicture } from '../../rules/photo/stretch-picture.ts';
import { seededRandom } from '../bench/seeded-random.ts';
import { drawLetters } from './draw-letters.ts';

/** Soft grain on the right three quarters, as of skin or stone. */
function withGrain(
  { grey, width, height }: GreyPicture,
  strength: number,
  clear: (x: number, y: number) => boolean,
): GreyPicture {
  const { next } = seededRandom(7);
  const coarse = Array.from({ length: Math.ceil(width / 5 + 2) * Math.ceil(height / 5 + 2) }, () => next() - 0.5);
  const at = (x: number, y: number) => coarse[Math.floor(y / 5) * Math.ceil(width / 5 + 2) + Math.floor(x / 5)]!;
  const grained = grey.map((value, i) => {
    const [x, y] = [i % width, Math.floor(i / width)];
    return clear(x, y) ? value : Math.max(0, Math.min(255, value - 60 + strength * at(x, y)));
  });
  return { grey: grained, width, height };
}

describe('grain is no print', () => {
  const label = { width: 1200, height: 900, lines: 10, pitch: 24, letters: 36, left: 420, top: 300 };
  const onLabel = (x: number, y: number) => x > 380 && x < 800 && y > 270 && y < 570;
  test('a label in the midst of it is the one block', () => {
    const blocks = findLabelBlocks(withGrain(drawLetters(label), 14, onLabel));
    expect(blocks.length).toBeGreaterThan(0);
    const { fitted } = blocks[0]!;
    expect(fitted.centreX * fitted.scale).toBeGreaterThan(500);
    expect(fitted.centreX * fitted.scale).toBeLessThan(680);
    expect(fitted.pitch.pitch * fitted.scale).toBeCloseTo(24, 0);
  });
});

describe('the surroundings of print', () => {
  const picture = { grey: new Uint8Array(400 * 300).fill(90), width: 400, height: 300 };
  const mark = (x0: number, x1: number, y: number) => ({ from: { x: x0, y }, to: { x: x1, y } });
  test('between the ends of the lines around, a line with few seen letters is kept; beyond, all is wiped', () => {
    const { grey } = blankSurroundings(picture, [mark(40, 300, 80), mark(40, 60, 104), mark(40, 300, 128)], 24);
    expect(grey[104 * 400 + 280]).toBe(90);
    expect(grey[104 * 400 + 390]).toBe(PAPER);
    expect(grey[250 * 400 + 100]).toBe(PAPER);
  });
});

describe('stretching', () => {
  test('keeps the size at one, and flat stays flat', () => {
    const flat = { grey: new Uint8Array(35).fill(77), width: 7, height: 5 };
    expect(stretchPicture(flat, 1, 1)).toEqual(flat);
    const { grey, width, height } = stretchPicture(flat, 1.6, 0.7);
    expect([width, height, new Set(grey)]).toEqual([11, 4, new Set([77])]);
  });
  test('goes straight from one pixel to the next', () =>
    expect([...stretchPicture({ grey: Uint8Array.of(0, 100), width: 2, height: 1 }, 2, 1).grey]).toEqual([0, 25, 75, 100]));
});
