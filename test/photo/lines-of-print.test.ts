import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { baselinesFromSlopes } from '../../rules/photo/baselines-from-slopes.ts';
import { toPhotoBox, toPhotoPoint, toPreparedPoint } from '../../rules/photo/block-geometry.ts';
import { chainSlopes } from '../../rules/photo/chain-slopes.ts';
import { findLabelBlocks } from '../../rules/photo/find-label-blocks.ts';
import { findLineStrips } from '../../rules/photo/find-line-strips.ts';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { measureLinePitch } from '../../rules/photo/measure-line-pitch.ts';
import { LATIN, prepareBlock } from '../../rules/photo/prepare-block.ts';
import { turnPhoto } from '../../rules/photo/turn-photo.ts';
import { drawLetters } from './draw-letters.ts';
import { prepareLabelPhoto } from './prepare-label-photo.ts';

const PAGE = { width: 700, height: 500, lines: 14, pitch: 24, letters: 60 };

const only = (photo: GreyPicture) => {
  const blocks = findLabelBlocks(photo);
  expect(blocks).toHaveLength(1);
  return blocks[0]!;
};

describe('print is found', () => {
  test('lines across the photo lie, lines down it stand on their side, whatever the polarity', () => {
    expect(only(drawLetters(PAGE)).fitted).toMatchObject({ onSide: false, polarity: -1 });
    expect(only(turnPhoto(drawLetters(PAGE), 1)).fitted.onSide).toBe(true);
    expect(only(drawLetters({ ...PAGE, ink: 230, paper: 60 })).fitted.polarity).toBe(1);
  });

  test('a blank photo, noise and a grey one have no block', () => {
    const blank = { grey: new Uint8Array(90_000).fill(200), width: 300, height: 300 };
    expect(findLabelBlocks(blank)).toEqual([]);
    expect(findLabelBlocks({ grey: Uint8Array.of(7), width: 1, height: 1 })).toEqual([]);
  });

  test('two columns with a gutter are two blocks, the lines of a justified text are one', () => {
    const left = drawLetters({ ...PAGE, letters: 30 });
    const right = drawLetters({ ...PAGE, letters: 30, left: 360 });
    const both = { ...left, grey: left.grey.map((value, i) => Math.min(value, right.grey[i]!)) };
    expect(findLabelBlocks(both)).toHaveLength(2);
    expect(findLabelBlocks(drawLetters(PAGE))).toHaveLength(1);
  });
});

describe('lines are followed', () => {
  const falls: [why: string, fall: (x: number) => number][] = [
    ['straight lines', () => 0],
    ['lines that fall to the right', (x) => 0.08 * x],
    ['lines that rise to the right', (x) => -0.1 * x],
    ['the bow of a tube', (x) => ((x - 270) / 270) ** 2 * 26],
    ['a bow that is steeper at one end', (x) => ((x - 200) / 340) ** 2 * 40 + 0.03 * x],
  ];
  test.each(falls)('%s come out level', (_why, fall) => {
    const { picture, linePitch } = prepareLabelPhoto(drawLetters({ ...PAGE, top: 60, fall }))[0]!;
    expect(linePitch / LATIN.linePitch).toBeGreaterThan(0.92);
    expect(linePitch / LATIN.linePitch).toBeLessThan(1.08);
    expect(levelness(picture)).toBeGreaterThan(0.4);
  });

  test('so much is a picture whose lines are not level far from', () => {
    const slanting = drawLetters({ ...PAGE, top: 60, fall: (x) => 0.1 * x });
    expect(levelness(slanting)).toBeLessThan(0.1);
  });
});

/** Share of the rows through the print that are clear gaps between lines. */
function levelness({ grey, width, height }: GreyPicture): number {
  const dark = Array.from(
    { length: height },
    (_, y) => grey.subarray(y * width, (y + 1) * width).filter((value) => value < 120).length,
  );
  const inked = dark.slice(
    dark.findIndex((count) => count > 0),
    dark.findLastIndex((count) => count > 0) + 1,
  );
  const most = Math.max(...inked);
  return inked.filter((count) => count < 0.06 * most).length / inked.length;
}

