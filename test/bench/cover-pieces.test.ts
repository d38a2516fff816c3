import { describe, expect, test } from 'vitest';
import type { Ingredient, Report } from '../../rules/report.ts';
import { coverPieces, looksLikeList } from './cover-pieces.ts';
import { csvColumn, readCsv } from './read-csv.ts';

/** A report that knows nothing but these stretches of the text. */
const reportOn = (text: string, names: [name: string, match: Ingredient['match']][]): Report =>
  ({
    ingredients: names.map(([name, match]) => ({ match, start: text.indexOf(name), end: text.indexOf(name) + name.length })),
  }) as Report;

const covers: [why: string, text: string, names: [string, Ingredient['match']][], pieces: [string, boolean][]][] = [
  ['a known name covers its piece', 'Aqua, Zorb', [['Aqua', 'exact']], [['Aqua', true], ['Zorb', false]]], // biome-ignore format: a table
  ['a comma between digits parts nothing', '1,2-Hexanediol', [['1,2-Hexanediol', 'exact']], [['1,2-Hexanediol', true]]],
  ['most letters are enough', 'Aqua (Water) *', [['Aqua (Water)', 'alias']], [['Aqua (Water) *', true]]],
  ['less than half is not', 'Zorblatt Aqua', [['Aqua', 'exact']], [['Zorblatt Aqua', false]]],
  ['an unknown entry covers nothing', 'Zorb', [['Zorb', 'unknown']], [['Zorb', false]]],
  ['nor does an ambiguous one', 'Zorb', [['Zorb', 'ambiguous']], [['Zorb', false]]],
  ['a piece without letters is none', 'Aqua, *', [['Aqua', 'exact']], [['Aqua', true]]],
];

describe('coverPieces', () => {
  test.each(covers)('%s', (_why, text, names, pieces) =>
    expect(coverPieces(text, reportOn(text, names)).map((piece) => [piece.text, piece.covered])).toEqual(pieces),
  );
});

const lists: [why: string, text: string, isList: boolean][] = [
  ['several names', 'Aqua, Glycerin, Parfum, Tocopherol', true],
  ['too few', 'Visit the boutique', false],
  [
    'sentences',
    'This cream is made for you and all your friends, really it is, and it smells of roses in the early morning dew, yes',
    false,
  ],
];

describe('looksLikeList', () => {
  test.each(lists)('%s', (_why, text, isList) => expect(looksLikeList(coverPieces(text, reportOn(text, [])))).toBe(isList));
});

const files: [why: string, text: string, rows: string[][]][] = [
  ['plain', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]], // biome-ignore format: a table
  ['quotes hold commas, breaks and quotes', '"a,b","c\nd","say ""x"""', [['a,b', 'c\nd', 'say "x"']]],
  ['byte order mark and line ends of Windows', '\uFEFFa,b\r\n1,2', [['a', 'b'], ['1', '2']]], // biome-ignore format: a table
  ['nothing', '', []],
];

describe('readCsv', () => {
  test.each(files)('%s', (_why, text, rows) => expect(readCsv(text)).toEqual(rows));
  test('a column by a word of its heading', () =>
    expect(csvColumn('Name,Ingredients list\nx,Aqua\n', 'ingredients')).toEqual(['Aqua']));
  test('a sentence when there is none', () =>
    expect(() => csvColumn('Name\nx\n', 'Ingredients')).toThrow('has no column "Ingredients"'));
});
