import french from '../../knowledge/grammar/plants-french.json' with { type: 'json' };
import type { GrammarHit } from './grammar-hit.ts';
import { judgePlant } from './judge-plant.ts';
import type { Plant } from './plant-table.ts';
import { findGenus } from './plant-table.ts';
import { printName } from './print-name.ts';
import { wordSet } from './word-set.ts';

const FORMS: Record<string, string> = french.forms;
const PARTS: Record<string, string> = french.parts;
const NAMES: Record<string, string> = french.names;
const JOINTS = wordSet(french.joints);
const has = (table: Record<string, string>, word: string): boolean => Object.hasOwn(table, word);

/** "extrait d'orge", "huile essentielle de lavande": the French half of bilingual lists. The plant has to be known. */
export function recogniseFrenchPlant(words: readonly string[]): GrammarHit | null {
  const [form, ...rest] = words;
  if (!form || rest.length === 0 || rest.length > 8 || !has(FORMS, form)) return null;
  const english = [FORMS[form]!];
  let plant: Plant | undefined;
  for (const word of rest) {
    // the last word that names a plant does: in "huile d'amande de pêche" the almond is the kernel
    const named = has(NAMES, word) ? findGenus(NAMES[word]!) : undefined;
    if (named) plant = named;
    if (has(PARTS, word)) english.unshift(PARTS[word]!);
    else if (!named && !JOINTS.has(word)) return null;
  }
  if (!plant) return null;
  return { inci: printName(words), categories: judgePlant(plant, english), stem: plant.genus };
}
