import { expect, test } from 'vitest';
import { isRestClear } from '../../../web/photo/doubtful-places.ts';

const cases: [why: string, places: number, names: number, clear: boolean][] = [
  ['one of many', 1, 29, true],
  ['five of many', 5, 29, true],
  ['six of many', 6, 60, false],
  ['a fifth of a short list', 2, 10, true],
  ['more than a fifth', 3, 10, false],
  ['all of it', 4, 4, false],
];
test.each(cases)('the rest is clear: %s', (_why, places, names, clear) => expect(isRestClear(places, names)).toBe(clear));
