import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/**
 * Names of substances, which stand on the pack whatever grade they are. Nothing else is left out: "ingredient", "alcohol" and
 * "microneedling" count as the long words they are.
 */
const NAMES =
  /\b(retin-a|retin(?:oid|ol|al|yl)\w*|vitamin \w\b|benzoyl peroxide|(?:glycolic|salicylic|hyaluronic|citric|azelaic|gluconic|lactic|ascorbic) acids?|[abp]ha\w?|panthenol|glycerin|linalool|urea|ascorb\w* ?\w*ate|tretinoin|isotretinoin|adapalene|ibuprofen|diclofenac|lanolin|cholesterol|ceramides?|peptides?|parfum|lactate|salicyl\w*|resorcinol|aloe vera)\b/gi;

/** A name weighs as much as a plain word of two syllables: left out, or as "it", it would make its sentence look easier than it is. */
const NAME = 'water';
const PLACES: Record<string, string> = {
  date: 'Friday 20 November',
  n: '7',
  day: '3',
  of: '9',
  known: '6',
  total: '9',
  version: '7',
};
/** Shorter ones are labels and buttons: a formula for sentences says nothing of them, and they would pull the grade down. */
const FEWEST_WORDS = 4;
/** A group of fewer sentences is measured with the rest of its file. */
const FEWEST_SENTENCES = 3;

export interface Sentence {
  id: string;
  text: string;
}
export interface Group {
  name: string;
  sentences: number;
  grade: number;
}

type Messages = Record<string, string | Record<string, string>>;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}'’,-]+/gu) ?? [];

/** The whole sentences of some messages, as a patient reads them. */
export function sentencesOf(messages: Messages): Sentence[] {
  return Object.entries(messages).flatMap(([id, message]) =>
    (typeof message === 'string' ? message : (message.other ?? ''))
      .replace(/\{(\w+)\}/g, (_, place: string) => PLACES[place] ?? NAME)
      .replace(NAMES, NAME)
      .split(/(?<=[.?!])\s+/)
      .filter((text) => wordsOf(text).length >= FEWEST_WORDS)
      .map((text) => ({ id, text })),
  );
}

/** Flesch-Kincaid grade of some sentences together: the school year in which they are read without trouble. */
export function gradeOf(sentences: readonly { text: string }[]): number {
  const words = sentences.flatMap(({ text }) => wordsOf(text));
  return fleschKincaid({
    sentence: sentences.length,
    word: words.length,
    syllable: words.reduce((sum, word) => sum + Math.max(1, syllable(word)), 0),
  });
}

/** Sentences by the first part of their ids; small groups together. */
export function groupsOf(file: string, sentences: readonly Sentence[]): Group[] {
  const byName = Map.groupBy(sentences, ({ id }) => id.split('.')[0] ?? '');
  const large = [...byName].filter(([, all]) => all.length >= FEWEST_SENTENCES);
  const rest = [...byName].filter(([, all]) => all.length < FEWEST_SENTENCES).flatMap(([, all]) => all);
  return [...large, ...(rest.length > 0 ? [['the rest', rest] as const] : [])].map(([name, all]) => ({
    name: `${file}: ${name}`,
    sentences: all.length,
    grade: gradeOf(all),
  }));
}

/** All files of English sentences, by their path in the project. */
export function englishFiles(): Map<string, Sentence[]> {
  const root = join(import.meta.dirname, '..', '..');
  const rules = 'rules/knowledge/wording/en';
  const paths = [
    'web/wording/en.json',
    'web/clinic/wording.json',
    ...readdirSync(join(root, rules)).map((name) => `${rules}/${name}`),
  ];
  return new Map(paths.map((path) => [path, sentencesOf(JSON.parse(readFileSync(join(root, path), 'utf8')))]));
}
