import { describe, expect, test } from 'vitest';
import algae from '../../../rules/knowledge/grammar/algae-and-fungi.json' with { type: 'json' };
import colours from '../../../rules/knowledge/grammar/colours.json' with { type: 'json' };
import aromatic from '../../../rules/knowledge/grammar/plants-aromatic.json' with { type: 'json' };
import byCommonName from '../../../rules/knowledge/grammar/plants-by-common-name.json' with { type: 'json' };
import food from '../../../rules/knowledge/grammar/plants-food.json' with { type: 'json' };
import herbs from '../../../rules/knowledge/grammar/plants-herbs.json' with { type: 'json' };

const rows = [algae, aromatic, food, herbs].flatMap((table) => Object.entries(table).map(([genus, row]) => ({ genus, row })));

test('a genus stands in one table of plants', () => {
  const genera = rows.map(({ genus }) => genus);
  expect(genera.filter((genus, at) => genera.indexOf(genus) !== at)).toEqual([]);
});

describe('scented plants by their common names', () => {
  const all = Object.entries(byCommonName).flatMap(([latin, names]) => names.split(', ').map((name) => ({ latin, name })));
  test('each is a common name of the tables, of one plant only', () => {
    const known = new Set(rows.flatMap(({ row }) => (row.split('|')[1] ?? '').split(', ')));
    expect(all.filter(({ name }) => !known.has(name))).toEqual([]);
    expect(all.map(({ name }) => name).filter((name, at, names) => names.indexOf(name) !== at)).toEqual([]);
  });
  test('each means a genus of the tables', () => {
    const genera = new Set(rows.map(({ genus }) => genus));
    expect(all.filter(({ latin }) => !genera.has(latin.split(' ')[0]!))).toEqual([]);
  });
});

test('ranges of colour index numbers ascend', () => {
  const numbers = colours.ciRanges.flat();
  expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
});
