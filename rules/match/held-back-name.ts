import type { KnownIngredient } from './known-ingredient.ts';
import { isFlagged } from './match.ts';
import { nameDictionary } from './name-dictionary.ts';

/** Compact key -> the ingredient that has this name, if it is one that is held back. */
export function heldBackName(compact: string): KnownIngredient | undefined {
  const known = nameDictionary().find(compact);
  return known && isFlagged(known) ? known : undefined;
}
