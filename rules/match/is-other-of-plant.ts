/** Whether a note in brackets only says which plant is meant: "(Wintergreen)" alone is the oil, "(Coffee)" the scrub. */
import { isOfPlants } from './beside-loose-words.ts';
import { foldName } from './fold-name.ts';
import { isPlantWord } from './grammar/plant-table.ts';
import type { KnownIngredient } from './known-ingredient.ts';

/** What is made of a plant and is no essential oil. */
const NO_OIL = / (?:extracts?|powder|juice|water|butter|wax|gum|flour|meal|starch|cells?)$/;

/** What is pressed or drawn from a plant scrubs nothing, whatever of the plant it is drawn from. */
const NO_SCRUB = / (?:oil|extracts?|juice|water|butter|wax|milk|cells?)$/;

export const isOfScrub = ({ categories }: KnownIngredient): boolean => categories.includes('physical-exfoliant');

/** "Linum Usitatissimum (Flax Seed) Oil": what the note names, and the name without its note -> is the scrub not meant? */
export function isNoScrub(known: KnownIngredient, outer: string): boolean {
  const key = foldName(outer);
  return isOfScrub(known) && NO_SCRUB.test(key) && isPlantWord(key.split(' ')[0]!);
}

/** What the note names, and the name without its note -> is something else of that plant meant? */
export const isOtherOfPlant = (known: KnownIngredient, outer: string): boolean =>
  isNoScrub(known, outer) || (isOfPlants(known) && NO_OIL.test(foldName(outer)));
