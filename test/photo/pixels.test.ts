import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { boxBlur } from '../../rules/photo/box-blur.ts';
import { connectedComponents } from '../../rules/photo/connected-components.ts';
import { cutOut } from '../../rules/photo/cut-out.ts';
import { encodePgm } from '../../rules/photo/encode-pgm.ts';
import { luma } from '../../rules/photo/luma.ts';
import { padPicture } from '../../rules/photo/pad-picture.ts';
import { quantile } from '../../rules/photo/quantile.ts';
import { shrink } from '../../rules/photo/shrink.ts';
import { solveLinear } from '../../rules/photo/solve-linear.ts';
import { mirrorPhoto, putUpright, turnPhoto } from '../../rules/photo/turn-photo.ts';

const picture = (most = 12) =>
  fc
    .tuple(fc.integer({ min: 1, max: most }), fc.integer({ min: 1, max: most }))
    .chain(([width, height]) =>
      fc.uint8Array({ minLength: width * height, maxLength: width * height }).map((grey) => ({ grey, width, height })),
    );

test('light weighs green most, blue least', () => {
  expect([...luma(Uint8Array.of(255, 0, 0, 0, 255, 0, 0, 0, 255), 3)]).toEqual([76, 149, 28]);
  expect([...luma(Uint8Array.of(255, 255, 255, 7, 0, 0, 0, 7), 4)]).toEqual([255, 0]);
  expect([...luma(Uint8Array.of(1, 2), 1)]).toEqual([1, 2]);
});

test('a box blur is the mean of the square around each pixel, cut off at the frame', () => {
  fc.assert(
    fc.property(picture(), fc.integer({ min: 1, max: 15 }), ({ grey, width, height }, radius) => {
      const blurred = boxBlur(grey, width, height, radius);
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          expect(blurred[y * width + x]).toBeCloseTo(slowMean(grey, width, height, x, y, radius), 2);
    }),
  );
});

function slowMean(grey: Uint8Array, width: number, height: number, x: number, y: number, radius: number): number {
  let [sum, count] = [0, 0];
  for (let v = Math.max(0, y - radius); v <= Math.min(height - 1, y + radius); v++) {
    for (let u = Math.max(0, x - radius); u <= Math.min(width - 1, x + radius); u++) {
      sum += grey[v * width + u]!;
      count++;
    }
  }
  return sum / count;
}

test('shrinking takes means, and keeps the size at a factor of one', () => {
  const grey = Uint8Array.of(0, 10, 20, 30, 40, 50, 60, 70);
  expect([...shrink({ grey, width: 4, height: 2 }, 2).values]).toEqual([25, 45]);
  expect(shrink({ grey, width: 4, height: 2 }, 1)).toMatchObject({ width: 4, height: 2 });
});

test('connected components: every set pixel belongs to one, and neighbours to the same', () => {
  fc.assert(
    fc.property(picture(), ({ grey, width, height }) => {
      const mask = grey.map((value) => value % 2);
      const { labels, list } = connectedComponents(mask, width, height);
      expect(list.reduce((sum, { area }) => sum + area, 0)).toBe(mask.reduce((sum, value) => sum + value, 0));
      labels.forEach((label, i) => {
        expect(label > 0).toBe(mask[i] === 1);
        if ((i + 1) % width && label && labels[i + 1]) expect(labels[i + 1]).toBe(label);
        if (label && labels[i + width]) expect(labels[i + width]).toBe(label);
      });
    }),
  );
});

test('connected components touch by their sides, not by their corners', () => {
  expect(connectedComponents(Uint8Array.of(1, 0, 0, 1), 2, 2).list).toHaveLength(2);
  expect(connectedComponents(Uint8Array.of(1, 1, 0, 1), 2, 2).list).toMatchObject([{ area: 3, x0: 0, x1: 1, y0: 0, y1: 1 }]);
});

test('quantiles of few values, of every n-th, of none', () => {
  expect(quantile([3, 1, 2], 0.5)).toBe(2);
  expect(quantile([9, 0, 8, 0, 7, 0], 0, 2)).toBe(7);
  expect(quantile([], 0.5)).toBe(0);
});

