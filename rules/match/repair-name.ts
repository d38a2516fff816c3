/**
 * A damaged name -> the name it was. Targets and false friends run the same race; where a harmless name is as near as a flagged one,
 * nothing is decided: `ambiguous`. Into a harmless name only the damage that cameras and typing make is repaired, since whatever is
 * repaired there is no longer looked at ("Zorbic Acid" is not sorbic acid).
 */
import { editDistance } from '../edit-distance.ts';
import genericWords from '../knowledge/matching/generic-words.json' with { type: 'json' };
import letters from '../knowledge/matching/look-alike-letters.json' with { type: 'json' };
import { findGenus } from './grammar/plant-table.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import type { Match } from './match.ts';
import { nameDictionary } from './name-dictionary.ts';
import type { NearName } from './nearest-names.ts';
import { hasPair, ocrFold, ocrForm, signFold } from './ocr-fold.ts';
import { onceALabel } from './once-a-label.ts';

/** As printed, and as they look once signs that are alike are one. */
const GENERIC = new Set(genericWords.flatMap((word) => [word, ocrFold(word)]));
const SHORTEST_GENERIC = 7;
const LONG_GENERIC = genericWords.filter((word) => word.length >= SHORTEST_GENERIC).map((word) => ocrForm(word.split(' ')));
/** "Cmplex" is as near to "complex" as to a brand. */
const isNearGeneric = (form: string): boolean => LONG_GENERIC.some((word) => editDistance(form, word, 1) <= 1);

/** Letters that typing and cameras take for each other beyond ocrFold. */
const alike = (a: string, b: string): boolean => letters.confused.some((group) => group.includes(a) && group.includes(b));

/** One edit between two words of nearly equal length: is it damage (a lost, doubled, swapped or look-alike letter)? */
function isDamage(a: string, b: string): boolean {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const left = a.slice(head, a.length - tail);
  const right = b.slice(head, b.length - tail);
  if (head === 0 && left.length === 1 && right.length === 1) return false;
  if (left.length === 2 && right.length === 2) return left[0] === right[1] && left[1] === right[0];
  if (left.length === 0 || right.length === 0) return left.length + right.length === 1;
  return (
    left.length === 1 &&
    right.length === 1 &&
    (alike(left, right) || Math.min(a.length, b.length) >= 9) &&
    !/\d/.test(left + right)
  );
}

/** May a damaged word be read as this harmless one? Stricter the shorter the word is. */
export function repairsWord(damaged: string, word: string): boolean {
  if (damaged === word) return true;
  if (word.length < 5 || /\d/.test(word)) return false;
  const distance = editDistance(damaged, word, 2);
  if (distance === 1) return isDamage(damaged, word);
  return distance === 2 && word.length >= 11 && damaged[0] === word[0];
}

/** So many letters of a name that are whole leave little doubt; "Acid" and "Alcohol" do. */
const TELLING = 8;
/** Beside other words of the name that are whole: "Revinyl Palmitate", "Alpha-Isomethyl Tonone". */
const isNear = (damaged: string, word: string): boolean => word.length >= 6 && editDistance(damaged, word, 1) <= 1;

/** One letter read as another inside a word whose neighbours are whole: "Potassium Sortate". */
const isOneLetterOff = (damaged: string, word: string): boolean =>
  word.length >= 7 && damaged.length === word.length && damaged[0] === word[0] && editDistance(damaged, word, 1) === 1;

function acceptsHarmless(words: readonly string[], near: NearName<KnownIngredient>, inOrder: Map<string, string>): boolean {
  const compact = words.join('');
  const target = near.name;
  if (near.distance === 0) return true;
  const names = inOrder.get(target)?.split(' ') ?? [target];
  if (names.length === words.length) {
    const whole = names.reduce((sum, name, i) => sum + (words[i] === name ? name.length : 0), 0);
    return names.every(
      (name, i) => repairsWord(words[i] ?? '', name) || (whole >= TELLING && isOneLetterOff(words[i] ?? '', name)),
    );
  }
  return near.distance === 1 && compact.length >= 9 && isDamage(compact, target);
}

/** Brands of medicines are words of their own making: ordinary words lie near the short ones ("differ", "acetate"). */
const isLikely = ({ value, name, distance }: NearName<KnownIngredient>): boolean =>
  !value.drug || distance === 0 || (distance === 1 && name.length >= 8);

/** May a damaged word be read as this word of a flagged name? Wider than for harmless ones: what is flagged is shown and asked about. */
function repairsFlaggedWord(damaged: string, word: string): boolean {
  if (damaged === word) return true;
  const distance = editDistance(damaged, word, 3);
  const sameStart = damaged[0] === word[0] || alike(damaged[0] ?? '', word[0] ?? '');
  if (distance === 1) return word.length >= 4 && (sameStart || word.length >= 9) && (word.length >= 8 || isDamage(damaged, word));
  return sameStart && ((distance === 2 && word.length >= 9) || (distance === 3 && word.length >= 14));
}

