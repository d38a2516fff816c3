/**
 * The parts of an entry that was cut -> the same, what may be a piece of another name only asked about, and a note that says no more than
 * the name before it left out.
 */
import { editDistance } from '../edit-distance.ts';
import tails from '../knowledge/matching/tails.json' with { type: 'json' };
import { compactKey, foldName } from './fold-name.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { isFlagged, type MatchedEntry } from './match.ts';
import { LONGEST_SPECK } from './match-mended.ts';
import { nameDictionary } from './name-dictionary.ts';

const TAILS = new Set(tails);

/** A word of so many letters, one of them wrong, is that name whatever stands beside it. */
export const LONG_WORD = 8;
/** And with two of them wrong. */
const VERY_LONG_WORD = 14;

/** A letter or two: dirt, or what is left of a word. */
export const isSpeck = ({ name }: MatchedEntry): boolean => name.length <= LONGEST_SPECK;

/** In brackets, or in the last one, of which the end was not read. */
const isBracketed = (part: string, whole: string): boolean =>
  whole.includes(`(${part})`) || (!part.includes(')') && whole.endsWith(`(${part}`));

/** "(Wintergreen)", "(Coffee)" say which plant is meant; what is made of it was not read. */
const isPlantAlone = (name: string, { categories }: KnownIngredient): boolean =>
  (categories.includes('essential-oil') && !/\boils?\b/i.test(name)) ||
  (categories.includes('physical-exfoliant') && !name.includes(' '));

/** "St als" are letters of "Sterols", and no ALS. */
const LONGEST_ACRONYM = 4;
const isAcronym = (name: string): boolean =>
  name.length < LONGEST_ACRONYM || (name.length === LONGEST_ACRONYM && name !== name.toUpperCase());

const editsAllowed = ({ length }: string): number => (length >= VERY_LONG_WORD ? 2 : length >= LONG_WORD ? 1 : 0);

/** "Alcohl", which is another spelling of a head. */
function isDamagedHead(name: string, { inci }: KnownIngredient, heads: ReadonlySet<string>): boolean {
  const head = compactKey(foldName(inci));
  return heads.has(head) && editDistance(compactKey(foldName(name)), head, 2) <= 2;
}

/** A one-word name like "alcohol" beside an unknown word, or behind the one other word of its entry, may be the end of another name. */
export function withDoubts(parts: MatchedEntry[], name: string): MatchedEntry[] {
  const { heads } = nameDictionary().forms;
  return parts.map((current, i) => {
    const { ingredient } = current.match;
    if (!ingredient || !isFlagged(ingredient)) return current;
    const before = parts[i - 1];
    const after = parts[i + 1];
    const isHead = heads.has(compactKey(foldName(current.name))) || isDamagedHead(current.name, ingredient, heads);
    const tail = after?.match.how === 'unknown' && TAILS.has(foldName(after.name).split(' ')[0] ?? '');
    const oneShortName =
      parts.length === 2 &&
      before !== undefined &&
      !(isSpeck(before) && current.name.length >= LONG_WORD) &&
      /^\S+$/.test(before.name) &&
      /^\s+$/.test(name.slice(before.name.length, name.length - current.name.length));
    const besideUnknown = before?.match.how === 'unknown' || after?.match.how === 'unknown';
    const edits = current.match.distance ?? 0;
    const weak = edits > editsAllowed(current.name) && !/\s/.test(current.name) && besideUnknown;
    // "... Seed" and something unread may have been the oil of the seed
    const unreadForm = ingredient.categories.includes('physical-exfoliant') && after?.match.how === 'unknown';
    const plantOnly = isBracketed(current.name, name) && isPlantAlone(current.name, ingredient);
    const isPieceOfWord = isAcronym(current.name) && besideUnknown;
    const isBehindUnknown = before?.match.how === 'unknown' && !(isSpeck(before) && current.name.length >= LONG_WORD);
    const doubtful = unreadForm || plantOnly || weak || isPieceOfWord || (isHead && (isBehindUnknown || oneShortName)) || tail;
    return doubtful ? { ...current, match: { how: 'ambiguous', ingredient: null, candidates: [ingredient] } } : current;
  });
}

/** The note of a bracket that was not read. */
const VITAMIN_NOTE = /^(?:pro)?vitamin [a-e0-9][a-z0-9]?$/;

/** "Retinyl Palmitate Vitamin A)": the vitamin behind a name that is held back for the same reason says no more than the name. */
export const withoutVitaminNotes = (parts: readonly MatchedEntry[]): MatchedEntry[] =>
  parts.filter(({ name, match }, i) => {
    const before = parts[i - 1]?.match.ingredient;
    return !(
      before &&
      isFlagged(before) &&
      VITAMIN_NOTE.test(foldName(name)) &&
      before.categories.join() === match.ingredient?.categories.join()
    );
  });
