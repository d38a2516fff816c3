/** Sentences and list entries are told apart by the small words that only sentences have (words/prose.json). */
import words from './read/words/prose.json' with { type: 'json' };

const FUNCTION_WORDS = new Set(words.function);
const COMPARISON = new RegExp(`(?<!\\p{L})(?:${words.comparison.join('|')})(?!\\p{L})`, 'u');
const TALE = new RegExp(`(?<!\\p{L})(?:${words.tale.join('|')})(?!\\p{L})`, 'u');
const QUESTION = new RegExp(`\\?|^\\s*(?:${words.question.map((word) => word.trim()).join('|')})(?!\\p{L})`, 'u');

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[\p{L}']+/gu) ?? [];

/** How many of the words are small ones that sentences are made of. */
export const smallWords = (text: string): number => wordsOf(text).filter((word) => FUNCTION_WORDS.has(word)).length;

/** Three words or more, and a small word among them. */
export function isProse(text: string): boolean {
  const all = wordsOf(text);
  return (all.length >= 3 && smallWords(text) >= 1) || all.length >= 9;
}

/** "No7", "No. 5" are names, "non-comedogenic" says how something is, and "not just" denies nothing. */
const NO_DENIAL = new RegExp(words.noDenial.join('|'), 'gu');

/** A sentence about an active that does not say that the product holds it: a question, a comparison, advice, a tale. */
export function onlyMentions(sentence: string): boolean {
  const lower = sentence.toLowerCase().replace(NO_DENIAL, ' ');
  return QUESTION.test(lower) || COMPARISON.test(lower) || TALE.test(lower) || smallWords(lower) >= 4;
}
