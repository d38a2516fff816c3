import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignName, COST } from '../../../rules/match/cjk/align-name.ts';
import { canonicalGlyph, isMisreadingOf, nearGroupOf } from '../../../rules/match/cjk/canonical-glyph.ts';

const codesOf = (text: string): Int32Array => Int32Array.from(text, (glyph) => canonicalGlyph(glyph).codePointAt(0) as number);
const stretchOf = (text: string) => ({
  codes: codesOf(text),
  edges: new Uint8Array(text.length + 1),
  from: 0,
  to: [...text].length,
});
const nothing = new Set<number>();
const best = (name: string, text: string, unwritable: ReadonlySet<number> = nothing): number =>
  Math.min(99, ...alignName(codesOf(name), unwritable, stretchOf(text), 20).map(({ distance }) => distance));

const rows: [why: string, name: string, text: string, distance: number][] = [
  ['the same', '苯氧乙醇', '苯氧乙醇', 0],
  ['inside more text', '乙醇', '水苯氧乙醇', 0],
  ['another glyph', '水杨酸', '水场酸', COST.other],
  ['a glyph often read for it', '苯氧乙醇', '葵氧乙醇', COST.near],
  ['a lost glyph', '抗坏血酸', '抗坏酸', COST.missing],
  ['a doubled glyph', 'ベヘニル', 'ベベヘニル', 0],
  ['an added glyph inside', '抗坏血酸', '抗坏口血酸', COST.added],
];

describe('damage of a name', () => {
  test.each(rows)('%s', (_why, name, text, distance) => expect(best(name, text)).toBeCloseTo(distance));
  test('a glyph that cannot be written may be any other', () =>
    expect(best('苄醇酸钠', '口醇酸钠', new Set(codesOf('苄')))).toBeCloseTo(COST.unwritable));
  test('a separator before the first glyph that is left costs nothing', () => {
    const stretch = stretchOf('水氧乙醇');
    stretch.edges[1] = 2;
    expect(alignName(codesOf('苯氧乙醇'), nothing, stretch, 2).at(-1)).toMatchObject({ start: 1, distance: COST.missing });
  });
  test('a separator inside costs', () => {
    const stretch = stretchOf('苯氧乙醇');
    stretch.edges[2] = 2;
    expect(alignName(codesOf('苯氧乙醇'), nothing, stretch, 2).at(-1)?.distance).toBeCloseTo(COST.separator);
  });

  const isTwin = (one: number, other: number | undefined): boolean =>
    other !== undefined && nearGroupOf(one) === nearGroupOf(other);
  /** Slow and obvious: the name against every piece of the text. */
  const slow = (name: number[], text: number[]): number => {
    const cost = (a: number[], b: number[], last: number | undefined): number => {
      const [x, ...restA] = a;
      const [y, ...restB] = b;
      if (x === undefined)
        return b.reduce((sum, glyph, i) => sum + (isTwin(glyph, i === 0 ? last : b[i - 1]) ? COST.doubled : COST.added), 0);
      if (y === undefined) return a.length * COST.missing;
      const swap = x === y ? 0 : isMisreadingOf(y, x) ? COST.near : COST.other;
      return Math.min(
        swap + cost(restA, restB, y),
        COST.missing + cost(restA, b, last),
        (isTwin(y, last) ? COST.doubled : COST.added) + cost(a, restB, y),
      );
    };
    let least = Number.POSITIVE_INFINITY;
    for (let i = 0; i < text.length; i += 1)
      for (let j = i + 1; j <= text.length; j += 1) least = Math.min(least, cost(name, text.slice(i, j), text[i - 1]));
    return least;
  };
  test('is what a slow comparison with every piece finds', () => {
    const glyphs = (maxLength: number) =>
      fc.array(fc.constantFrom(...'苯葵乙醇酸'), { minLength: 1, maxLength }).map((list) => list.join(''));
    fc.assert(
      fc.property(glyphs(4), glyphs(6), (name, text) => {
        expect(best(name, text)).toBeCloseTo(slow([...codesOf(name)], [...codesOf(text)]), 1);
      }),
    );
  });
});
