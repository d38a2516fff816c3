import { describe, expect, test } from 'vitest';
import { splitAtBar } from '../../rules/match/split-at-bar.ts';

const rows: [why: string, name: string, parts: string[] | null][] = [
  ['two names', 'Glycerin|Retinol', ['Glycerin', 'Retinol']],
  ['one of them damaged', 'Glycerin | Retlnol', ['Glycerin', 'Retlnol']],
  ['the first of them damaged', 'Retlnol|Sodium Hydroxide', ['Retlnol', 'Sodium Hydroxide']],
  ['a bar at the end', 'Glycerin|Retinol|', ['Glycerin', 'Retinol']],
  ['a letter read as a bar', 'Ethy|hexyl Pa|mitate', null],
  ['a speck before the last word of a damaged name', 'Cety1 | Alcohol', null],
  ['one name and a bar', '| Glycerin', null],
  ['no bar', 'Glycerin', null],
];
describe('what a bar parts', () => {
  test.each(rows)('%s', (_why, name, parts) => {
    const split = splitAtBar({ start: 10, end: 10 + name.length, name });
    expect(split?.map((part) => part.name) ?? null).toEqual(parts);
    for (const part of split ?? []) expect(name.slice(part.start - 10, part.end - 10)).toBe(part.name);
  });
  test('the amount stays with the last', () =>
    expect(splitAtBar({ start: 0, end: 16, name: 'Glycerin|Retinol', percent: 0.3 })?.map(({ percent }) => percent)).toEqual([
      undefined,
      0.3,
    ]));
});
