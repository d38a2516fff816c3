import facts from '../../knowledge/grammar/translated-alcohols.json' with { type: 'json' };
import type { GrammarHit } from './grammar-hit.ts';
import { printName } from './print-name.ts';
import { wordSet } from './word-set.ts';

const ALCOHOLS = wordSet(facts.alcohol);
const CHAINS = wordSet(facts.chains);
const FATTY = wordSet(facts.fatty);
/** "laurílico", "cétylique", "cetylowy"; "cetil". */
const ADJECTIVE = /(?:ilico|ilic|ylique|ylowy)$/;
const RADICAL = /[iy]l$/;

/** Only chains that are known: a damaged "etílico" would be an alcohol that dries. */
const isChain = (word: string, ending: RegExp): boolean => ending.test(word) && CHAINS.has(word.replace(ending, ''));

/** Fatty and other heavy alcohols as Latin and Slavic languages ("alcohol laurílico"), Hungarian and Turkish ("setil alkol") name them. */
export function recogniseTranslatedAlcohol(words: readonly string[]): GrammarHit | null {
  const [first, second, ...rest] = words;
  if (!first || !second || rest.length > 0) return null;
  const isFatty =
    (ALCOHOLS.has(first) && (FATTY.has(second) || isChain(second, ADJECTIVE))) ||
    (ALCOHOLS.has(second) && (FATTY.has(first) || isChain(first, RADICAL)));
  return isFatty ? { inci: printName(words), categories: [], stem: first } : null;
}
