import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

/** What the amount and the company of a substance make of it; the facts say of which (`adjuster`, `irritantFromPercent`). */
const rows: [why: string, label: string, name: string, categories: string[], note: string | null][] = [
  [
    'citric acid below the one-percent line',
    'Aqua, Talc, Phenoxyethanol, Citric Acid',
    'Citric Acid',
    [],
    'citric-acid.adjuster',
  ],
  ['above it', 'Aqua, Citric Acid, Talc, Phenoxyethanol', 'Citric Acid', ['aha'], null],
  ['above it in a cleanser', 'Aqua, Citric Acid, Coco-Glucoside, Phenoxyethanol', 'Citric Acid', [], 'citric-acid.adjuster'],
  ['with an amount', 'Aqua, Talc, Phenoxyethanol, Citric Acid 2%', 'Citric Acid', ['aha'], null],
  ['beside another acid', 'Aqua, Talc, Phenoxyethanol, Citric Acid, Malic Acid', 'Citric Acid', ['aha'], null],
  [
    'named twice is not beside another',
    'Aqua, Talc, Phenoxyethanol, Citric Acid, Citric Acid',
    'Citric Acid',
    [],
    'citric-acid.adjuster',
  ],
  [
    'beside an acid of another group',
    'Aqua, Talc, Phenoxyethanol, Citric Acid, Salicylic Acid',
    'Citric Acid',
    [],
    'citric-acid.adjuster',
  ],
  ['another acid is never taken for one that sets the pH', 'Aqua, Talc, Phenoxyethanol, Malic Acid', 'Malic Acid', ['aha'], null],
  ['urea without an amount', 'Aqua, Urea, Talc', 'Urea', [], 'note.urea'],
  ['a little urea', 'Aqua, Urea 9.9%, Talc', 'Urea', [], 'note.urea'],
  ['urea that loosens skin', 'Aqua, Urea 10%, Talc', 'Urea', ['other-irritant'], 'urea.high'],
  ['so much of something else', 'Aqua, Glycerin 10%, Urea, Talc', 'Urea', [], 'note.urea'],
];
test.each(rows)('%s', (_why, label, name, categories, note) => {
  const { ingredients, notes } = checkText(label);
  const at = ingredients.findIndex(({ inci }) => inci === name);
  expect(ingredients[at]?.categories).toEqual(categories);
  const ids = notes.filter(({ entries }) => entries?.includes(at)).map(({ id }) => id);
  for (const id of ['citric-acid.adjuster', 'urea.high']) expect(ids.includes(id), id).toBe(id === note);
  if (note) expect(ids).toContain(note);
});

test('the amount is said', () =>
  expect(checkText('Aqua, Urea 12%, Talc').notes.find(({ id }) => id === 'urea.high')?.says).toMatch(/^It has 12 % urea\./));
