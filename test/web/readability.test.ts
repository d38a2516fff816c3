import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..');
const HARDEST_GRADE = 6;

const rulesWording = join(root, 'rules', 'knowledge', 'wording', 'en');
const files = [join(root, 'web', 'wording', 'en.json'), ...readdirSync(rulesWording).map((name) => join(rulesWording, name))];

/** Names of substances and of our own words for them: they stand on the pack, whatever grade they are. */
const NAMES =
  /\b(aftercheck|microneedling|retin\w*|vitamin \w|benzoyl|peroxide|ingredients?|alcohol|acids?|aha|bha|pha|panthenol|glycerin|linalool|citric|hyaluronic|peptides?|fragrance|ceramides?|lanolin|cholesterol|urea|salicyl\w*|glycol\w*|ascorb\w*|tretinoin|isotretinoin|adapalene|ibuprofen|diclofenac|spf|ph|uv|javascript|jama|dermatol)\b/gi;

/** The sentences of a file of messages; places filled with a short word. */
function sentencesOf(file: string): string[] {
  const messages: Record<string, string | Record<string, string>> = JSON.parse(readFileSync(file, 'utf8'));
  return Object.values(messages)
    .flatMap((message) => (typeof message === 'string' ? [message] : [message.other ?? '']))
    .flatMap((text) =>
      text
        .replace(/\{\w+\}/g, 'it')
        .replace(NAMES, 'it')
        .split(/(?<=[.?:;])\s+/),
    )
    .filter((sentence) => /\w+\s+\w+/.test(sentence));
}

/** Flesch-Kincaid grade of some sentences: the school year in which they are read without trouble. */
function gradeOf(sentences: readonly string[]): number {
  const words = sentences.flatMap((sentence) => sentence.match(/[\p{L}\p{N}'’-]+/gu) ?? []);
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

test.each(files.map((file) => [file.slice(root.length + 1), file]))('%s is read in grade 6 or lower', (name, file) => {
  const sentences = sentencesOf(file);
  const grade = gradeOf(sentences);
  console.log(`${name}: grade ${grade.toFixed(1)}, ${sentences.length} sentences`);
  expect(sentences.length).toBeGreaterThan(0);
  expect(grade).toBeLessThanOrEqual(HARDEST_GRADE);
});

test('the measure tells plain from hard words', () => {
  expect(gradeOf(['Leave it out until Friday.'])).toBeLessThan(5);
  expect(
    gradeOf(['Contraindicated preparations necessitate discontinuation throughout epidermal regeneration.']),
  ).toBeGreaterThan(12);
});
