import { describe, expect, test } from 'vitest';
import algae from '../../../rules/knowledge/grammar/algae-and-fungi.json' with { type: 'json' };
import chemistry from '../../../rules/knowledge/grammar/chemical-words.json' with { type: 'json' };
import colours from '../../../rules/knowledge/grammar/colours.json' with { type: 'json' };
import ferments from '../../../rules/knowledge/grammar/ferments.json' with { type: 'json' };
import minerals from '../../../rules/knowledge/grammar/minerals.json' with { type: 'json' };
import peptides from '../../../rules/knowledge/grammar/peptides.json' with { type: 'json' };
import plantWords from '../../../rules/knowledge/grammar/plant-words.json' with { type: 'json' };
import aromatic from '../../../rules/knowledge/grammar/plants-aromatic.json' with { type: 'json' };
import byCommonName from '../../../rules/knowledge/grammar/plants-by-common-name.json' with { type: 'json' };
import food from '../../../rules/knowledge/grammar/plants-food.json' with { type: 'json' };
import herbs from '../../../rules/knowledge/grammar/plants-herbs.json' with { type: 'json' };
import polymers from '../../../rules/knowledge/grammar/polymers.json' with { type: 'json' };
import proteins from '../../../rules/knowledge/grammar/proteins.json' with { type: 'json' };

const plants: Record<string, Record<string, string>> = { algae, aromatic, food, herbs };
const rows = Object.entries(plants).flatMap(([file, table]) =>
  Object.entries(table).map(([genus, row]) => ({ file, genus, row })),
);
const TRAITS = new Set(
  'aromatic aromatic-seed aromatic-extract aromatic-resin aromatic-part aromatic-fruit scent citrus rose chia soothing irritant scrub scrub-hull scrub-cob scrub-stem scrub-whole listed-species'.split(
    ' ',
  ),
);
const wordLists = Object.entries({ chemistry, ferments, minerals, peptides, plantWords, polymers, proteins }).flatMap(
  ([file, lists]) =>
    Object.entries(lists)
      .filter((entry): entry is [string, string] => typeof entry[1] === 'string')
      .map(([list, words]) => [`${file}.${list}`, words] as const),
);

describe('tables of plants', () => {
  test('a genus stands in one table', () => {
    const genera = rows.map(({ genus }) => genus);
    expect(genera.filter((genus, at) => genera.indexOf(genus) !== at)).toEqual([]);
  });
  test('a row is species, vernacular names and traits, in folded letters', () => {
    expect(
      rows.filter(({ genus, row }) => !/^[a-z]+$/.test(genus) || !/^[a-z -]*(\|[a-z ,-]*(\|[a-z -]*)?)?$/.test(row)),
    ).toEqual([]);
  });
  test('each trait is one that the rules know', () => {
    const traits = rows.flatMap(({ genus, row }) => (row.split('|')[2] ?? '').split(' ').map((trait) => ({ genus, trait })));
    expect(traits.filter(({ trait }) => trait !== '' && !TRAITS.has(trait))).toEqual([]);
  });
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

describe('lists of words', () => {
  test.each(wordLists)('%s is folded, without a word twice', (_list, words) => {
    const all = words.split(' ');
    expect(all.filter((word) => !/^[a-z0-9]+$/.test(word))).toEqual([]);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
  });
  test('ranges of colour index numbers ascend', () => {
    const numbers = colours.ciRanges.flat();
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
  });
});
