/** "PARFUMIFRAGRANCE": a slash between two names of one thing was read as a letter, or not at all. */
import type { KnownIngredient } from './known-ingredient.ts';
import type { Match } from './match.ts';
import { nameDictionary } from './name-dictionary.ts';

/** What a slash is read as. */
const LIKE_SLASH = /^[il1tj7]/;
const SHORTEST_NAME = 3;
const LONGEST_WORD = 40;

/** The one ingredient that all names of this run mean, a letter like a slash before each but the first; null where there is none. */
function meantByAll(run: string): KnownIngredient | null {
  for (let end = run.length - SHORTEST_NAME; end >= SHORTEST_NAME; end -= 1) {
    const first = nameDictionary().find(run.slice(0, end));
    if (!first) continue;
    for (const rest of [run.slice(end), ...(LIKE_SLASH.test(run.slice(end)) ? [run.slice(end + 1)] : [])])
      if (nameDictionary().find(rest) === first || (rest.length > 2 * SHORTEST_NAME && meantByAll(rest) === first)) return first;
  }
  return null;
}

/** Folded words of a name -> the ingredient that the names in its one word all mean, or null. */
export function matchLostSlash([run = '', ...others]: readonly string[]): Match | null {
  if (others.length > 0 || run.length > LONGEST_WORD || run.length < 2 * SHORTEST_NAME) return null;
  const ingredient = meantByAll(run);
  return ingredient && { how: 'repaired', ingredient, distance: 1 };
}
