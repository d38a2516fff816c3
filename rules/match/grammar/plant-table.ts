import { editDistance } from '../../edit-distance.ts';
import algae from '../../knowledge/grammar/algae-and-fungi.json' with { type: 'json' };
import plantWords from '../../knowledge/grammar/plant-words.json' with { type: 'json' };
import aromatic from '../../knowledge/grammar/plants-aromatic.json' with { type: 'json' };
import byCommonName from '../../knowledge/grammar/plants-by-common-name.json' with { type: 'json' };
import food from '../../knowledge/grammar/plants-food.json' with { type: 'json' };
import herbs from '../../knowledge/grammar/plants-herbs.json' with { type: 'json' };
import { OFTEN, type WordSet, wordSet } from './word-set.ts';

/**
 * A genus and its traits, which judge-plant.ts asks for. `aromatic`: its oil is a distilled one, unless it is pressed from the seed;
 * `aromatic-seed`: from the seed too; `-part`: only where a part is named that is no seed; `-fruit`: where the fruit is. `aromatic-extract`,
 * `-resin`: the extract or the resin itself is scent. `scent`: all that is made of it is. `irritant`: all but the seed warms or reddens.
 * `scrub`: its seeds stay grains, even as flour; `scrub-stem`, `-whole`: its stem, or all of it once it is ground. `soothing`.
 * `listed-species`: its name is a word of other names too, so that behind it only a species of its row makes a plant of it.
 */
export type Plant = { genus: string; species: WordSet; vernacular: WordSet; traits: WordSet };

/** Genus -> its row "species ...|vernacular name, vernacular name|trait ...". A genus stands in one of the tables. */
const TABLES: readonly Record<string, string>[] = [aromatic, food, herbs, algae];

let rows: Map<string, string> | undefined;
let asked = 0;

/** The row of a genus. One table of all pays from so many look-ups on; a start makes fewer. */
function rowOf(word: string): string | undefined {
  if (rows) return rows.get(word);
  asked += 1;
  if (asked > OFTEN) rows = new Map(TABLES.flatMap((table) => Object.entries(table)));
  return TABLES.find((table) => Object.hasOwn(table, word))?.[word];
}

/** All rows, one a line: cut in one go, since thousands of small cuts would cost a start more. */
const allRows = (): string => TABLES.map((table) => Object.values(table).join('\n')).join('\n');

const SPECIES = wordSet(() => allRows().replace(/\|.*$/gm, '').replace(/[-\n]/g, ' '));
export const VERNACULAR_WORDS = wordSet(() =>
  allRows()
    .replace(/^[^|\n]*\|?([^|\n]*).*$/gm, '$1')
    .replaceAll(',', '')
    .replaceAll('\n', ' '),
);

let genusOf: Map<string, string> | undefined;

/** The genus of a vernacular name; where several bear it, the first. The table is made when a name first needs it. */
function genusNamed(name: string): string | undefined {
  if (!genusOf) {
    genusOf = new Map();
    for (const table of TABLES) {
      for (const [genus, row] of Object.entries(table))
        for (const one of row.split('|', 2)[1]?.split(', ') ?? []) if (one !== '' && !genusOf.has(one)) genusOf.set(one, genus);
    }
  }
  return genusOf.get(name);
}

let latinOf: Map<string, string> | undefined;

/** Genus and species of a scented plant by its common name ("tea tree"), where that means one plant and no other. */
export function latinNamed(name: string): string | undefined {
  latinOf ??= new Map(Object.entries(byCommonName).flatMap(([latin, names]) => names.split(', ').map((one) => [one, latin])));
  return latinOf.get(name);
}

/** The common name among these words that means one species of this genus ("gficnal rosemary"): where it stands, and that species. */
export function commonNameOf(
  { genus }: Plant,
  words: readonly string[],
): { at: number; length: number; latin: string[] } | undefined {
  for (let at = 0; at < words.length; at++) {
    const found = findVernacular(words, at);
    const latin = found ? latinNamed(found.name)?.split(' ') : undefined;
    if (found && latin?.[0] === genus) return { at, length: found.length, latin };
  }
  return undefined;
}

const plants = new Map<string, Plant>();

/** The plant of a genus in the table. */
function plantOf(genus: string, row: string): Plant {
  const known = plants.get(genus);
  if (known) return known;
  const [epithets = '', vernacular = '', traits = ''] = row.split('|');
  const plant = {
    genus,
    species: wordSet(epithets.replaceAll('-', ' ')),
    vernacular: wordSet(vernacular.replaceAll(',', '')),
    traits: wordSet(traits),
  };
  plants.set(genus, plant);
  return plant;
}

export const PARTS = wordSet(plantWords.parts);
export const FORMS = wordSet(plantWords.forms);
export const QUALIFIERS = wordSet(plantWords.qualifiers);
const CONNECTIVES = wordSet(plantWords.connectives);

/** The plant whose genus this word is, or undefined. */
export function findGenus(word: string): Plant | undefined {
  const row = rowOf(word);
  return row === undefined ? undefined : plantOf(word, row);
}
let allGenera: readonly string[] | undefined;

/** Every genus of the tables. */
export function genera(): readonly string[] {
  allGenera ??= TABLES.flatMap((table) => Object.keys(table));
  return allGenera;
}
/** Whether a word is an epithet of any genus of the tables. */
export const isSpecies = (word: string): boolean => SPECIES.has(word);

const SHORTEST_DAMAGED = 9;
/** An epithet with one letter of it damaged: "aurantiom". */
export function isNearSpecies(word: string): boolean {
  if (word.length < SHORTEST_DAMAGED) return false;
  for (const one of SPECIES.all()) if (Math.abs(one.length - word.length) <= 1 && editDistance(word, one, 1) <= 1) return true;
  return false;
}

/** The longest vernacular name that begins at a word ("tea tree" before "tea"), and how many words it takes. */
export function findVernacular(words: readonly string[], at: number): { plant: Plant; name: string; length: number } | null {
  if (!VERNACULAR_WORDS.has(words[at]!)) return null;
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const name = length === 1 ? words[at]! : words.slice(at, at + length).join(' ');
    const genus = genusNamed(name);
    if (genus !== undefined) return { plant: findGenus(genus)!, name, length };
  }
  return null;
}

/** Whether a word may stand in the name of a plant product, wherever. */
export function isPlantWord(word: string): boolean {
  return (
    PARTS.has(word) ||
    FORMS.has(word) ||
    SPECIES.has(word) ||
    VERNACULAR_WORDS.has(word) ||
    rowOf(word) !== undefined ||
    QUALIFIERS.has(word) ||
    CONNECTIVES.has(word)
  );
}
/** Whether a word only joins others ("and", "var"), so that no name ends in it. */
export const isConnective = (word: string): boolean => CONNECTIVES.has(word);
