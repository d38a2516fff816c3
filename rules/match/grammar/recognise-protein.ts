import facts from '../../knowledge/grammar/proteins.json' with { type: 'json' };
import { classifyWord } from './classify-word.ts';
import type { GrammarHit } from './grammar-hit.ts';
import { findGenus, isPlantWord } from './plant-table.ts';
import { printName } from './print-name.ts';
import { isNumberWord, wordSet } from './word-set.ts';

const SOURCES = wordSet(facts.sources);
const TAILS = wordSet(facts.tails);

const startsHydrolyzed = (words: readonly string[]): boolean => words[0] === 'hydrolyzed' || words[0] === 'hydrolysed';
const endsAsProtein = (words: readonly string[]): boolean => {
  const last = words.at(-1)!;
  return last === 'protein' || last === 'proteins' || (last === 'acids' && words.at(-2) === 'amino');
};

/** Hydrolysed proteins, gums and tissues, amino acids of a source, and their derivatives ("sodium cocoyl hydrolyzed wheat protein"). */
export function recogniseProtein(words: readonly string[]): GrammarHit | null {
  if (words.length < 2 || !(words.includes('hydrolyzed') || words.includes('hydrolysed') || endsAsProtein(words))) return null;
  const stem = words.find((word) => SOURCES.has(word) || findGenus(word));
  if (!stem) return null;
  for (const word of words) {
    if (SOURCES.has(word) || TAILS.has(word) || isPlantWord(word) || isNumberWord(word)) continue;
    if (!startsHydrolyzed(words) && classifyWord(word) === 0) return null;
    if (classifyWord(word) === 0 && word !== 'hydrolyzed' && word !== 'hydrolysed') return null;
  }
  const soothing = words.some((word) => word.startsWith('hyaluron') || word === 'oat');
  return { inci: printName(words), categories: soothing ? [{ category: 'soothing' }] : [], stem };
}
