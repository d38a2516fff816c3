import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import { searchText } from '../../rules/read/search-text.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'rules', 'read', 'words');
const read = (name: string): unknown => JSON.parse(readFileSync(join(FOLDER, `${name}.json`), 'utf8'));

const Word = z
  .string()
  .regex(/^\S(?:.*\S)?$/u, 'A word has no blanks around it.')
  .refine((word) => word === word.toLowerCase());
const Words = z.array(Word).min(1);
/** Looked up in folded text as it stands: without accents. */
const Folded = Words.refine((words) => words.every((word) => word === searchText(word)), 'Write it without accents.');
const Patterns = z.array(z.string()).refine((all) => all.every((one) => new RegExp(one, 'u')));

const shapes: Record<string, z.ZodType> = {
  abbreviations: Folded,
  conjunctions: z.strictObject({ leading: Words, and: Words, or: Words, with: Words, contains: Words, andMore: Words }),
  'drug-forms': z.strictObject({ oral: Words, onSkin: Words }),
  excerpts: z.strictObject({ before: Folded, noun: Folded, behind: Folded, alone: Folded }),
  food: Words,
  'food-headings': Words,
  footnotes: Words,
  functions: z.strictObject({ harmless: Folded, ofHeldBack: Folded, beside: Folded }),
  'glued-negations': z.strictObject({
    prefixes: Words,
    suffixes: Words,
    notNegated: Words,
    denied: Words,
    particles: Words,
    latinSuffixes: Folded,
  }),
  headings: z.strictObject({
    ingredients: Words,
    active: Words,
    inactive: Words,
    'may-contain': Words,
    notAfter: Folded,
    notBefore: Folded,
    damaged: Folded,
    drugLabel: z.array(z.string().endsWith(' ')),
    columnBehind: Folded,
    notKit: Words,
    other: Words,
  }),
  negations: z.strictObject({
    none: Folded,
    governing: Words,
    governingAtStart: Folded,
    inflected: Patterns,
    following: Words,
    suffixes: Folded,
    listBegins: Words,
    goesOnBehindColon: Folded,
    products: Folded,
    onlyHolds: Folded,
  }),
  prose: z.strictObject({ function: Words, question: z.array(z.string()), comparison: Words, tale: Words, noDenial: Patterns }),
  purposes: Words,
  stops: z.strictObject({
    damaged: Words,
    withColon: Words,
    always: Words,
    patterns: Patterns,
    directions: Words,
    noiseLine: Folded,
    beforeName: Folded,
  }),
  warnings: z.strictObject({ 'vitamin-a': Words, aha: Words, 'vitamin-a-goes-on': Folded }),
};

test('every table of words has a shape, and every shape a table', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(
    Object.keys(shapes)
      .map((name) => `${name}.json`)
      .sort(),
  );
});

describe.each(Object.keys(shapes))('%s', (name) => {
  test('has the shape that the code expects', () => {
    const { error } = shapes[name]!.safeParse(read(name));
    expect(error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`) ?? []).toEqual([]);
  });
  test('has no word twice, however its accents are written', () => {
    const tables = read(name) as string[] | Record<string, string[]>;
    for (const words of Array.isArray(tables) ? [tables] : Object.values(tables)) {
      const folded = words.map(searchText);
      expect(folded.filter((word, i) => folded.indexOf(word) !== i)).toEqual([]);
    }
  });
});

test('what may be damaged is a heading, or ends a list', () => {
  const headings = read('headings') as Record<string, string[]>;
  const stops = read('stops') as Record<string, string[]>;
  const known = (words: (string[] | undefined)[]): Set<string> => new Set(words.flatMap((list) => list ?? []).map(searchText));
  const isIn = (words: Set<string>) => (word: string) => !words.has(searchText(word));
  expect(headings.damaged!.filter(isIn(known([headings.ingredients])))).toEqual([]);
  expect(stops.damaged!.filter(isIn(known([stops.always, stops.withColon])))).toEqual([]);
});

test.each([
  ['an accent where text is folded', Folded, ['tägliche']],
  ['a blank at the end', Words, ['sans ']],
  ['a capital', Words, ['Sans']],
  ['no word', Words, []],
])('a table is refused: %s', (_why, shape, words) => expect(shape.safeParse(words).success).toBe(false));
