import { expect, test } from 'vitest';
import { englishFiles, gradeOf, groupsOf, sentencesOf } from '../bench/measure-readability.ts';

const HARDEST_GRADE = 6;
/** A single sentence swings with one long word; this one must still be read at the end of compulsory school. */
const HARDEST_SENTENCE = 10;

const files = [...englishFiles()];

test.each(files)('%s is read in grade 6 or lower, and so is each group of its sentences', (path, sentences) => {
  expect(sentences.length).toBeGreaterThan(0);
  expect(gradeOf(sentences)).toBeLessThanOrEqual(HARDEST_GRADE);
  for (const { name, grade } of groupsOf(path, sentences)) expect(grade, name).toBeLessThanOrEqual(HARDEST_GRADE);
});

test.each(files)('%s has no sentence that stands out', (_path, sentences) => {
  for (const sentence of sentences) expect(gradeOf([sentence]), sentence.text).toBeLessThanOrEqual(HARDEST_SENTENCE);
});

const grade = (text: string) => gradeOf(sentencesOf({ x: text }));

test('the measure tells plain from hard words', () => {
  expect(grade('Leave it out until the end of the week.')).toBeLessThan(5);
  expect(grade('Contraindicated preparations necessitate discontinuation throughout epidermal regeneration.')).toBeGreaterThan(
    12,
  );
});

test('only names of substances are left out, and they weigh as much as a plain word', () => {
  expect(sentencesOf({ x: 'It has glycolic acid and benzoyl peroxide.' })).toEqual([
    { id: 'x', text: 'It has water and water.' },
  ]);
  expect(sentencesOf({ x: 'These ingredients hold drying alcohol after microneedling.' })[0]?.text).toContain('ingredients');
  expect(grade('It has glycolic acid and benzoyl peroxide.')).toBe(grade('It has {list} and water.'));
});

test('labels and buttons do not count', () =>
  expect(sentencesOf({ a: 'Not yet', b: { one: 'x', other: 'We know all {n} names.' } })).toEqual([
    { id: 'b', text: 'We know all 7 names.' },
  ]));
