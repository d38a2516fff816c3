import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../rules/edit-distance.ts';
import { BitParallelDistance } from '../../rules/match/bit-parallel-distance.ts';

/** The slow, obvious form: whole table, no band, no limit. */
function slowDistance(a: string, b: string): number {
  const d = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
  );
  const at = (i: number, j: number): number => d[i]?.[j] ?? Number.POSITIVE_INFINITY;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      const swap =
        i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY;
      (d[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + same, swap);
    }
  }
  return at(a.length, b.length);
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd'), maxLength: 14 });

describe('editDistance', () => {
  test('agrees with the slow form up to its limit', () => {
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 5 }), (a, b, limit) => {
        expect(editDistance(a, b, limit)).toBe(Math.min(slowDistance(a, b), limit + 1));
      }),
      { numRuns: 4000 },
    );
  });

  const rows: [why: string, a: string, b: string, distance: number][] = [
    ['same', 'retinol', 'retinol', 0],
    ['one letter lost', 'retinol', 'retnol', 1],
    ['two neighbours swapped', 'retinol', 'retniol', 1],
    ['beyond the limit', 'retinol', 'glycerin', 3],
  ];
  test.each(rows)('%s', (_why, a, b, distance) => expect(editDistance(a, b, 2)).toBe(distance));
});

describe('BitParallelDistance', () => {
  const long = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'd', '1'), maxLength: 31 });
  test('agrees with the slow form, one word against many', () => {
    const distance = new BitParallelDistance();
    fc.assert(
      fc.property(long, fc.array(long, { maxLength: 4 }), (from, others) => {
        distance.from(from);
        for (const other of others) expect(distance.to(other)).toBe(slowDistance(from, other));
      }),
      { numRuns: 3000 },
    );
  });
});