test('baselines follow from the slopes of short stretches, though a third of them is wrong', () => {
  const terms = { slope: 0.06, bow: -0.09, fan: 0.05 };
  const samples = Array.from({ length: 300 }, (_, i) => {
    const [x, y] = [((i * 37) % 400) - 200, ((i * 53) % 300) - 150];
    const t = x / 200;
    const slope = -(terms.slope + 2 * terms.bow * t + (y / 200) * terms.fan);
    return { x, y, slope: i % 3 === 0 ? slope + ((i % 7) - 3) * 0.1 : slope };
  });
  const fit = baselinesFromSlopes(samples, 200)!;
  expect(fit.slope).toBeCloseTo(terms.slope, 1);
  expect(fit.bow).toBeCloseTo(terms.bow, 1);
  expect(fit.fan).toBeCloseTo(terms.fan, 1);
  expect(baselinesFromSlopes(samples.slice(0, 5), 200)).toBeUndefined();
});

test('chains of letters tell their slope', () => {
  const letters = Array.from({ length: 20 }, (_, i) => ({ x0: i * 10, x1: i * 10 + 6, y0: i, y1: i + 12 }));
  const slopes = chainSlopes(letters).map(({ slope }) => slope);
  expect(slopes.length).toBeGreaterThan(20);
  for (const slope of slopes) expect(slope).toBeCloseTo(0.1);
  expect(chainSlopes(letters.slice(0, 3))).toEqual([]);
});

describe('line pitch', () => {
  const rows = (pitch: number, height: number, count = 400) =>
    Float32Array.from({ length: count }, (_, i) => (i % pitch < height ? 50 : 1));
  const pitches: [why: string, rows: Float32Array, height: number, pitch: number][] = [
    ['of lines with room between them', rows(30, 14), 14, 30],
    ['of lines set close', rows(16, 12), 12, 16],
    ['where every second line is fainter', rows(20, 10).map((value, i) => (i % 40 < 20 ? value : value * 0.7)), 10, 20],
  ];
  test.each(pitches)('%s', (_why, profile, height, pitch) => {
    expect(Math.abs(measureLinePitch(profile, height).pitch - pitch)).toBeLessThan(1);
  });

  test('without a rhythm it is a guess, and says so', () => {
    expect(measureLinePitch(new Float32Array(200).fill(5), 10)).toEqual({ pitch: 20, certainty: 0 });
  });
});

describe('the way back to the photo', () => {
  const { fitted } = only(drawLetters({ ...PAGE, top: 60, fall: (x) => ((x - 270) / 270) ** 2 * 20 + 0.04 * x }));
  const turns = [0, 1, 2, 3].map((quarterTurns) => ({
    ...prepareBlock(drawLetters(PAGE), fitted, LATIN).geometry,
    quarterTurns,
  }));

  test('there and back is the same place, in each turn', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...turns),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        fc.double({ min: 0.1, max: 0.9, noNaN: true }),
        (geometry, u, v) => {
          const place = { x: u * geometry.width, y: v * geometry.height };
          const photo = toPhotoPoint(geometry, place.x, place.y);
          const back = toPreparedPoint(geometry, photo.x, photo.y);
          expect(Math.abs(back.x - place.x)).toBeLessThan(4);
          expect(Math.abs(back.y - place.y)).toBeLessThan(4);
        },
      ),
    );
  });

  test('a box of the picture becomes a box of the photo that holds its middle', () => {
    const geometry = turns[0]!;
    const box = { x0: 300, y0: 200, x1: 420, y1: 240 };
    const { x, y } = toPhotoPoint(geometry, 360, 220);
    const found = toPhotoBox(geometry, box);
    expect(x).toBeGreaterThan(found.x0);
    expect(x).toBeLessThan(found.x1);
    expect(y).toBeGreaterThan(found.y0);
    expect(y).toBeLessThan(found.y1);
  });
});

test('each line of a prepared block gets a strip of its own', () => {
  const block = prepareLabelPhoto(drawLetters(PAGE))[0]!;
  const strips = findLineStrips(block);
  expect(strips).toHaveLength(PAGE.lines);
  for (const { x, y } of block.letters)
    expect(strips.some((strip) => y >= strip.y0 && y < strip.y1 && x >= strip.x0 && x < strip.x1)).toBe(true);
});
