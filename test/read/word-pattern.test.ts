import { expect, test } from 'vitest';
import { searchText } from '../../rules/read/search-text.ts';
import { WordPattern } from '../../rules/read/word-pattern.ts';

const TABLE = ['ingrédients', 'ingredients list', 'lot', "mode d'emploi", '2 in 1', '전 성분', '成分'];
const found = (text: string, pattern = new WordPattern(TABLE)): string[] =>
  pattern.matchesIn(searchText(text)).map(([word]) => word);

test.each<[why: string, text: string, words: string[]]>([
  ['a word, whatever its case and accents', 'INGREDIENTS: Aqua', ['ingredients']],
  ['the longer one first', 'Ingredients list', ['ingredients list']],
  ['over a line end', 'ingredients\n list', ['ingredients\n list']],
  ['the other apostrophe', 'Mode d’emploi', ['mode d’emploi']],
  ['each time it stands there', 'Lot 1, lot 2', ['lot', 'lot']],
  ['one that begins with a figure', 'A 2 in 1 balm', ['2 in 1']],
  ['in a script without blanks it need not stand alone', '全成分表示', ['成分']],
  ['such a word over two blanks', '전  성분: 정제수', ['전  성분']],
  ['not inside a word', 'A lotion in a slot', []],
  ['not behind a figure', '3lot', []],
  ['its beginning alone is none', 'mode of use', []],
  ['nothing', '', []],
])('%s', (_why, text, words) => expect(found(text)).toEqual(words));

test('what stands around the words is asked for too', () => {
  const withColon = new WordPattern(TABLE, (words) => `(?:${words})(?=\\s?:)`);
  expect(found('Ingredients: lot', withColon)).toEqual(['ingredients']);
});

test('the next one from a place on, and every one again after that', () => {
  const pattern = new WordPattern(TABLE);
  const text = searchText('lot, lot');
  expect(pattern.nextIn(text, 1)?.index).toBe(5);
  expect(pattern.nextIn(text, 6)).toBeNull();
  expect(pattern.nextIn('no word of it', 0)).toBeNull();
  expect(pattern.matchesIn(text)).toHaveLength(2);
});

test('many texts with other words keep nothing that grows, and stay right', () => {
  const words = Array.from({ length: 60 }, (_, i) => `word${String.fromCharCode(97 + (i % 26))}${'x'.repeat(i)}`);
  const pattern = new WordPattern(words);
  for (const word of [...words, ...words]) expect(found(`A ${word}.`, pattern)).toEqual([word]);
});
