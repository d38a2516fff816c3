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

/** Of a shorter name so little may be wrong, look-alikes counted half: "UMONENE" is limonene. */
const LEAST_SHORT = 7;
const LITTLE_WRONG = 0.14;
const MOST_WRONG = 1.3;
const looksLike = (form: string, name: string): boolean =>
  name.length >= LEAST_SHORT && lookAlikeDistance(form, name) <= Math.min(MOST_WRONG, LITTLE_WRONG * name.length);

/** "Ocimum Basilicum (Ba" may have been an extract. */
const hasLostOil = (key: string, { categories, inci }: KnownIngredient): boolean =>
  categories.includes('essential-oil') && /oil$/i.test(inci) && !isLikeOil(key.slice(key.lastIndexOf(' ') + 1));

/** Another name than the INCI name is of an everyday word, and counts where it is long ("fragrance"). */
const LONG_OTHER_NAME = 9;

/** What is held back under a name that looks like this one, an edit further off than where names are asked about. */
function alike(key: string): KnownIngredient[] {
  if (key.length < LEAST_SHORT - 1) return [];
  const form = ocrForm(key.split(' '));
  const near = nameDictionary()
    .forms.flagged.find(form, 1)
    .filter(
      ({ name, value }) =>
        looksLike(compactKey(key), compactKey(foldName(value.inci))) || (name.length >= LONG_OTHER_NAME && looksLike(form, name)),
    );
  return [...new Set(near.map(({ value }) => value))];
}

/** Near by its letters alone: for long names, which are near to no other. */
function isNear(key: string, { inci }: KnownIngredient): boolean {
  const name = compactKey(foldName(inci));
  const most = editsFor(name.length);
  return editDistance(compactKey(key), name, most) <= most;
}

/** Entry read from a photo -> the same; what is near to one flagged name alone is that one. */
export function settleOnlyCandidate(entry: MatchedEntry): MatchedEntry {
  const { how } = entry.match;
  if (how !== 'ambiguous' && how !== 'unknown') return entry;
  const key = foldName(entry.name);
  // "Citrus" is a piece of a plant's name, and no "Citrusal"; a whole name is none that lost letters
  if (isGrammarWord(key) || nameDictionary().find(compactKey(key))) return entry;
  const lookAlikes = alike(key);
  const candidates = entry.match.candidates ?? lookAlikes;
  const [only] = candidates;
  if (!only || candidates.length > 1 || !isFlagged(only) || hasLostOil(key, only)) return entry;
  if (!isNear(key, only) && !lookAlikes.includes(only)) return entry;
  return { ...entry, match: { how: 'repaired', ingredient: only } };
}
