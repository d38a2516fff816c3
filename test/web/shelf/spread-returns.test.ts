import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { STRONG_CATEGORIES } from '../../../rules/report/categories.ts';
import { Category } from '../../../rules/report.ts';
import { APART_DAYS, type ReturningProduct, spreadReturns } from '../../../web/shelf/spread-returns.ts';

type Row = [id: string, fromDay: number, categories: Category[]];
const product = ([id, fromDay, categories]: Row): ReturningProduct => ({ id, fromDay, categories });

const cases: [why: string, rows: Row[], starts: string[]][] = [
  ['none', [], []],
  ['one alone keeps its day', [['a', 7, ['retinoid']]], ['a 7']],
  [
    'all six on one day come back in their order',
    [
      ['r', 7, ['retinoid']],
      ['b', 7, ['benzoyl-peroxide']],
      ['s', 7, ['bha']],
      ['g', 7, ['aha']],
      ['c', 7, ['vitamin-c']],
      ['p', 7, ['pha']],
    ],
    ['p 7', 'c 10 moved', 'g 13 moved', 's 16 moved', 'b 19 moved', 'r 22 moved'],
  ],
  [
    'a product counts by its strongest',
    [
      ['mixed', 7, ['pha', 'retinoid']],
      ['acid', 7, ['aha']],
    ],
    ['acid 7', 'mixed 10 moved'],
  ],
  [
    'a milder one that comes later is not kept waiting behind a stronger one',
    [
      ['p', 7, ['pha']],
      ['r', 7, ['retinoid']],
      ['a', 9, ['aha']],
    ],
    ['p 7', 'a 10 moved', 'r 13 moved'],
  ],
  [
    'far enough apart: nothing is moved',
    [
      ['r', 7, ['retinoid']],
      ['p', 10, ['pha']],
    ],
    ['r 7', 'p 10'],
  ],
  [
    'scent and drying alcohol are no strong ingredients',
    [
      ['s', 7, ['fragrance', 'drying-alcohol']],
      ['r', 7, ['retinoid', 'fragrance']],
    ],
    ['r 7'],
  ],
  [
    'two of one kind: by their ids, the same on every run',
    [
      ['y', 7, ['aha']],
      ['x', 7, ['aha']],
    ],
    ['x 7', 'y 10 moved'],
  ],
];
test.each(cases)('%s', (_why, rows, starts) =>
  expect(spreadReturns(rows.map(product)).map(({ id, day, moved }) => `${id} ${day}${moved ? ' moved' : ''}`)).toEqual(starts),
);

describe('whatever stands on the shelf', () => {
  const anyProducts = fc
    .array(
      fc.record({
        fromDay: fc.nat(40),
        categories: fc.uniqueArray(fc.constantFrom(...Category.options), { maxLength: 4 }),
      }),
      { maxLength: 12 },
    )
    .map((rows) => rows.map((row, at) => ({ ...row, id: `p${at}` })));
  const rankOf = ({ categories }: ReturningProduct) => Math.max(...categories.map((one) => STRONG_CATEGORIES.indexOf(one)), -1);
  const holds = (claim: (products: ReturningProduct[], starts: ReturnType<typeof spreadReturns>) => void) =>
    fc.assert(
      fc.property(anyProducts, (products) => claim(products, spreadReturns(products))),
      { numRuns: 500 },
    );

  test('each strong product starts once, never before its own day, and is marked when it is moved', () =>
    holds((products, starts) => {
      const strong = products.filter((one) => rankOf(one) >= 0);
      expect(starts.map(({ id }) => id).sort()).toEqual(strong.map(({ id }) => id).sort());
      for (const { id, day, moved } of starts) {
        const own = products.find((one) => one.id === id)!.fromDay;
        expect(day).toBeGreaterThanOrEqual(own);
        expect(moved).toBe(day !== own);
      }
    }));
  test('three days lie between any two', () =>
    holds((_products, starts) => {
      for (const [at, { day }] of starts.entries())
        if (at > 0) expect(day - starts[at - 1]!.day).toBeGreaterThanOrEqual(APART_DAYS);
    }));
  test('of those that come back on one day the mildest starts first', () =>
    holds((products, starts) => {
      const place = new Map(starts.map(({ id, day }) => [id, day]));
      const strong = products.filter((one) => rankOf(one) >= 0);
      for (const a of strong)
        for (const b of strong)
          if (a.fromDay === b.fromDay && rankOf(a) < rankOf(b)) expect(place.get(a.id)!).toBeLessThan(place.get(b.id)!);
    }));
  test('no day is wasted: a product waits only for one that started in the three days before', () =>
    holds((_products, starts) => {
      for (const { day, moved } of starts) if (moved) expect(starts.some((other) => other.day === day - APART_DAYS)).toBe(true);
    }));
  test('the order in which they were kept changes nothing', () =>
    holds((products, starts) => {
      expect(spreadReturns(products.toReversed())).toEqual(starts);
    }));
});

test('the order is the one that was asked for', () =>
  expect(STRONG_CATEGORIES).toEqual(['pha', 'vitamin-c', 'aha', 'bha', 'benzoyl-peroxide', 'retinoid']));
