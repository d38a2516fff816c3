import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { editDistance } from '../../rules/edit-distance.ts';
import { lookAlikeDistance } from '../../rules/match/look-alike-distance.ts';

describe('how far what a camera read is from a name', () => {
  const cases: [read: string, meant: string, distance: number][] = [
    ['limonene', 'limonene', 0],
    ['umonene', 'limonene', 0.5],
    ['gerawol', 'geraniol', 0.5],
    ['umorene', 'limonene', 1],
    ['citronellal', 'citronellol', 0.5],
    ['zimonene', 'limonene', 1],
    // a thin stroke fades more easily than a round letter
    ['imonene', 'limonene', 0.6],
    ['limnene', 'limonene', 1],
    ['', 'limonene', 7.2],
    ['limonene', '', 7.2],
  ];
  test.each(cases)('%s for %s', (read, meant, distance) => expect(lookAlikeDistance(read, meant)).toBeCloseTo(distance, 5));

  const word = fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), maxLength: 14 });
  test('is at most two an edit (a swap is two here), and nothing for the same', () =>
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(lookAlikeDistance(a, b)).toBeLessThanOrEqual(editDistance(a, b, 99) * 2);
        expect(lookAlikeDistance(a, a)).toBe(0);
      }),
    ));
});
