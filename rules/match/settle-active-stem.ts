/**
 * On a photo the stem of an active may be whole and the rest of its name not: "Ascorbyl olusasio" is the ascorbyl glucoside, "Titanium
 * nexyldecyl Ascorbate" what is left of titanium dioxide and the tetrahexyldecyl ascorbate. The known name with that stem is meant whose
 * other words look most like these.
 */
import { isGrammarWord } from './grammar/is-grammar-word.ts';
import { printName } from './grammar/print-name.ts';
import { STEMS_OF_ACTIVES } from './grammar/recognise-active-stem.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { lookAlikeDistance } from './look-alike-distance.ts';
import { isFlagged, type MatchedEntry } from './match.ts';
import { nameDictionary } from './name-dictionary.ts';
import { ocrFold } from './ocr-fold.ts';
import { textsOf } from './part-of-entry.ts';
import { tokenise } from './tokenise.ts';

/** So much of the other words may be wrong, and so much less than in any other name with that stem. */
const MOST_WRONG = 0.45;
const CLEARLY = 0.12;
const FEWEST_LETTERS = 5;

/** Words beside the stem, its nearest ones or all of them: a word further off may belong to a neighbour whose separator was lost. */
function besides(words: readonly string[], stem: number): string[][] {
  const all: string[][] = [];
  for (let from = 0; from <= stem; from++)
    for (let to = words.length; to > stem; to--) all.push([...words.slice(from, stem), ...words.slice(stem + 1, to)]);
  return all.filter((rest) => rest.length > 0);
}

/** How much of the words that differ is wrong, 0 to 1: "phosphate" in both says nothing about "Wir 8" and "sodium". */
function wrongShare(read: readonly string[], meant: readonly string[]): number {
  const other = meant.filter((word) => !read.includes(word)).join('');
  const own = read.filter((word) => !meant.includes(word)).join('');
  if (other.length === 0) return own.length === 0 ? 0 : 1;
  const isFarLonger = Math.abs(own.length - other.length) > MOST_WRONG * 2 * other.length;
  return own.length < FEWEST_LETTERS || isFarLonger ? 1 : lookAlikeDistance(own, other) / other.length;
}

/** As they look once signs that are alike are one. */
const STEMS = new Set(STEMS_OF_ACTIVES.map(ocrFold));

type NameOfStem = { readonly rest: string[]; readonly ingredient: KnownIngredient };

let namesOfStem: Map<string, NameOfStem[]> | undefined;

/** Known names with this word, and their other words. */
function namesWith(stem: string): readonly NameOfStem[] {
  namesOfStem ??= collectNamesOfStems();
  return namesOfStem.get(stem) ?? [];
}

function collectNamesOfStems(): Map<string, NameOfStem[]> {
  const { wordsOfForm, byOcrForm } = nameDictionary().forms;
  const names = new Map<string, NameOfStem[]>();
  for (const [form, key] of wordsOfForm) {
    const ingredient = byOcrForm.get(form)?.[0];
    if (!ingredient || !isFlagged(ingredient)) continue;
    const words = key.split(' ');
    for (const stem of words.filter((word) => STEMS.has(word)))
      names.set(stem, [...(names.get(stem) ?? []), { rest: words.filter((word) => word !== stem), ingredient }]);
  }
  return names;
}

/** Entry read from a photo -> the same; where only the stem of an active is whole, the known name that is meant, or the words that were read. */
export function settleActiveStem(entry: MatchedEntry): MatchedEntry {
  const { how, ingredient } = entry.match;
  if (how !== 'pattern' || !ingredient || !isFlagged(ingredient)) return entry;
  const texts = textsOf(tokenise(entry.name).words);
  const words = texts.map(ocrFold);
  const stem = words.findIndex((word) => STEMS.has(word));
  if (stem < 0 || texts.every(isGrammarWord)) return entry;
  const read = besides(words, stem);
  const near = new Map<KnownIngredient, number>();
  for (const name of namesWith(words[stem]!)) {
    const wrong = Math.min(...read.map((rest) => wrongShare(rest, name.rest)));
    near.set(name.ingredient, Math.min(wrong, near.get(name.ingredient) ?? 1));
  }
  const [first, second] = [...near].sort(([, a], [, b]) => a - b);
  const isClear = first && first[1] <= MOST_WRONG && (!second || second[1] >= first[1] + CLEARLY);
  // else only what was read is named: "Sodium Ascorbyl"
  const meant = isClear ? first[0] : { ...ingredient, inci: printName(texts.filter(isGrammarWord)) };
  return { ...entry, match: { how: 'repaired', ingredient: meant } };
}
