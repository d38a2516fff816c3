import facts from '../../knowledge/grammar/scrubs.json' with { type: 'json' };
import type { GrammarHit } from './grammar-hit.ts';
import { isGrammarWord } from './is-grammar-word.ts';
import { printName } from './print-name.ts';
import { wordSet } from './word-set.ts';

const SCRUBS = wordSet(facts.heads);
const MOST_WORDS = 5;

/** "Rice Scrub", "Polymethyl Methacrylate Beads": whatever it is made of, it is there to scrub. */
export function recogniseScrub(words: readonly string[]): GrammarHit | null {
  const last = words.at(-1)!;
  if (words.length < 2 || words.length > MOST_WORDS || !SCRUBS.has(last)) return null;
  if (!words.slice(0, -1).every((word) => word.length > 2 && isGrammarWord(word))) return null;
  return { inci: printName(words), categories: [{ category: 'physical-exfoliant' }], stem: last };
}
