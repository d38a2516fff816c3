import { editDistance } from '../../edit-distance.ts';
import plantWords from '../../knowledge/grammar/plant-words.json' with { type: 'json' };
import { holdsBack } from '../../report/holds-back.ts';
import { repairLimit } from '../nearest-names.ts';
import type { GrammarCategories, GrammarHit } from './grammar-hit.ts';
import { judgePlant } from './judge-plant.ts';
import type { Plant } from './plant-table.ts';
import {
  FORMS,
  findGenus,
  findVernacular,
  isConnective,
  isPlantWord,
  isSpecies,
  latinNamed,
  PARTS,
  QUALIFIERS,
} from './plant-table.ts';
import { printName } from './print-name.ts';
import { wordSet } from './word-set.ts';

/** Products of a plant that is named in everyday words alone; "apple juice" or "wheat flour" may be food. */
const VERNACULAR_FORMS = wordSet(plantWords.commonNameForms);
/** Parts that say enough where nothing hangs on the form: "dandelion root"; "orange peel" may be its oil. */
const VERNACULAR_PARTS = wordSet(plantWords.commonNameParts);
const SHELL_PARTS = wordSet(plantWords.shellParts);
const isScentedPlant = (plant: Plant): boolean => plant.traits.has('aromatic') || plant.traits.has('aromatic-seed');
/** Changes that make another substance of the same plant, so they stay in its canonical name. */
const KEPT_QUALIFIERS = wordSet(plantWords.keptQualifiers);
/** "soybean amino acids" are a form of soybean; "citrus fruit acids" are an active. */
const ACIDS = wordSet('acid acids');
const ACID_KINDS = wordSet('amino fatty');
const SHORTEST_EPITHET = 5;
const LATIN_ENDINGS = plantWords.latinEndings.split(' ');

/** May this be an epithet that no row lists? "pubescens" may, "zorp" not. */
export function looksLatin(word: string): boolean {
  if (word.length < SHORTEST_EPITHET) return false;
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) < 97 || word.charCodeAt(at) > 122) return false;
  return LATIN_ENDINGS.some((ending) => word.endsWith(ending));
}

/** "Alternitofia" is the "alternifolia" of its genus; what the product is held back for does not hang on it. */
const nearSpecies = (plant: Plant, word: string): string | undefined =>
  [...plant.species.all()].find(
    (species) => editDistance(word, species, repairLimit(species.length)) <= repairLimit(species.length),
  );

/** "Tea tree" is no infusion of leaves, and the balm of "bee balm" no part of it. */
function withoutCommonName({ genus }: Plant, words: readonly string[]): readonly string[] {
  for (let at = 0; at < words.length; at++) {
    const found = findVernacular(words, at);
    if (found && found.length > 1 && found.plant.genus === genus) return words.toSpliced(at, found.length);
  }
  return words;
}

/** Genus, species, parts and form; the vernacular name and the qualifiers are dropped. */
function latinName(plant: Plant, words: readonly string[]): string {
  const changes = words.filter((word) => KEPT_QUALIFIERS.has(word));
  const epithet = words[words.indexOf(plant.genus) + 1]!;
  const rest = withoutCommonName(plant, words).flatMap((word) => {
    if (plant.species.has(word)) return word;
    if (word === epithet && looksLatin(word)) return nearSpecies(plant, word) ?? word;
    return (PARTS.has(word) || FORMS.has(word)) && word !== plant.genus ? word : [];
  });
  return printName([...changes, plant.genus, ...rest]);
}

/** Of several plants in one product, the one that is held back decides. */
function judgeAll(plant: Plant, words: readonly string[]): GrammarCategories {
  for (const other of words.map(findGenus)) {
    const categories = other ? judgePlant(other, withoutCommonName(other, words)) : [];
    if (categories.some(({ category }) => holdsBack(category))) return categories;
  }
  return judgePlant(plant, withoutCommonName(plant, words));
}

/** Behind "... seed oil" only words of the same plant may follow, or a second name without separator would be swallowed. */
const belongsTo = (plant: Plant, word: string): boolean =>
  PARTS.has(word) ||
  FORMS.has(word) ||
  QUALIFIERS.has(word) ||
  plant.species.has(word) ||
  plant.vernacular.has(word) ||
  word === plant.genus;

