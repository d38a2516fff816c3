/** "PARFUMIFRAGRANCE": a camera took the slash between two names of one thing for a letter, or lost it. */
import { compactKey, foldName } from './fold-name.ts';
import type { KnownIngredient } from './known-ingredient.ts';
import type { MatchedEntry } from './match.ts';
import { nameDictionary } from './name-dictionary.ts';

/** What a slash is read as. */
const LIKE_SLASH = /^[il1tj7]/;
const SHORTEST_NAME = 3;
/** Between two names as long as these it was a slash, whatever it was read as. */
const SHORTEST_SURE = 5;
const LONGEST_WORD = 40;

/** The one ingredient that all names of this run mean, what a slash may be read as before each but the first; null where there is none. */
function meantByAll(run: string): KnownIngredient | null {
  for (let end = run.length - SHORTEST_NAME; end >= SHORTEST_NAME; end -= 1) {
    const first = nameDictionary().find(run.slice(0, end));
    if (!first) continue;
    const behind = run.slice(end + 1);
    const isSure = end >= SHORTEST_SURE && behind.length >= SHORTEST_SURE;
    for (const rest of [run.slice(end), ...(isSure || LIKE_SLASH.test(run.slice(end)) ? [behind] : [])])
      if (nameDictionary().find(rest) === first || (rest.length > 2 * SHORTEST_NAME && meantByAll(rest) === first)) return first;
  }
  return null;
}

/** Entry read from a photo -> the same; an unknown word that is names of one thing in a row is that thing. */
export function settleLostSlash(entry: MatchedEntry): MatchedEntry {
  const run = compactKey(foldName(entry.name));
  const isOneWord = !/\s/.test(entry.name) && run.length >= 2 * SHORTEST_NAME && run.length <= LONGEST_WORD;
  const ingredient = entry.match.how === 'unknown' && isOneWord ? meantByAll(run) : null;
  return ingredient ? { ...entry, match: { how: 'repaired', ingredient, distance: 1 } } : entry;
}
