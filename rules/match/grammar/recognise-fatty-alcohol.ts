import facts from '../../knowledge/grammar/fatty-alcohols.json' with { type: 'json' };
import type { GrammarHit } from './grammar-hit.ts';
import { printName } from './print-name.ts';
import { wordSet } from './word-set.ts';

const ALCOHOLS = facts.alcohol.split(' ');
const CHAINS = wordSet(facts.chains);
const FATTY = wordSet(facts.fatty);
const FATTY_BEFORE = wordSet(facts.fattyBefore);
const ADJECTIVES = facts.adjectives.split(' ');
const RADICALS = facts.radicals.split(' ');

/** "laurílico", "cetylowy": only chains that are known, since a damaged "etílico" would be an alcohol that dries. */
const isChain = (word: string, endings: readonly string[]): boolean =>
  endings.some((ending) => word.endsWith(ending) && CHAINS.has(word.slice(0, -ending.length)));

/** "Fettalkohol", "vetalcohol": all in one word. */
const isFattyInOne = (word: string): boolean =>
  ALCOHOLS.some((alcohol) => word.endsWith(alcohol) && FATTY_BEFORE.has(word.slice(0, -alcohol.length)));

/** Fatty and other heavy alcohols as Latin and Slavic languages ("alcohol laurílico"), Hungarian and Turkish ("setil alkol") name them. */
export function recogniseFattyAlcohol(words: readonly string[]): GrammarHit | null {
  const [first = '', second = ''] = words;
  const isOne =
    words.length === 1
      ? isFattyInOne(first)
      : words.length === 2 &&
        ((ALCOHOLS.includes(first) && (FATTY.has(second) || isChain(second, ADJECTIVES))) ||
          (ALCOHOLS.includes(second) && (FATTY.has(first) || isChain(first, RADICALS))));
  return isOne ? { inci: printName(words), categories: [], stem: first } : null;
}
