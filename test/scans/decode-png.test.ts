import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodePng } from '../../functions/scans/decode-png.ts';
import { greyPng, makePng, pngChunk } from './make-png.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const light = (file: Uint8Array) => [...decodePng(file).grey];

test('a grey picture comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: 1, max: 9 }),
      fc.infiniteStream(fc.integer({ min: 0, max: 255 })),
      (width, height, values) => {
        const grey = Uint8Array.from({ length: width * height }, () => values.next().value as number);
        expect(decodePng(greyPng(grey, width, height))).toEqual({ grey, width, height });
      },
    ),
  );
});

const filters: [filter: number, rows: Uint8Array][] = [
  [1, bytes(0, 10, 20, 30, 1, 5, 5, 5)],
  [2, bytes(0, 10, 20, 30, 2, 251, 246, 241)],
  [3, bytes(0, 10, 20, 30, 3, 0, 254, 251)],
  [4, bytes(0, 10, 20, 30, 4, 251, 246, 251)],
];
test.each(filters)('rows under filter %i', (_filter, rows) => {
  expect(light(makePng({ width: 3, height: 2, rows }))).toEqual([10, 20, 30, 5, 10, 15]);
});

describe('kinds of pictures', () => {
  const palette = pngChunk('PLTE', bytes(255, 255, 255, 255, 0, 0, 0, 0, 0));
  const kinds: [why: string, file: Uint8Array, expected: number[]][] = [
    ['one bit a pixel', makePng({ width: 3, height: 1, depth: 1, rows: bytes(0, 0b10100000) }), [255, 0, 255]],
    ['four bits a pixel', makePng({ width: 2, height: 1, depth: 4, rows: bytes(0, 0xf8) }), [255, 136]],
    ['sixteen bits a pixel', makePng({ width: 2, height: 1, depth: 16, rows: bytes(0, 200, 7, 100, 9) }), [200, 100]],
    ['colours', makePng({ width: 2, height: 1, colour: 2, rows: bytes(0, 255, 0, 0, 0, 255, 0) }), [76, 149]],
    [
      'a palette',
      makePng({ width: 3, height: 1, colour: 3, depth: 2, rows: bytes(0, 0b00011000), extra: [palette] }),
      [255, 76, 0],
    ],
    ['see-through parts stand on white', makePng({ width: 2, height: 1, colour: 4, rows: bytes(0, 0, 0, 0, 255) }), [255, 0]],
    [
      'colours that can be seen through',
      makePng({ width: 2, height: 1, colour: 6, rows: bytes(0, 9, 9, 9, 0, 0, 0, 0, 255) }),
      [255, 0],
    ],
    [
      'a palette that can be seen through',
      makePng({ width: 2, height: 1, colour: 3, rows: bytes(0, 1, 2), extra: [palette, pngChunk('tRNS', bytes(255, 0, 255))] }),
      [255, 0],
    ],
    ['interlaced', makePng({ width: 2, height: 2, interlace: 1, rows: bytes(0, 1, 0, 2, 0, 3, 4) }), [1, 2, 3, 4]],
  ];
  test.each(kinds)('%s', (_why, file, expected) => {
    const found = light(file);
    found.forEach((value, i) => {
      expect(Math.abs(value - expected[i]!)).toBeLessThanOrEqual(1);
    });
    expect(found).toHaveLength(expected.length);
  });
});

describe('what is broken is refused', () => {
  const bomb = makePng({ width: 2, height: 2, rows: new Uint8Array(50_000_000) });
  const broken: [why: string, file: Uint8Array, problem: string][] = [
    ['a bomb stops at the size of its picture', bomb, 'broken'],
    ['too few rows', makePng({ width: 4, height: 4, rows: bytes(0, 1, 2, 3, 4) }), 'cut-off'],
    ['a filter that does not exist', makePng({ width: 1, height: 1, rows: bytes(9, 1) }), 'broken'],
    ['a palette picture without palette', makePng({ width: 1, height: 1, colour: 3, rows: bytes(0, 1) }), 'broken'],
    ['a depth that does not exist', makePng({ width: 1, height: 1, depth: 5, rows: bytes(0, 1) }), 'broken'],
    ['a colour kind that does not exist', makePng({ width: 1, height: 1, colour: 5, rows: bytes(0, 1) }), 'broken'],
    ['no header', new Uint8Array(40), 'broken'],
  ];
  test.each(broken)('%s', (_why, file, problem) => {
    expect(() => decodePng(file)).toThrow(expect.objectContaining({ problem }));
  });
});
