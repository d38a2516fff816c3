/**
 * What a camera damaged is a name of the list: a long name that is near to one known name alone is that one ("Benzyl nzoate"). Shorter
 * ones are asked about, as in a typed text, where such a word may be a name that no fact knows.
 */
import { editDistance } from '../edit-distance.ts';
import { compactKey, foldName } from './fold-name.ts';
import { isGrammarWord } from './grammar/is-grammar-word.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { lookAlikeDistance } from './look-alike-distance.ts';
import { isFlagged, type MatchedEntry } from './match.ts';
import { isLikeOil } from './mend-words.ts';
import { nameDictionary } from './name-dictionary.ts';
import { ocrForm } from './ocr-fold.ts';

/** Most edits by the length of the name, its blanks left out. */
const editsFor = (length: number): number => (length < 13 ? 0 : length < 16 ? 2 : 3);

/** Beyond it a distance is not counted out. */
const MOST_EDITS = 4;

/** Of a shorter name so little may be wrong, look-alikes counted half: "UMONENE" is limonene. */
const LEAST_SHORT = 7;
const LITTLE_WRONG = 0.13;
const looksLike = (key: string, name: string): boolean =>
  name.length >= LEAST_SHORT && lookAlikeDistance(key, name) <= LITTLE_WRONG * name.length;

/** "Ocimum Basilicum (Ba" may have been an extract. */
const hasLostOil = (key: string, { categories, inci }: KnownIngredient): boolean =>
  categories.includes('essential-oil') && /oil$/i.test(inci) && !isLikeOil(key.slice(key.lastIndexOf(' ') + 1));

/** An unknown word, and what is held back that it may be: one edit further off than where names are asked about. */
function nearFlagged(key: string): KnownIngredient[] {
  if (key.includes(' ') || key.length < LEAST_SHORT - 1 || isGrammarWord(key)) return [];
  const near = nameDictionary().forms.flagged.find(ocrForm([key]), 1);
  return [...new Set(near.map(({ value }) => value))].filter((value) => looksLike(key, compactKey(foldName(value.inci))));
}

/** Entry read from a photo -> the same; what is near to one flagged name alone is that one. */
export function settleOnlyCandidate(entry: MatchedEntry): MatchedEntry {
  const { how } = entry.match;
  if (how !== 'ambiguous' && how !== 'unknown') return entry;
  const key = foldName(entry.name);
  const candidates = how === 'unknown' ? nearFlagged(key) : (entry.match.candidates ?? []);
  const [only] = candidates;
  if (!only || candidates.length > 1 || !isFlagged(only)) return entry;
  const name = compactKey(foldName(only.inci));
  // "Citrus" is a piece of a plant's name, and no "Citrusal"; a whole name is none that lost letters
  if (isGrammarWord(key) || nameDictionary().find(compactKey(key)) || hasLostOil(key, only)) return entry;
  const most = editsFor(name.length);
  const distance = editDistance(compactKey(key), name, MOST_EDITS);
  if (distance > most && !looksLike(compactKey(key), name)) return entry;
  return { ...entry, match: { how: 'repaired', ingredient: only, distance } };
}