/** Near enough to say which flagged name it is; else it is only a candidate. */
function acceptsFlagged(words: readonly string[], near: NearName<KnownIngredient>, inOrder: Map<string, string>): boolean {
  if (near.distance === 0) return true;
  const names = inOrder.get(near.name)?.split(' ') ?? [near.name];
  if (names.length === words.length) {
    const whole = names.reduce((sum, name, at) => sum + (words[at] === name ? name.length : 0), 0);
    return names.every(
      (name, at) => repairsFlaggedWord(words[at] ?? '', name) || (whole >= TELLING && isNear(words[at] ?? '', name)),
    );
  }
  const compact = words.join('');
  return compact[0] === near.name[0] && (near.distance === 1 ? compact.length >= 8 : near.distance === 2 && compact.length >= 12);
}

/** "...acetophenone" may end many names; one letter before it is a speck. */
const isTail = (form: string, { name }: NearName<KnownIngredient>): boolean =>
  form.length > name.length + 1 && form.endsWith(name);

const oneOf = (near: readonly NearName<KnownIngredient>[]): KnownIngredient[] => [...new Set(near.map(({ value }) => value))];

const sameCategories = (ingredients: readonly KnownIngredient[]): boolean =>
  new Set(ingredients.map((ingredient) => ingredient.categories.join())).size <= 1;

/** Folded words of a name -> `repaired` or `ambiguous` match, or null where no known name is near enough. */
export const repairName = (words: readonly string[]): Match | null => repairKey(words.join(' '));

const repairKey = onceALabel((key) => repairWords(key.split(' ')));

function repairWords(words: readonly string[]): Match | null {
  const match = repairForm(words, ocrFold);
  if (match?.how === 'repaired' || !words.some(hasPair)) return match;
  // "glycern" is no "glycem", "cltronellol" no "dtronellol": where a letter was lost, two others may stand as a pair that is none
  const bySigns = repairForm(words, signFold);
  const isMeant = bySigns?.how === 'repaired' && match?.candidates?.some((one) => one === bySigns.ingredient);
  return match === null || isMeant ? bySigns : match;
}

const LONGEST_ACRONYM = 3;

function repairForm(words: readonly string[], fold: (word: string) => string): Match | null {
  const dictionary = nameDictionary().forms;
  if (words.length === 1 && (GENERIC.has(words[0] ?? '') || findGenus(words[0] ?? ''))) return null;
  const folded = words.map(fold);
  const form = folded.join('');
  // "i A a" is no LAA: letters that stand apart are specks
  const isAcronymInPieces = words.length > 1 && form.length <= LONGEST_ACRONYM;
  const twins = isAcronymInPieces ? undefined : nameDictionary().formsFor(form).byOcrForm.get(form);
  if (twins)
    return twins.length === 1 || sameCategories(twins)
      ? { how: 'repaired', ingredient: twins[0] ?? null }
      : { how: 'ambiguous', ingredient: null, candidates: twins };
  if (form.length < 5 || form.length > 90 || !/^[a-z0-9]+$/.test(form)) return null;
  const flagged = dictionary.flagged.find(form).filter(isLikely);
  const harmless = dictionary.harmless.find(form).filter((near) => acceptsHarmless(folded, near, dictionary.wordsOfForm));
  const nearest = flagged[0];
  const rival = harmless[0];
  if (nearest && nearest.distance > 0 && isNearGeneric(form)) return null;
  if (!nearest) return rival ? { how: 'repaired', ingredient: rival.value } : null;
  if (rival && rival.distance + 2 <= nearest.distance) return { how: 'repaired', ingredient: rival.value };
  if (rival && rival.distance <= nearest.distance) {
    const candidates = oneOf([nearest, ...flagged.filter((near) => near.distance === nearest.distance), rival]).slice(0, 4);
    return { how: 'ambiguous', ingredient: null, candidates };
  }
  // "Potassium Seorpate" is nearer to the sorbate than to the ascorbate, though too damaged to be taken for it
  if (nearest.distance > 1 && dictionary.harmless.find(form).some(({ distance }) => distance <= nearest.distance))
    return { how: 'ambiguous', ingredient: null, candidates: oneOf(flagged.slice(0, 3)) };
  // where blanks were lost or made, a name that is kept apart from it on purpose is as likely
  const friend = dictionary.harmless.find(form).find(({ value, distance }) => value.friendOf && distance <= nearest.distance);
  if (friend) return { how: 'ambiguous', ingredient: null, candidates: oneOf([nearest, friend]) };
  const [sure, ...others] = flagged.filter(
    (near) => near.distance === nearest.distance && acceptsFlagged(folded, near, dictionary.wordsOfForm),
  );
  // "Ehanol" is ethanol as well as Ebanol
  const isOne = sure !== undefined && sameCategories([sure.value, ...others.map(({ value }) => value)]);
  return isOne && !isTail(form, sure)
    ? { how: 'repaired', ingredient: sure.value, distance: sure.distance }
    : { how: 'ambiguous', ingredient: null, candidates: oneOf(flagged.slice(0, 3)) };
}
