import algae from '../../knowledge/grammar/algae-and-fungi.json' with { type: 'json' };
import plantWords from '../../knowledge/grammar/plant-words.json' with { type: 'json' };
import aromatic from '../../knowledge/grammar/plants-aromatic.json' with { type: 'json' };
import food from '../../knowledge/grammar/plants-food.json' with { type: 'json' };
import herbs from '../../knowledge/grammar/plants-herbs.json' with { type: 'json' };
import { wordSet } from './word-set.ts';

/** A genus and what its oils, powders and extracts are; see the notes of the facts for each trait. */
export type Plant = { genus: string; species: ReadonlySet<string>; vernacular: ReadonlySet<string>; traits: ReadonlySet<string> };

const genera = new Map<string, Plant>();
const vernaculars = new Map<string, Plant>();
const species = new Set<string>();
const vernacularWords = new Set<string>();

/** Each row is "species ...|vernacular name, vernacular name|trait ...". */
function addGenus(genus: string, row: string): void {
  const [epithets = '', names = '', traits = ''] = row.split('|');
  const plant = {
    genus,
    species: wordSet(epithets.replaceAll('-', ' ')),
    vernacular: wordSet(names.replaceAll(',', '')),
    traits: wordSet(traits),
  };
  genera.set(genus, plant);
  for (const epithet of plant.species) species.add(epithet);
  for (const word of plant.vernacular) vernacularWords.add(word);
  for (const name of names.split(', ')) {
    if (name === '') continue;
    if (!vernaculars.has(name)) vernaculars.set(name, plant);
  }
}
for (const table of [aromatic, food, herbs, algae]) for (const [genus, row] of Object.entries(table)) addGenus(genus, row);

export const PARTS = wordSet(plantWords.parts);
export const FORMS = wordSet(plantWords.forms);
export const QUALIFIERS = wordSet(plantWords.qualifiers);
const CONNECTIVES = wordSet(plantWords.connectives);

export const findGenus = (word: string): Plant | undefined => genera.get(word);
export const isSpecies = (word: string): boolean => species.has(word);

/** The longest vernacular name that begins at a word ("tea tree" before "tea"), and how many words it takes. */
export function findVernacular(words: readonly string[], at: number): { plant: Plant; length: number } | null {
  for (let length = Math.min(4, words.length - at); length > 0; length--) {
    const name = length === 1 ? words[at]! : words.slice(at, at + length).join(' ');
    const plant = vernaculars.get(name);
    if (plant) return { plant, length };
  }
  return null;
}

/** Whether a word may stand in the name of a plant product, wherever. */
export function isPlantWord(word: string): boolean {
  return (
    PARTS.has(word) ||
    FORMS.has(word) ||
    species.has(word) ||
    vernacularWords.has(word) ||
    genera.has(word) ||
    QUALIFIERS.has(word) ||
    CONNECTIVES.has(word)
  );
}
export const isConnective = (word: string): boolean => CONNECTIVES.has(word);
