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

/** Folded key -> the same by its words: a short name must have the blanks it is known with. */
export function heldBackByWords(key: string): KnownIngredient | undefined {
  const compact = compactKey(key);
  if (compact.length < SHORTEST_WITHOUT_BLANKS && !holdsGlyphs(key) && nameDictionary().keyOf(compact) !== key) return undefined;
  return heldBackName(compact);
}
