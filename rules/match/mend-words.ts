/**
 * The short words that names end in ("oil", "acid", "seed") are too short to be repaired by distance alone: "of" is one edit from
 * "oil". Behind another word of a name only one of them can be meant, so their misreadings are listed.
 */
import { editDistance } from '../edit-distance.ts';
import misread from '../knowledge/matching/misread-words.json' with { type: 'json' };
import { FORMS, findGenus, isPlantWord, PARTS } from './grammar/plant-table.ts';
import { onceALabel } from './once-a-label.ts';

const MEANT = new Map(Object.entries(misread.short).flatMap(([word, forms]) => forms.split(' ').map((form) => [form, word])));
const LONG = misread.long;
/** Words of their own, misread only at the end of a name: "Extract of ..." is read as it stands. */
const ONLY_LAST = new Set(misread.onlyLast.split(' '));

/** Behind a plant or a part of one a last word like this is its oil: something round, and behind it thin strokes or what they run into. */
const LIKE_OIL = /^(?:[o0q](?:[a-z0-9]|[a-z0-9][lit1fjr]|[iltjrwn1f][a-z0-9])|[cgdu6][iltfj1u]?[iltfj1])$/;

/** Behind the name of a plant this word is "oil", whole or damaged. */
export const isLikeOil = (word: string): boolean => word === 'oil' || LIKE_OIL.test(word) || MEANT.get(word) === 'oil';

/** "Rosmarinus Of..." goes on with its species, and what an extract ends in is no oil. */
function mayEndInOil(word: string, before: string): boolean {
  if (!isPlantWord(before) || (FORMS.has(before) && !PARTS.has(before))) return false;
  const plant = findGenus(before);
  return !plant || ![...plant.species.all()].some((species) => species.startsWith(word));
}

function mendWord(word: string, isLast: boolean, before: string): string {
  if (isLast && (word === 'o' || LIKE_OIL.test(word)) && isPlantWord(before)) return mayEndInOil(word, before) ? 'oil' : word;
  if (ONLY_LAST.has(word) && !isLast) return word;
  const short = MEANT.get(word);
  if (short !== undefined) return short;
  return LONG.find((long) => word !== long && editDistance(word, long, 2) <= (long.length < 7 ? 1 : 2)) ?? word;
}

const OIL_AND_A_LETTER = /^o(?:[a-z0-9]il|il[a-z0-9]|i[a-z0-9]l)$/;
/** Whether a word may be mended at all, wherever it stands. */
export const isMendable = onceALabel(
  (word) => word === 'o' || LIKE_OIL.test(word) || mendWord(word, true, '') !== word || mendWord(word, false, '') !== word,
);

const KINDS_HELD_BACK = new Set(['oil', 'oils', 'acid']);

/** A misread "oil" or "acid" and no word of its own: what it belongs to may be held back. */
export const isDamagedKind = (word: string): boolean =>
  (!ONLY_LAST.has(word) && KINDS_HELD_BACK.has(MEANT.get(word) ?? '')) || OIL_AND_A_LETTER.test(word);

/** A damaged "oil" where the words before it are damaged too: two letters of which the second is no thin stroke say too little. */
export const isSurelyOil = (word: string): boolean =>
  word === 'oil' || MEANT.get(word) === 'oil' || (isLikeOil(word) && /^(?:...|[o0q][ilt1fj])$/.test(word));

const LETTERS_OF_OIL = [3, 2];
const SHORTEST_PART = 4;

/** "Peelon", "seedoil": two words whose blank was lost. */
function splitBehindPart(word: string): string[] {
  for (const letters of LETTERS_OF_OIL) {
    const [part, rest] = [word.slice(0, -letters), word.slice(-letters)];
    if (part.length >= SHORTEST_PART && PARTS.has(part) && isLikeOil(rest)) return [part, rest];
  }
  return [word];
}

/** Behind the name of a plant this word is "oil", or what it was made from and its oil. */
export const endsLikeOil = (word: string): boolean => isLikeOil(word) || splitBehindPart(word).length > 1;

/** Folded words of a name that is not known -> the same with the damaged words of its kind mended; null where there are none. */
export function mendWords(printed: readonly string[]): string[] | null {
  if (printed.length < 2) return null;
  const words = [...printed.slice(0, -1), ...splitBehindPart(printed.at(-1)!)];
  const mended: string[] = [];
  for (const [i, word] of words.entries()) {
    const isKept = i === 0 || word === 'oil' || LONG.includes(word);
    mended.push(isKept ? word : mendWord(word, i === words.length - 1, mended[i - 1] ?? ''));
  }
  return mended.some((word, i) => word !== printed[i]) ? mended : null;
}
