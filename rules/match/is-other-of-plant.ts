/** Whether a note in brackets only says which plant is meant: "(Wintergreen)" alone is the oil, "(Coffee)" the scrub. */
import plantWords from '../knowledge/grammar/plant-words.json' with { type: 'json' };
import { isOfPlants } from './beside-loose-words.ts';
import { foldName } from './fold-name.ts';
import { isPlantWord } from './grammar/plant-table.ts';
import { wordSet } from './grammar/word-set.ts';
import type { KnownIngredient } from './known-ingredient.ts';

/** What is made of a plant and is no essential oil. */
const OTHER_THAN_OIL = wordSet(plantWords.otherThanOil);
/** What is pressed or drawn from a plant scrubs nothing, whatever of the plant it is drawn from. */
const OTHER_THAN_SCRUB = wordSet(plantWords.otherThanScrub);

export const isOfScrub = ({ categories }: KnownIngredient): boolean => categories.includes('physical-exfoliant');

/** "Linum Usitatissimum (Flax Seed) Oil": what the note names, and the name without its note -> is the scrub not meant? */
export function isNoScrub(known: KnownIngredient, outer: string): boolean {
  const [first = '', ...rest] = foldName(outer).split(' ');
  return isOfScrub(known) && OTHER_THAN_SCRUB.has(rest.at(-1) ?? '') && isPlantWord(first);
}

/** What the note names, and the name without its note -> is something else of that plant meant? */
export function isOtherOfPlant(known: KnownIngredient, outer: string): boolean {
  const [, ...rest] = foldName(outer).split(' ');
  return isNoScrub(known, outer) || (isOfPlants(known) && OTHER_THAN_OIL.has(rest.at(-1) ?? ''));
}
