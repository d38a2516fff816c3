import { expect, test } from 'vitest';
import { collectNames, type NamedIngredient } from '../../rules/match/collect-names.ts';
import { packNames, unpackNames } from '../../rules/match/pack-names.ts';

/** Order of the keys of one ingredient says nothing. */
const sorted = (names: readonly NamedIngredient[]): NamedIngredient[] =>
  names.map(
    ([inci, keys, facts]): NamedIngredient =>
      facts ? [inci, keys.split(',').sort().join(','), facts] : [inci, keys.split(',').sort().join(',')],
  );

test('what a bundle carries unpacks to what was collected', () => {
  const names = collectNames();
  expect(names.length).toBeGreaterThan(2000);
  expect(sorted(unpackNames(packNames(names)))).toEqual(sorted(names));
});

test.each<[why: string, names: NamedIngredient[]]>([
  [
    'no ingredient without keys is lost',
    [
      ['Aqua', ''],
      ['Talc', ''],
    ],
  ],
  ['names of four scripts', [['Retinol', 'vitamin a,레티놀,レチノール,视黄醇', { categories: ['retinoid'], tier: 3 }]]],
])('%s', (_why, names) => expect(unpackNames(packNames(names))).toEqual(names));
