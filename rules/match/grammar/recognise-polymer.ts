import facts from '../../knowledge/grammar/polymers.json' with { type: 'json' };
import { classifyWord } from './classify-word.ts';
import type { GrammarHit } from './grammar-hit.ts';
import { printName } from './print-name.ts';
import { FLAGGED } from './word-classes.ts';
import { isNumberWord, wordSet } from './word-set.ts';

const MONOMERS = wordSet(facts.monomers);
const HEADS = wordSet(facts.heads);

function isHarmlessPart(word: string): boolean {
  const classes = classifyWord(word);
  return classes !== 0 && !(classes & FLAGGED);
}

/** Copolymers and crosspolymers of known monomers: "acrylates c10 30 alkyl acrylate crosspolymer". */
export function recognisePolymer(words: readonly string[]): GrammarHit | null {
  let last = words.length - 1;
  while (last > 0 && isNumberWord(words[last]!)) last--;
  if (last < 1 || !HEADS.has(words[last]!)) return null;
  let stem = '';
  for (let at = 0; at < last; at++) {
    const word = words[at]!;
    if (MONOMERS.has(word)) stem ||= word;
    else if (!isNumberWord(word) && word.length > 1 && word !== 'acid' && !isHarmlessPart(word)) return null;
  }
  if (stem === '') return null;
  const categories = words.some((word) => word.includes('hyaluron')) ? [{ category: 'soothing' as const }] : [];
  return { inci: printName(words), categories, stem };
}
