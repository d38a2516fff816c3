import facts from '../../knowledge/grammar/chemical-words.json' with { type: 'json' };
import { classifyWord } from './classify-word.ts';
import type { GrammarHit } from './grammar-hit.ts';
import { judgeFlagged, judgeHarmless } from './judge-compound.ts';
import { isPlantWord } from './plant-table.ts';
import { printName } from './print-name.ts';
import { readCompound } from './read-compound.ts';
import { ACIDIC, ANION, COMPOSED, FLAGGED, HEAD } from './word-classes.ts';
import { isNumberWord, wordSet } from './word-set.ts';

const HYDRATES = wordSet(facts.hydrates);
const FATTY = wordSet(facts.fattyAlcohols);
const NUMBERED_ALONE = wordSet(facts.numberedAlone);
const FATTY_AMIDES = facts.fattyAmides.split(' ');
/** Names of actives, or of what only looks harmless in pieces: for the explicit facts alone to decide. */
const NEVER = facts.never.split(' ');
const OF_PLANTS = wordSet(facts.ofPlants);
/** Hydroxy and keto acids, and short acids with anything before them, are peels more often than not. */
const SUBSTITUTED = /hydr?o?oxy|oxo|oxa|keto|.(?:acetic|cetic|propionic|propanoic|formic|butyric|butanoic|malonic)$/;
const HYDROXY_ACIDS = wordSet(facts.hydroxyAcids);

/** A fatty alcohol is named by its chain: "cetyl alcohol", "c14 22 alcohols"; an alcohol without a known chain is none of ours. */
function recogniseFattyAlcohol(words: readonly string[]): GrammarHit | null {
  const chain = words.slice(0, -1);
  const known = chain.every((word) => FATTY.has(word) || isNumberWord(word));
  const fatty = chain.some((word) => (FATTY.has(word) && word !== 'hydrogenated') || /^c[123]\d/.test(word));
  return known && fatty ? { inci: printName(words), categories: [], stem: chain[0]! } : null;
}

/** One word is a name when it is a silicone, a glyceride, a polymer ...; amides and amines are drugs too, so of them only the fatty ones. */
function saysEnoughAlone(word: string): boolean {
  const composed = classifyWord(word);
  if (!(composed & COMPOSED && composed & HEAD)) return false;
  return !(word.endsWith('amide') || word.endsWith('amine')) || FATTY_AMIDES.some((stem) => word.startsWith(stem));
}

function judge(words: readonly string[], union: number, stem: string): GrammarHit | null {
  if (words.some((word) => NEVER.some((part) => word.replace('oo', 'o').includes(part)))) return null;
  const categories = union & FLAGGED ? judgeFlagged(words) : judgeHarmless(words);
  return categories && { inci: printName(words), categories, stem };
}

/** "ethylhexanoic acid"; lactic, salicylic and the other acids that are actives are left to the explicit facts. */
function recogniseAcid(words: readonly string[]): GrammarHit | null {
  const named = words.slice(0, -1);
  const acidic = named.at(-1);
  if (!acidic || !(classifyWord(acidic) & ACIDIC)) return null;
  if (SUBSTITUTED.test(acidic) && !HYDROXY_ACIDS.has(acidic)) return null;
  if (named.some((word) => word === 'hydroxy' || word === 'hydrooxy')) return null;
  const before = named.length > 1 ? readCompound(named.slice(0, -1)) : { union: 0 };
  const union = (before?.union ?? FLAGGED) | classifyWord(acidic);
  return union & (FLAGGED | ANION) ? null : judge(words, union, acidic);
}

/** "polysorbate 20", "polyquaternium 51": a family and its number, and nothing else. */
const isNumberedAlone = (words: readonly string[]): boolean => words.length === 2 && isNumberWord(words[1]!);

function lastWord(words: readonly string[]): string | undefined {
  let last = words.length - 1;
  while (last >= 0 && isNumberWord(words[last]!)) last--;
  return words[last];
}

/**
 * Salts, esters, amides, quaternaries, ethoxylates, silicones: every word has to be composed of known parts in the order of a name,
 * and the last has to be one that ends a name. "Zorbic Acid" has no known part.
 */
export function recogniseCompound(words: readonly string[]): GrammarHit | null {
  if (words.length > 2 && HYDRATES.has(words.at(-1)!)) return recogniseCompound(words.slice(0, -1));
  const end = lastWord(words);
  if (end === undefined) return null;
  if (end === 'alcohol' || end === 'alcohols') return recogniseFattyAlcohol(words);
  if (end === 'acid' || end === 'acids') return recogniseAcid(words);
  const endClass = classifyWord(end);
  if (!endClass && !isPlantWord(end)) return null;
  if (words.length === 1) return saysEnoughAlone(end) ? judge(words, endClass, end) : null;
  if (words.some((word) => NUMBERED_ALONE.has(word))) return isNumberedAlone(words) ? judge(words, endClass, end) : null;
  const read = readCompound(words);
  if (!read || read.content === 0) return null;
  if (read.ethoxylated) return judge(words, read.union, end);
  // "shea butter glycerides" name a substance, "celery lactone" does not
  const made = read.content > 1 || (read.plants > 0 && (OF_PLANTS.has(end) || (endClass & ANION && words.includes('oil'))));
  return made && endClass & (ANION | HEAD) ? judge(words, read.union, end) : null;
}
