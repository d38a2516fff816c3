import facts from '../../knowledge/grammar/peptides.json' with { type: 'json' };
import { classifyWord } from './classify-word.ts';
import type { GrammarCategories, GrammarHit } from './grammar-hit.ts';
import { printName } from './print-name.ts';
import { FLAGGED } from './word-classes.ts';
import { isNumberWord, wordSet } from './word-set.ts';

const SIZES = wordSet(facts.sizes);
const ACYLS = wordSet(facts.acyls);
const TAILS = wordSet(facts.tails);

function judge(words: readonly string[]): GrammarCategories | null {
  const flagged = words.filter((word) => classifyWord(word) & FLAGGED && !ACYLS.has(word));
  if (flagged.length === 0) return [{ category: 'soothing' }];
  return flagged.every((word) => word.startsWith('retino')) ? [{ category: 'retinoid', tier: 3 }] : null;
}

/** Signal peptides by number: "palmitoyl tripeptide 1", "sh oligopeptide 1", "copper tripeptide 1". They soothe; a retinoyl one does not. */
export function recognisePeptide(words: readonly string[]): GrammarHit | null {
  if (words.length > 10) return null;
  const stem = words.find((word) => SIZES.has(word));
  if (!stem || (words.length === 1 && stem.length < 9)) return null;
  const known = words.every(
    (word) => SIZES.has(word) || ACYLS.has(word) || TAILS.has(word) || isNumberWord(word) || classifyWord(word) !== 0,
  );
  const categories = known ? judge(words) : null;
  return categories && { inci: printName(words), categories, stem };
}
