import { expect, test } from 'vitest';
import { type ProductKind, productKind } from '../../rules/assess/product-kind.ts';
import { entryAt, exact, labelOf, listOf, unknown } from './matched-label.ts';

const of = (...names: string[]) => labelOf([listOf(names.map((name) => exact(name)))]);
const zinc = (percent?: number) => labelOf([{ ...listOf([]), entries: [entryAt(0, exact('Zinc Oxide'), percent)] }]);
const spf = (label: ReturnType<typeof of>) => ({ ...label, signs: { ...label.signs, spf: 30 } });

const rows: [why: string, label: ReturnType<typeof of>, kinds: (keyof ProductKind)[]][] = [
  ['a cream is of no kind', of('Aqua', 'Glycerin'), []],
  ['no list', labelOf([]), []],
  ['a name nobody knows', labelOf([listOf([unknown])]), []],
  ['foams', of('Aqua', 'Sodium Laureth Sulfate'), ['cleanser']],
  ['cleans without foam', of('Aqua', 'Coco-Glucoside'), ['cleanser']],
  ['however it is written', of('AQUA', 'SODIUM LAURETH SULFATE'), ['cleanser']],
  ['a filter', of('Aqua', 'Octocrylene'), ['sunscreen']],
  ['an SPF without a filter that is known', spf(of('Aqua')), ['sunscreen']],
  ['zinc oxide without an amount', zinc(), []],
  ['a little zinc oxide', zinc(1.9), []],
  ['zinc oxide as a filter', zinc(2), ['sunscreen']],
  ['colour', of('Talc', 'Iron Oxides'), ['makeup']],
  ['mica alone is no colour', of('Talc', 'Mica'), []],
  ['a tinted sunscreen is none to the eye', of('Octocrylene', 'Iron Oxides'), ['sunscreen']],
  ['a gel against pain', of('Aqua', 'Diclofenac Sodium'), ['painkiller']],
  ['its name in a longer one', of('Aqua', 'Diclofenac Sodium Copolymer'), []],
  ['in the second list of a kit', labelOf([listOf([exact('Aqua')]), listOf([exact('Ketoprofen')])]), ['painkiller']],
  [
    'named beside the list, with its amount',
    labelOf([listOf([exact('Aqua')])], { named: [entryAt(0, exact('Sodium Lauryl Sulfate'), 5)] }),
    ['cleanser'],
  ],
];
test.each(rows)('%s', (_why, label, kinds) => {
  const found = Object.entries(productKind(label)).flatMap(([kind, is]) => (is ? [kind] : []));
  expect(found).toEqual(kinds);
});
