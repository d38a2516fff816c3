import algae from '../../knowledge/grammar/algae-and-fungi.json' with { type: 'json' };
import plantWords from '../../knowledge/grammar/plant-words.json' with { type: 'json' };
import aromatic from '../../knowledge/grammar/plants-aromatic.json' with { type: 'json' };
import food from '../../knowledge/grammar/plants-food.json' with { type: 'json' };
import herbs from '../../knowledge/grammar/plants-herbs.json' with { type: 'json' };
import { wordSet } from './word-set.ts';

/** A genus and what its oils, powders and extracts are; see the notes of the facts for each trait. */
export type Plant = { genus: string; species: ReadonlySet<string>; vernacular: ReadonlySet<string>; traits: ReadonlySet<string> };

/** Every genus with its row "species ...|vernacular name, vernacular name|trait ...", and what the rows name. */
type Names = {
  rows: Map<string, string>;
  genusOf: Map<string, string>;
  species: ReadonlySet<string>;
  vernacularWords: ReadonlySet<string>;
};

let names: Names | undefined;
/** Read when a name first needs the grammar: most labels name what the dictionary holds, and a start need not wait for this. */
const named = (): Names => {
  names ??= readNames();
  return names;
};

/** All rows are joined before they are cut into words: thousands of small cuts would be a third of the first answer's time. */
function readNames(): Names {
  const rows = new Map<string, string>();
  const genusOf = new Map<string, string>();
  let epithets = '';
  let vernacular = '';
  for (const table of [aromatic, food, herbs, algae]) {
    for (const [genus, row] of Object.entries(table)) {
      rows.set(genus, row);
      const [ofSpecies = '', names = ''] = row.split('|', 2);
      epithets += ` ${ofSpecies}`;
      if (names === '') continue;
      vernacular += ` ${names}`;
      for (const name of names.split(', ')) if (!genusOf.has(name)) genusOf.set(name, genus);
    }
  }
  return {
    rows,
    genusOf,
    species: wordSet(epithets.replaceAll('-', ' ')),
    vernacularWords: wordSet(vernacular.replaceAll(',', '')),
  };
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

export function findGenus(word: string): Plant | undefined {
  const row = named().rows.get(word);
  return row === undefined ? undefined : plantOf(word, row);
}
/** Every genus of the table. */
export const genera = (): Iterable<string> => named().rows.keys();
export const isSpecies = (word: string): boolean => named().species.has(word);

/** The longest vernacular name that begins at a word ("tea tree" before "tea"), and how many words it takes. */
export function findVernacular(words: readonly string[], at: number): { plant: Plant; length: number } | null {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const name = length === 1 ? words[at]! : words.slice(at, at + length).join(' ');
    const genus = named().genusOf.get(name);
    if (genus !== undefined) return { plant: findGenus(genus)!, length };
  }
  return null;
}

/** Whether a word may stand in the name of a plant product, wherever. */
export function isPlantWord(word: string): boolean {
  return (
    PARTS.has(word) ||
    FORMS.has(word) ||
    named().species.has(word) ||
    named().vernacularWords.has(word) ||
    named().rows.has(word) ||
    QUALIFIERS.has(word) ||
    CONNECTIVES.has(word)
  );
}
export const isConnective = (word: string): boolean => CONNECTIVES.has(word);