/** "Genus species (vernacular) part form": each word has to be one of these, and one unlisted species of a known genus may stand. */
function byGenus(plant: Plant, words: readonly string[], at: number): GrammarHit | null {
  let named = false;
  let parted = false;
  let formed = false;
  for (let index = at + 1; index < words.length; index++) {
    const word = words[index]!;
    if (formed && (word === plant.genus || !belongsTo(plant, word))) return null;
    if (ACIDS.has(word) && !ACID_KINDS.has(words[index - 1]!)) return null;
    if (FORMS.has(word)) formed = true;
    else if (PARTS.has(word)) parted = true;
    else if (isSpecies(word)) named = true;
    else if (index === at + 1 && word !== 'aroma' && looksLatin(word) && !plant.traits.has('listed-species')) named = true;
    else if (!isPlantWord(word)) return null;
  }
  const bare = !formed && !parted && (!named || isScentedPlant(plant));
  if (bare || isConnective(words.at(-1)!)) return null;
  return { inci: latinName(plant, words), categories: judgeAll(plant, words), stem: plant.genus };
}

/** "Tea True Oil": behind the tea of an oil stands its seed, or the tree that was not read. */
const isRatherTree = (words: readonly string[], at: number): boolean =>
  words[at] === 'tea' && words.at(-1) === 'oil' && QUALIFIERS.has(words[at + 1]!);

function byVernacular(words: readonly string[], at: number): GrammarHit | null {
  const found = findVernacular(words, at);
  if (!found || (found.length === 1 && isRatherTree(words, at))) return null;
  let formed = false;
  for (let index = at + found.length; index < words.length; index++) {
    const word = words[index]!;
    if (formed && !belongsTo(found.plant, word)) return null;
    if (VERNACULAR_FORMS.has(word) || SHELL_PARTS.has(word) || (VERNACULAR_PARTS.has(word) && !isScentedPlant(found.plant)))
      formed = true;
    else if (!isPlantWord(word) || findGenus(word)) return null;
  }
  if (!formed) return null;
  return {
    inci: printName(inLatin(words, at, found)),
    categories: judgePlant(found.plant, withoutCommonName(found.plant, words)),
    stem: found.plant.genus,
  };
}

/** "Rosemary Leaf Oil" is "Rosmarinus Officinalis Leaf Oil"; where a common name means several plants it stays as it is. */
function inLatin(words: readonly string[], at: number, { name, length }: { name: string; length: number }): readonly string[] {
  const latin = latinNamed(name);
  const rest = words.slice(at + length);
  return latin === undefined
    ? words.slice(at)
    : [...latin.split(' '), ...rest.filter((word) => PARTS.has(word) || FORMS.has(word))];
}

/** "cassia oil" is cinnamon's, "cassia alata oil" that of the genus Cassia. */
const isNamedInLatin = (words: readonly string[], at: number): boolean => {
  const second = words[at + 1]!;
  return isSpecies(second) || !(PARTS.has(second) || FORMS.has(second));
};

/**
 * Plant products by their parts of speech. The genus (or the full vernacular name) has to be known: "Velloria Leaf Oil" is nothing.
 * An aromatic plant without part or form stays unknown, since its oil and its extract are judged differently.
 */
export function recognisePlant(words: readonly string[]): GrammarHit | null {
  for (let at = 0; at < Math.min(words.length - 1, 4); at++) {
    const plant = findGenus(words[at]!);
    const latin = plant && isNamedInLatin(words, at) ? byGenus(plant, words, at) : null;
    const found = latin ?? byVernacular(words, at) ?? (plant ? byGenus(plant, words, at) : null);
    if (found) return found;
    // "Tangerine (Citrus Tangerina) Oil"
    const named = findVernacular(words, at);
    const behind = named && findGenus(words[at + named.length] ?? '');
    const twice = behind && isNamedInLatin(words, at + named.length) ? byGenus(behind, words, at + named.length) : null;
    if (twice) return twice;
    if (!QUALIFIERS.has(words[at]!)) return null;
  }
  return null;
}
