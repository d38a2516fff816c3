import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { greyOfColours } from '../../rules/photo/grey-of-colours.ts';
import { luma } from '../../rules/photo/luma.ts';

type Colour = readonly [red: number, green: number, blue: number];

/** Strokes of print every eighth column, four wide, in the middle of their ground. */
function printed(print: Colour, ground: Colour, width = 256, height = 192): Uint8ClampedArray {
  const rgba = new Uint8ClampedArray(width * height * 4);
  for (let i = 0; i < width * height; i++) {
    const column = i % width;
    const isPrint = (column & 4) > 0 && column > width / 4 && column < 0.75 * width;
    rgba.set([...(isPrint ? print : ground), 255], i * 4);
  }
  return rgba;
}

const contrast = (grey: Uint8Array): number => Math.abs(grey[256 * 96 + 132]! - grey[256 * 96 + 128]!);

describe('print stands out in the colour that shows it', () => {
  const cases: [what: string, print: Colour, ground: Colour, least: number, most: number][] = [
    ['gold on white: more than luma (111)', [176, 138, 53], [253, 251, 245], 130, 200],
    ['gold where glare has blinded red and green', [255, 254, 225], [255, 255, 253], 24, 28],
    ['blue on black', [20, 20, 160], [10, 10, 10], 90, 150],
    ['grey on white: as luma', [90, 90, 90], [250, 250, 250], 159, 161],
    ['white on rose: luma, though green shows a little more', [255, 255, 255], [207, 154, 146], 84, 88],
    ['nothing to see', [200, 180, 160], [200, 180, 160], 0, 0],
  ];
  test.each(cases)('%s', (_what, print, ground, least, most) => {
    const found = contrast(greyOfColours(printed(print, ground), 256, 192).grey);
    expect(found).toBeGreaterThanOrEqual(least);
    expect(found).toBeLessThanOrEqual(most);
  });
});

test('dark print stays dark', () => {
  const { grey } = greyOfColours(printed([176, 138, 53], [253, 251, 245]), 256, 192);
  expect(grey[132]!).toBeLessThan(grey[128]!);
});

test('a picture without colours is its luma, and every light value lies within its colours', () => {
  const side = fc.integer({ min: 1, max: 40 });
  fc.assert(
    fc.property(
      side,
      side,
      fc.infiniteStream(fc.integer({ min: 0, max: 255 })),
      fc.boolean(),
      (width, height, values, coloured) => {
        const rgba = new Uint8ClampedArray(width * height * 4);
        for (let i = 0; i < width * height; i++) {
          const [r, g, b] = [values.next().value, values.next().value, values.next().value];
          rgba.set(coloured ? [r, g, b, 255] : [r, r, r, 255], i * 4);
        }
        const { grey } = greyOfColours(rgba, width, height);
        if (!coloured) expect(grey).toEqual(luma(rgba, 4));
        for (let i = 0; i < grey.length; i++) {
          const colours = rgba.subarray(i * 4, i * 4 + 3);
          expect(grey[i]).toBeGreaterThanOrEqual(Math.min(...colours) - 1);
          expect(grey[i]).toBeLessThanOrEqual(Math.max(...colours));
        }
      },
    ),
  );
});
