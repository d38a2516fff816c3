/**
 * Names that no list holds, known by the grammar alone, with one word damaged: "Leemon Oil", "Thymmus Zygis Oil", "Lysine Saicylate". The
 * word is read as the nearest one that makes a name of the whole.
 */
import { compactKey, foldName } from './fold-name.ts';
import { isGrammarWord } from './grammar/is-grammar-word.ts';
import { nearWordsOfGrammar } from './grammar/near-words.ts';
import { isPlantWord } from './grammar/plant-table.ts';
import { heldBackName } from './held-back-name.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { isFlagged, type Match } from './match.ts';
import { isRatherSeveral } from './match-name.ts';
import { ingredientByGrammar, nameDictionary } from './name-dictionary.ts';
import { signFold } from './ocr-fold.ts';
import { repairName, repairsWord } from './repair-name.ts';

const MOST_WORDS = 6;
const SHORTEST = 3;
/** Beside a damaged genus a species that no table lists may stand. */
const MOST_UNKNOWN = 2;
const MOST_TRIED = 6;

type Reading = {
  readonly ingredient: KnownIngredient;
  readonly distance: number;
  readonly isSure: boolean;
  readonly isListed: boolean;
};

const placesWhere = (words: readonly string[], isKnown: (word: string) => boolean): number[] =>
  words.flatMap((word, at) => (word.length >= SHORTEST && !isKnown(word) ? at : []));

/** "Witch Hazel: Tones" are no stones: the last words, of what is made of it, are short and many. */
const mayBe = (damaged: string, word: string, isLast: boolean): boolean =>
  word !== damaged && !(isLast && word[0] !== damaged[0]);

/** "Camphor Sodium PCA" is no name of its own. */
function byGrammar(key: string): KnownIngredient | null {
  const ingredient = ingredientByGrammar(key);
  return ingredient && !isFlagged(ingredient) && isRatherSeveral(key) ? null : ingredient;
}

function* readingsAt(words: readonly string[], at: number): Generator<Reading> {
  const damaged = words[at]!;
  const near = nearWordsOfGrammar(damaged).filter(({ value }) => mayBe(damaged, value, at === words.length - 1));
  for (const { value: word, distance } of near.slice(0, MOST_TRIED)) {
    const name = words.with(at, word);
    const listed = nameDictionary().find(name.join(''));
    const ingredient = listed ?? byGrammar(name.join(' '));
    const isSure = repairsWord(signFold(damaged), signFold(word));
    if (ingredient) yield { ingredient, distance, isSure, isListed: listed !== undefined };
  }
}

/** What is harmless is no longer looked at: only where one word alone is damaged, surely, and nothing held back is near. */
const isSurelyHarmless = (readings: readonly Reading[], least: number): boolean =>
  readings.every(({ ingredient, distance, isSure }) => !isFlagged(ingredient) && (isSure || distance > least));

const LONGEST_WITHIN = 4;

/** Is this a name of its own that is held back, whole or damaged? One that ends longer names ("alcohol") says nothing. */
function isHeldBack(words: readonly string[]): boolean {
  const match = repairName(words);
  const own = match?.ingredient ?? match?.candidates?.[0];
  return own !== undefined && isFlagged(own) && !nameDictionary().forms.heads.has(compactKey(foldName(own.inci)));
}

/** "Citronellol Glyceryl Stearate": a name that is held back and another one, whose separator was lost. */
export const holdsHeldBack = (words: readonly string[]): boolean =>
  words.some((_, from) => {
    for (let to = from + 1; to <= Math.min(words.length, from + LONGEST_WITHIN); to += 1)
      if (to - from < words.length && isHeldBack(words.slice(from, to))) return true;
    return false;
  });

/** Folded words of a name -> `repaired`, `ambiguous` where something harmless is as near as what is held back, or null. */
export function mendByGrammar(words: readonly string[]): Match | null {
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  // the stem of an active tells the group whatever stands beside it: "Retinyl Paimitate Echium"
  if (ingredientByGrammar(words.join(' '))) return null;
  const unknown = placesWhere(words, isGrammarWord);
  // where names are made of each word, one that stands in no plant's name may be damaged
  const places = unknown.length > 0 ? unknown : placesWhere(words, isPlantWord);
  if (places.length > MOST_UNKNOWN) return null;
  const readings = places.flatMap((at) => [...readingsAt(words, at)]);
  const least = Math.min(...readings.map(({ distance }) => distance));
  const nearest = readings.filter(({ distance }) => distance === least);
  // "Retinol Caprylic/Capric Triglyceride": a whole name that is held back is no damaged word of one that no list holds
  if (unknown.some((at) => heldBackName(words[at]!) !== undefined) && !nearest.some(({ isListed }) => isListed)) return null;
  const first = nearest.find(({ ingredient }) => isFlagged(ingredient));
  if (!first) {
    const only = unknown.length > 0 && isSurelyHarmless(readings, least) ? nearest[0] : undefined;
    return only && (unknown.length === 1 || only.isListed) && !holdsHeldBack(words)
      ? { how: 'repaired', ingredient: only.ingredient, distance: Math.max(1, least) }
      : null;
  }
  const isAlone = nearest.every(({ ingredient }) => ingredient.categories.join() === first.ingredient.categories.join());
  if (isAlone && nearest.some(({ isSure }) => isSure))
    return { how: 'repaired', ingredient: first.ingredient, distance: Math.max(1, least) };
  const candidates = [...new Set([first, ...nearest].map(({ ingredient }) => ingredient))].slice(0, 3);
  return { how: 'ambiguous', ingredient: null, candidates };
}
