/**
 * Is an unknown name suspicious? Near a flagged name, near a word that only flagged names hold, with the stem of one in it, or the name of
 * an oil or an acid of which the telling word was not read: then the label was not read whole (the gap `near-flagged`).
 */
import { editDistance } from '../edit-distance.ts';
import genericWords from '../knowledge/matching/generic-words.json' with { type: 'json' };
import stems from '../knowledge/matching/near-flagged-stems.json' with { type: 'json' };
import nounsOfGroups from '../knowledge/matching/nouns-of-groups.json' with { type: 'json' };
import oilWords from '../knowledge/matching/oil-words.json' with { type: 'json' };
import { foldGlyphs, holdsGlyphs } from './cjk/fold-glyphs.ts';
import { isGrammarWord } from './grammar/is-grammar-word.ts';
import { nearWordsOfGrammar } from './grammar/near-words.ts';
import { findGenus, findVernacular, isPlantWord, type Plant } from './grammar/plant-table.ts';
import { isFlagged } from './match.ts';
import { nameDictionary } from './name-dictionary.ts';
import { repairLimit } from './nearest-names.ts';
import { ocrForm } from './ocr-fold.ts';

const STEMS = [...new Set([...stems.flatMap((stem) => [stem, foldGlyphs(stem)]), ...stems.map((stem) => ocrForm([stem]))])];
/** "Citrate", cut off the name before it, is no citral. */
const GENERIC = new Set(genericWords.map((word) => ocrForm([word])));
const LATIN = /^[a-z0-9]+$/;
const MOST_WORDS = 8;

/** Within repair distance + 1 of a flagged name. */
function isNearFlaggedName(form: string): boolean {
  if (GENERIC.has(form) || form.length < 5 || form.length > 60 || !LATIN.test(form)) return false;
  return nameDictionary()
    .forms.flagged.find(form, 1)
    .some((near) => isFlagged(near.value) && near.distance <= repairLimit(near.name.length) + 1);
}

/** A damaged word that only flagged names hold ("aseorby" for "ascorbyl"). */
function isNearFlaggedWord(word: string): boolean {
  const form = ocrForm([word]);
  return form.length >= 6 && form.length <= 30 && !GENERIC.has(form) && nameDictionary().forms.flaggedWords.find(form).length > 0;
}

const LAST_OF_OIL = new Set(oilWords.last);
const FIRST_OF_OIL = new Set(oilWords.first);
const MOST_WORDS_OF_OIL = 6;

const isNamedOil = (words: readonly string[]): boolean =>
  LAST_OF_OIL.has(words.at(-1)!) ||
  FIRST_OF_OIL.has(words[0]!) ||
  oilWords.glued.some((oil) => words.at(-1)!.length > oil.length + 3 && words.at(-1)!.endsWith(oil));

const isScented = ({ traits }: Plant): boolean =>
  traits.has('aromatic') || traits.has('aromatic-seed') || traits.has('aromatic-part');

/** "Oxidized Corn Oil": beside the plant of a pressed oil stand only words that names are made of. */
function isPressed(words: readonly string[]): boolean {
  const plants = words.flatMap((word, at) => findGenus(word) ?? findVernacular(words, at)?.plant ?? []);
  return plants.length > 0 && !plants.some(isScented) && words.every((word) => isGrammarWord(word) || FIRST_OF_OIL.has(word));
}

/** An oil, and not of a plant that is known for its pressed one: it may be an essential oil. */
const mayBeEssentialOil = (words: readonly string[]): boolean =>
  words.length <= MOST_WORDS_OF_OIL && isNamedOil(words) && !isPressed(words);

/** "Acid": the word that says which one is lost. */
const NOUNS_OF_GROUPS = new Set(nounsOfGroups);
const isNounAlone = (words: readonly string[]): boolean => words.length === 1 && NOUNS_OF_GROUPS.has(words[0]!);

const MOST_WORDS_OF_PLANT = 3;

/** "Lavandula", "Tea Tree": alone, a scented plant may be its oil. */
function isScentedPlant(words: readonly string[]): boolean {
  const named = findVernacular(words, 0);
  const plant = named?.length === words.length ? named.plant : words.length === 1 ? findGenus(words[0]!) : undefined;
  return plant !== undefined && isScented(plant);
}

/** "Clory Sage". */
function isNearScentedPlant(words: readonly string[]): boolean {
  if (words.length > MOST_WORDS_OF_PLANT) return false;
  return words.some(
    (word, at) => !isPlantWord(word) && nearWordsOfGrammar(word).some(({ value }) => isScentedPlant(words.with(at, value))),
  );
}

const SHORTEST_DAMAGED_STEM = 7;
const LONG_STEMS = stems.filter((stem) => stem.length >= SHORTEST_DAMAGED_STEM && LATIN.test(stem));

/** With one edit the beginning or the end of a stem stays whole, so that only beside these need be looked. */
function holdsDamagedStem(word: string): boolean {
  return LONG_STEMS.some((stem) => {
    const middle = stem.length >> 1;
    const [head, tail] = [stem.slice(0, middle - 1), stem.slice(middle + 1)];
    const at = word.indexOf(head);
    const end = word.lastIndexOf(tail) + tail.length;
    const near = (from: number, to: number): boolean => editDistance(word.slice(Math.max(0, from), to), stem, 1) <= 1;
    return [-1, 0, 1].some(
      (more) => (at >= 0 && near(at, at + stem.length + more)) || (end >= tail.length && near(end - stem.length - more, end)),
    );
  });
}

/** Folded words of an unknown name -> is it near something flagged? */
export function looksFlagged(words: readonly string[]): boolean {
  if (words.length === 0) return false;
  if (isNounAlone(words) || isScentedPlant(words) || mayBeEssentialOil(words) || isNearScentedPlant(words)) return true;
  const compact = words.join('');
  const form = ocrForm(words);
  const glyphs = holdsGlyphs(compact) ? foldGlyphs(compact) : compact;
  if (STEMS.some((stem) => glyphs.includes(stem) || form.includes(stem))) return true;
  return (
    isNearFlaggedName(form) ||
    (words.length <= MOST_WORDS && words.some((word) => isNearFlaggedWord(word) || holdsDamagedStem(word)))
  );
}
