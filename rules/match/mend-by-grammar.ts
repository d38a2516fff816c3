/**
 * Names that no list holds, known by the grammar alone, with one word damaged: "Leemon Oil", "Thymmus Zygis Oil", "Lysine Saicylate". The
 * word is read as the nearest one that makes a name held back of the whole.
 */
import type { KnownIngredient } from './known-ingredient.ts';
import { isGrammarWord } from './grammar/is-grammar-word.ts';
import { nearWordsOfGrammar } from './grammar/near-words.ts';
import { isPlantWord } from './grammar/plant-table.ts';
import { isFlagged, type Match } from './match.ts';
import { ingredientByGrammar, nameDictionary } from './name-dictionary.ts';
import { signFold } from './ocr-fold.ts';
import { repairsWord } from './repair-name.ts';

const MOST_WORDS = 6;
const SHORTEST = 3;
/** Beside a damaged genus a species that no table lists may stand. */
const MOST_UNKNOWN = 2;
const MOST_TRIED = 6;

type Reading = { readonly ingredient: KnownIngredient; readonly distance: number; readonly isSure: boolean };

const named = (words: readonly string[]): KnownIngredient | null =>
  nameDictionary().find(words.join('')) ?? ingredientByGrammar(words.join(' '));

/** Places of the words that no name is made of; where each word is one, of those that stand in no plant's name. */
function damagedPlaces(words: readonly string[]): number[] {
  const placesWhere = (isKnown: (word: string) => boolean): number[] =>
    words.flatMap((word, at) => (word.length >= SHORTEST && !isKnown(word) ? at : []));
  const unknown = placesWhere(isGrammarWord);
  return unknown.length > 0 ? unknown : placesWhere(isPlantWord);
}

function* readingsAt(words: readonly string[], at: number): Generator<Reading> {
  const damaged = words[at]!;
  for (const { value: word, distance } of nearWordsOfGrammar(damaged).slice(0, MOST_TRIED)) {
    const ingredient = named(words.with(at, word));
    if (ingredient) yield { ingredient, distance, isSure: repairsWord(signFold(damaged), signFold(word)) };
  }
}

/** Folded words of a name -> `repaired` to what is held back, `ambiguous` where something harmless is as near; else null. */
export function mendByGrammar(words: readonly string[]): Match | null {
  if (words.length < 2 || words.length > MOST_WORDS) return null;
  const places = damagedPlaces(words);
  if (places.length > MOST_UNKNOWN) return null;
  const readings = places.flatMap((at) => [...readingsAt(words, at)]);
  const least = Math.min(...readings.map(({ distance }) => distance));
  const nearest = readings.filter(({ distance }) => distance === least);
  const [first] = nearest.filter(({ ingredient }) => isFlagged(ingredient));
  if (!first) return null;
  const isAlone = nearest.every(({ ingredient }) => ingredient.categories.join() === first.ingredient.categories.join());
  if (isAlone && nearest.some(({ isSure }) => isSure))
    return { how: 'repaired', ingredient: first.ingredient, distance: Math.max(1, least) };
  const candidates = [...new Set([first, ...nearest].map(({ ingredient }) => ingredient))].slice(0, 3);
  return { how: 'ambiguous', ingredient: null, candidates };
}
