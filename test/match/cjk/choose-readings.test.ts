import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chooseReadings } from '../../../rules/match/cjk/choose-readings.ts';
import type { Reading } from '../../../rules/match/cjk/find-readings.ts';

const name = { index: 0, inci: 'X', name: 'x', key: 'x', codes: new Int32Array(1), verdict: '', usual: false };
const reading = (start: number, end: number, score: number): Reading => ({ start, end, score, distance: 0, name });
const places = (readings: Reading[]): string[] => readings.map(({ start, end }) => `${start}-${end}`);

describe('the best set of readings', () => {
  const rows: [why: string, readings: Reading[], chosen: string[]][] = [
    ['none', [], []],
    ['the longer name wins over the one inside', [reading(2, 4, 2), reading(0, 4, 4)], ['0-4']],
    ['two that fit beat one across them', [reading(0, 3, 3), reading(3, 6, 3), reading(2, 5, 4)], ['0-3', '3-6']],
    ['from left to right', [reading(5, 6, 1), reading(0, 2, 1)], ['0-2', '5-6']],
  ];
  test.each(rows)('%s', (_why, readings, chosen) => expect(places(chooseReadings(readings))).toEqual(chosen));

  test('is worth what the best of all sets is worth', () => {
    const some = fc
      .tuple(fc.integer({ min: 0, max: 8 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 9 }))
      .map(([start, length, score]) => reading(start, start + length, score));
    const worth = (readings: Reading[]): number => readings.reduce((sum, { score }) => sum + score, 0);
    const disjoint = (readings: Reading[]): boolean =>
      readings.every((a, i) => readings.slice(i + 1).every((b) => a.end <= b.start || b.end <= a.start));
    fc.assert(
      fc.property(fc.array(some, { maxLength: 8 }), (readings) => {
        const sets = Array.from({ length: 1 << readings.length }, (_, bits) => readings.filter((_reading, i) => bits & (1 << i)));
        const chosen = chooseReadings(readings);
        expect(disjoint(chosen)).toBe(true);
        expect(worth(chosen)).toBe(Math.max(...sets.filter(disjoint).map(worth)));
      }),
    );
  });
});
