/** Names that begin with the genus of a plant: as they stand, and of scented plants the oil, however damaged what stands between both is. */
import { editDistance } from '../edit-distance.ts';
import { guessPlantWord, isEpithet } from './grammar/mend-plant-name.ts';
import { commonNameOf, FORMS, findGenus, isPlantWord, PARTS } from './grammar/plant-table.ts';
import { looksLatin } from './grammar/recognise-plant.ts';
import type { Match } from './match.ts';
import { isSurelyOil } from './mend-words.ts';
import { nameDictionary, plantByGrammar } from './name-dictionary.ts';

/** A name that begins with its genus is no run of names, whatever stands within it. */
export function matchPlant(words: readonly string[]): Match | null {
  const ingredient = findGenus(words[0] ?? '') ? plantByGrammar(words) : null;
  return ingredient && { how: 'pattern', ingredient: nameDictionary().find(words.join('')) ?? ingredient };
}

/** Parts that hold a fixed oil, and the edits within which a word may be one of them. */
const FIXED_OIL_PARTS: readonly (readonly [part: string, edits: number])[] = [
  ['seed', 2],
  ['kernel', 3],
  ['nut', 1],
];
const mayHoldFixedOil = (word: string): boolean =>
  FIXED_OIL_PARTS.some(([part, edits]) => editDistance(word, part, edits) <= edits);

const MOST_WORDS_OF_OIL = 8;

/** The beginning of "extract", or another product that a blank less joined to the word before it. */
const PRODUCT = /^ext?$|(?:extract|water|powder|butter|juice)$/;
const isOfOther = (word: string): boolean =>
  findGenus(word) !== undefined || (FORMS.has(word) && !PARTS.has(word)) || PRODUCT.test(word);

/** "... Flower Ex Noemis Nobilis Flower Oil": a part of the plant stands once in its name. */
const namesPartTwice = (words: readonly string[]): boolean =>
  words.some((word, at) => PARTS.has(word) && words.indexOf(word) !== at);

/**
 * "Pelargonium Gaayeders Flower Or": an aromatic genus and its oil, damaged words between them, none of which says another product or
 * plant. A common name there says which species it is.
 */
export function matchOilOfGenus(words: readonly string[]): Match | null {
  const [genus = '', ...rest] = words;
  const plant = findGenus(genus);
  if (!plant?.traits.has('aromatic') || words.length > MOST_WORDS_OF_OIL || !isSurelyOil(rest.at(-1) ?? '')) return null;
  const common = commonNameOf(plant, rest);
  const between = (common ? rest.toSpliced(common.at, common.length) : rest).slice(0, -1);
  if (between.some(isOfOther) || namesPartTwice(between) || between.every(isPlantWord)) return null;
  const read = between.map((word, i) => (isPlantWord(word) ? word : guessPlantWord(plant, word, isEpithet(between, i))));
  if (read.some((word, i) => word === null && mayHoldFixedOil(between[i]!))) return null;
  // beside words that are whole a species that no table lists stays
  const isUnlisted = looksLatin(between[0]!) && between.slice(1).every(isPlantWord);
  const known = read.flatMap((word, i) => word ?? (i === 0 && isUnlisted ? between[0]! : []));
  const name = common?.latin ?? [genus, ...known];
  const oil = matchPlant([...name, ...known.filter((word) => PARTS.has(word) && !name.includes(word)), 'oil']);
  return oil?.ingredient?.categories.includes('essential-oil') ? oil : null;
}