test('linear equations: what comes out solves them', () => {
  const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 3, maxLength: 3 });
  fc.assert(
    fc.property(fc.array(numbers, { minLength: 3, maxLength: 3 }), numbers, (a, b) => {
      const x = solveLinear(a, b);
      if (!x) return;
      for (const [i, row] of a.entries()) expect(row.reduce((sum, value, k) => sum + value * x[k]!, 0)).toBeCloseTo(b[i]!, 5);
    }),
  );
  expect(
    solveLinear(
      [
        [1, 1],
        [2, 2],
      ],
      [1, 5],
    ),
  ).toBeUndefined();
});

test('a cut-out holds the pixels of its box, and a padded picture holds the picture', () => {
  fc.assert(
    fc.property(picture(), fc.integer({ min: 1, max: 5 }), (photo, margin) => {
      const padded = padPicture(photo, margin, 9);
      const box = { x0: margin, y0: margin, x1: margin + photo.width, y1: margin + photo.height };
      expect(cutOut(padded, box)).toEqual(photo);
    }),
  );
});

test('a cut-out beyond the frame is cut off at it, and never empty', () => {
  const photo = { grey: Uint8Array.of(1, 2, 3, 4), width: 2, height: 2 };
  expect(cutOut(photo, { x0: -5, y0: -5, x1: 1, y1: 9 })).toEqual({ grey: Uint8Array.of(1, 3), width: 1, height: 2 });
  expect(cutOut(photo, { x0: 7, y0: 7, x1: 9, y1: 9 })).toEqual({ grey: Uint8Array.of(4), width: 1, height: 1 });
});

test('a PGM file is its header and the bytes as they are', () => {
  const file = encodePgm({ grey: Uint8Array.of(7, 8), width: 2, height: 1 });
  expect(String.fromCharCode(...file.subarray(0, -2))).toBe('P5\n2 1\n255\n');
  expect([...file.subarray(-2)]).toEqual([7, 8]);
});

describe('turning', () => {
  const photo = { grey: Uint8Array.of(1, 2, 3, 4, 5, 6), width: 3, height: 2 };

  test('a quarter clockwise brings the left column to the top', () => {
    expect(turnPhoto(photo, 1)).toEqual({ grey: Uint8Array.of(4, 1, 5, 2, 6, 3), width: 2, height: 3 });
  });

  test('quarters add up, in both directions', () => {
    fc.assert(
      fc.property(picture(6), fc.integer({ min: -9, max: 9 }), fc.integer({ min: -9, max: 9 }), (any, a, b) => {
        expect(turnPhoto(turnPhoto(any, a), b)).toEqual(turnPhoto(any, a + b));
      }),
    );
  });

  test('mirroring twice changes nothing', () => {
    fc.assert(
      fc.property(picture(6), (any) => {
        expect(mirrorPhoto(mirrorPhoto(any))).toEqual(any);
      }),
    );
  });

  // Rows and columns that the numbers stand for, by the EXIF standard (CIPA DC-008, 4.6.4).
  const stored: [orientation: number, grey: number[], width: number][] = [
    [1, [1, 2, 3, 4, 5, 6], 3],
    [2, [3, 2, 1, 6, 5, 4], 3],
    [3, [6, 5, 4, 3, 2, 1], 3],
    [4, [4, 5, 6, 1, 2, 3], 3],
    [5, [1, 4, 2, 5, 3, 6], 2],
    [6, [3, 6, 2, 5, 1, 4], 2],
    [7, [6, 3, 5, 2, 4, 1], 2],
    [8, [4, 1, 5, 2, 6, 3], 2],
    [0, [1, 2, 3, 4, 5, 6], 3],
  ];
  test.each(stored)('orientation %i is put upright', (orientation, grey, width) => {
    expect(putUpright({ grey: Uint8Array.from(grey), width, height: 6 / width }, orientation)).toEqual(photo);
  });
});
