import facts from '../../knowledge/grammar/chemical-words.json' with { type: 'json' };
import { classifyWord } from './classify-word.ts';
import type { GrammarHit } from './grammar-hit.ts';
import { judgeFlagged, judgeHarmless } from './judge-compound.ts';
import { isPlantWord } from './plant-table.ts';
import { printName } from './print-name.ts';
import { ACIDIC, ANION, CATION, COMPOSED, ETHER, FLAGGED, HEAD, INITIAL, QUAT, RADICAL } from './word-classes.ts';
import { isNumberWord, wordSet } from './word-set.ts';

const FATTY = wordSet(facts.fattyAlcohols);
const CONTENT = RADICAL | CATION | ANION | ACIDIC | QUAT | ETHER | HEAD;
/** Names of actives, or of what only looks harmless in pieces: for the explicit facts alone to decide. */
const NEVER = [
  'peroxide',
  'hydroxyacet',
  'hydroxypropan',
  'hydroxypropion',
  'hydroxybenzoic',
  'hydroxybenzoate',
  'hydroxycapr',
  'hydroxybut',
  'trichloro',
  'oxopropan',
];

/** A fatty alcohol is named by its chain: "cetyl alcohol", "c14 22 alcohols"; an alcohol without a known chain is none of ours. */
function recogniseFattyAlcohol(words: readonly string[]): GrammarHit | null {
  const chain = words.slice(0, -1);
  const known = chain.every((word) => FATTY.has(word) || isNumberWord(word));
  const fatty = chain.some(
    (word) =>
      (FATTY.has(word) && word !== 'hydrogenated') || word.startsWith('c1') || word.startsWith('c2') || word.startsWith('c3'),
  );
  return known && fatty ? { inci: printName(words), categories: [], stem: chain[0]! } : null;
}

const FATTY_AMIDES = [
  'coc',
  'laur',
  'stear',
  'ole',
  'linole',
  'palmit',
  'palm',
  'myrist',
  'behen',
  'soy',
  'ricinole',
  'isostear',
  'eruc',
  'tallow',
  'oliv',
];

/** One word is a name when it is a silicone, a glyceride, a polymer ...; amides and amines are drugs too, so of them only the fatty ones. */
const saysEnoughAlone = (word: string): boolean =>
  !(word.endsWith('amide') || word.endsWith('amine')) || FATTY_AMIDES.some((stem) => word.startsWith(stem));

type Counted = { content: number; plants: number; union: number; ethoxylated: boolean };

function countWords(words: readonly string[], until: number): Counted | null {
  const counted: Counted = { content: 0, plants: 0, union: 0, ethoxylated: false };
  let previous = 0;
  for (let at = 0; at < until; at++) {
    const word = words[at]!;
    if (isNumberWord(word)) {
      if (previous & ETHER) counted.ethoxylated = true;
      if (word.startsWith('c') && word !== words[at - 1]) counted.content++;
      continue;
    }
    const classes = classifyWord(word);
    if (classes & CONTENT) counted.content++;
    else if (!(classes & INITIAL)) {
      if (!isPlantWord(word)) return null;
      counted.plants++;
    }
    counted.union |= classes;
    previous = classes;
  }
  return counted;
}

function judge(words: readonly string[], union: number, stem: string): GrammarHit | null {
  if (words.some((word) => NEVER.some((part) => word.includes(part)))) return null;
  const categories = union & FLAGGED ? judgeFlagged(words) : judgeHarmless(words);
  return categories && { inci: printName(words), categories, stem };
}

function lastWord(words: readonly string[]): number {
  let last = words.length - 1;
  while (last >= 0 && isNumberWord(words[last]!)) last--;
  return last;
}

function recogniseAcid(words: readonly string[]): GrammarHit | null {
  if (words.length < 2) return null;
  const counted = countWords(words, words.length - 1);
  if (!counted || counted.union & FLAGGED) return null;
  const acidic = classifyWord(words.at(-2)!) & ACIDIC;
  return acidic ? judge(words, counted.union, words.at(-2)!) : null;
}

/**
 * Salts, esters, amides, quaternaries, ethoxylates, silicones: every word has to be composed of known parts, and the last has to
 * be one that ends a name. "Zorbic Acid" has no known part; "Lactic Acid" is left to the explicit facts.
 */
export function recogniseCompound(words: readonly string[]): GrammarHit | null {
  const last = lastWord(words);
  if (last < 0) return null;
  const end = words[last]!;
  if (end === 'alcohol' || end === 'alcohols') return recogniseFattyAlcohol(words);
  if (end === 'acid' || end === 'acids') return recogniseAcid(words);
  const endClass = classifyWord(end);
  if (!endClass && !isPlantWord(end)) return null;
  const counted = countWords(words, words.length);
  if (!counted) return null;
  const alone = words.length === 1;
  if (alone) return endClass & COMPOSED && endClass & HEAD && saysEnoughAlone(end) ? judge(words, endClass, end) : null;
  const ends = endClass & (ANION | HEAD) || (counted.ethoxylated && endClass & CONTENT);
  if (ends && counted.content > 0 && counted.content + counted.plants > 1) return judge(words, counted.union, end);
  return counted.ethoxylated && counted.content > 0 ? judge(words, counted.union, words[0]!) : null;
}
