import facts from '../../knowledge/grammar/ferments.json' with { type: 'json' };
import type { GrammarHit } from './grammar-hit.ts';
import { findGenus, isConnective, isPlantWord } from './plant-table.ts';
import { printName } from './print-name.ts';
import { isNumberWord, wordSet } from './word-set.ts';

const ORGANISMS = wordSet(facts.organisms);
const WORDS = wordSet(facts.words);
const FED_WITH = wordSet(facts.fedWith);

const FERMENTED = facts.fermented.split(' ');
const isIngredientOfFerment = (word: string): boolean =>
  ORGANISMS.has(word) || WORDS.has(word) || FED_WITH.has(word) || isPlantWord(word) || isNumberWord(word) || isConnective(word);

/**
 * Ferments, lysates and filtrates of a known organism or of a known plant: "lactobacillus soybean ferment extract".
 * They carry no category, whatever was fermented: "lactobacillus ferment" is no lactic acid.
 */
export function recogniseFerment(words: readonly string[]): GrammarHit | null {
  if (words.length < 2 || !WORDS.has(words.at(-1)!)) return null;
  const fermentedAt = words.findIndex((word) => FERMENTED.some((stem) => word.startsWith(stem)));
  const stem =
    words.find((word) => ORGANISMS.has(word)) ??
    (fermentedAt >= 0 ? words.find((word) => findGenus(word) || FED_WITH.has(word)) : undefined);
  if (!stem) return null;
  const known = words.every((word, at) =>
    fermentedAt > 0 && at > fermentedAt ? WORDS.has(word) || isNumberWord(word) : isIngredientOfFerment(word),
  );
  return known ? { inci: printName(words), categories: [], stem } : null;
}
