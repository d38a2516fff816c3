import { holdsGlyphs } from './cjk/fold-glyphs.ts';
import { compactKey } from './fold-name.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import { isFlagged } from './match.ts';
import { nameDictionary } from './name-dictionary.ts';

/** A short name with other blanks is another name: "Vita" is not "Vit. A". */
const SHORTEST_WITHOUT_BLANKS = 6;

/** Compact key -> the ingredient that has this name, if it is one that is held back. */
export function heldBackName(compact: string): KnownIngredient | undefined {
  const known = nameDictionary().find(compact);
  return known && isFlagged(known) ? known : undefined;
}

/** Folded key -> does it have the blanks that its name is known with, so far as they matter? */
export function hasSameBlanks(key: string): boolean {
  const compact = compactKey(key);
  return compact.length >= SHORTEST_WITHOUT_BLANKS || holdsGlyphs(compact) || nameDictionary().keyOf(compact) === key;
}

/** Folded key -> the ingredient that has this name by its words, if it is one that is held back. */
export const heldBackByWords = (key: string): KnownIngredient | undefined =>
  hasSameBlanks(key) ? heldBackName(compactKey(key)) : undefined;
