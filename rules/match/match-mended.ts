/** A damaged name whose words of kind ("oil", "acid", "extract") or of plants can be mended -> the ingredient it names then. */
import { mendPlantName } from './grammar/mend-plant-name.ts';
import { findGenus } from './grammar/plant-table.ts';
import { isFlagged, type Match } from './match.ts';
import { matchKey } from './match-name.ts';
import { mendWords } from './mend-words.ts';
import { plantByGrammar } from './name-dictionary.ts';
import { repairName } from './repair-name.ts';

/** So few letters before a known name are a bullet or a speck; behind one they are what is left of its end ("Peel O"). */
export const LONGEST_SPECK = 2;
const MOST_WORDS_OF_FLAGGED = 4;

/** A name that begins with its genus is no run of names, whatever stands within it. */
function matchPlant(words: readonly string[]): Match | null {
  const ingredient = findGenus(words[0] ?? '') ? plantByGrammar(words) : null;
  return ingredient && { how: 'pattern', ingredient };
}

/** A name whose words of kind ("oil", "extract") or of plants are damaged, once these are mended. */
export function matchMended(words: readonly string[]): Match | null {
  const short = mendWords(words);
  const plant = mendPlantName(short ?? words);
  const known =
    (short && (matchKey(short.join(' ')) ?? matchPlant(short))) ?? (plant && matchPlant(plant)) ?? (short && repairName(short));
  return known?.ingredient ? { how: 'repaired', ingredient: known.ingredient, distance: 1 } : known;
}

/** The same where the edge of a pack was read as a letter or two before it. */
export function matchBehindSpeck([first, ...rest]: readonly string[]): Match | null {
  return first !== undefined && first.length <= LONGEST_SPECK && rest.length > 1 ? matchMended(rest) : null;
}

/** "Glycol Acd": with its kind mended, what is held back is near enough to be named. */
function flaggedRepair(words: readonly string[]): Match | null {
  const match = words.length <= MOST_WORDS_OF_FLAGGED ? repairName(words) : null;
  return match?.ingredient && isFlagged(match.ingredient) ? match : null;
}

/** Of words inside a longer run only the damaged words of kind are mended, not the plants: that would cost too much for each window. */
export function matchMendedPart(words: readonly string[]): Match | null {
  const short = mendWords(words);
  const known = short && (matchKey(short.join(' ')) ?? matchPlant(short) ?? flaggedRepair(short));
  return known?.ingredient ? { how: 'repaired', ingredient: known.ingredient, distance: 1 } : null;
}
