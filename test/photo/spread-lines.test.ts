import { describe, expect, test } from 'vitest';
import { linesInPitchOf } from '../../rules/photo/read-cjk-photo.ts';
import { spreadLines } from '../../rules/photo/spread-lines.ts';

const GROUND = 175;
const WIDTH = 40;

/** Lines of print `pitch` rows apart, each with ink in `inked` rows. */
function lines(count: number, pitch: number, inked: number) {
  const height = count * pitch;
  const grey = new Uint8Array(WIDTH * height).fill(GROUND);
  for (let line = 0; line < count; line++) {
    const top = line * pitch + Math.floor((pitch - inked) / 2);
    for (let y = top; y < top + inked; y++) for (let x = 0; x < WIDTH; x += 2) grey[y * WIDTH + x] = 20;
  }
  return { grey, width: WIDTH, height };
}
const inkedRows = ({ grey, width, height }: { grey: Uint8Array; width: number; height: number }): number[] =>
  Array.from({ length: height }, (_, y) => y).filter((y) =>
    grey.subarray(y * width, (y + 1) * width).some((value) => value < 100),
  );

describe('lines are spread', () => {
  const picture = lines(4, 48, 44);
  const spread = spreadLines(picture, 48, 12);

  test('by the gap, between each two', () => {
    expect(spread.picture.height).toBe(picture.height + 3 * 12);
    expect(inkedRows(spread.picture)).toHaveLength(inkedRows(picture).length);
    const rows = inkedRows(spread.picture);
    const gaps = rows.slice(1).map((row, i) => row - (rows[i] as number));
    expect(gaps.filter((step) => step > 1)).toEqual([17, 17, 17]);
  });
  test('each inked row leads back to where it was', () =>
    expect(inkedRows(spread.picture).map(spread.toOriginalRow)).toEqual(inkedRows(picture)));
  test('the spacing is the pitch', () => expect(Math.abs(spread.spacing - 48)).toBeLessThanOrEqual(1));
  test('a wrong pitch shows in the spacing', () => expect(spreadLines(lines(8, 24, 20), 48, 12).spacing).toBe(24));
  test('two lines taken for one are told by it', () => {
    expect(linesInPitchOf(lines(8, 24, 20))).toBe(2);
    expect(linesInPitchOf(picture)).toBe(1);
  });
  test('one line stays as it is', () => {
    const one = lines(1, 48, 40);
    expect(spreadLines(one, 48, 12).picture.height).toBe(48);
  });
  test('an empty picture too', () =>
    expect(spreadLines({ grey: new Uint8Array(0), width: 0, height: 0 }, 48, 12).picture.height).toBe(0));
  test('blank paper gets no gaps by the line', () => {
    const blank = { grey: new Uint8Array(WIDTH * 200).fill(GROUND), width: WIDTH, height: 200 };
    expect(spreadLines(blank, 48, 12).spacing).toBe(0);
  });
});
