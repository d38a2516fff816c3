/** A damaged name whose words of kind ("oil", "acid", "extract") or of plants can be mended -> the ingredient it names then. */
import { isGrammarWord } from './grammar/is-grammar-word.ts';
import { mendPlantName } from './grammar/mend-plant-name.ts';
import { isPlantWord } from './grammar/plant-table.ts';
import { isFlagged, type Match } from './match.ts';
import { matchKey } from './match-name.ts';
import { matchOilOfGenus, matchPlant } from './match-plant.ts';
import { holdsHeldBack, mendByGrammar } from './mend-by-grammar.ts';
import { mendWords } from './mend-words.ts';
import { nameDictionary, plantByGrammar } from './name-dictionary.ts';
import { repairName } from './repair-name.ts';
import { stripQualifiers, withoutDamagedQualifier } from './strip-qualifiers.ts';

/** So few letters before a known name are a bullet or a speck; behind one they are what is left of its end ("Peel O"). */
export const LONGEST_SPECK = 2;
const MOST_WORDS_OF_FLAGGED = 4;

/** A name whose words of kind ("oil", "extract") or of plants are damaged, once these are mended. */
export function matchMended(words: readonly string[]): Match | null {
  const short = mendWords(words);
  const plant = mendPlantName(short ?? words);
  const known =
    matchOilOfGenus(plant ?? short ?? words) ??
    (short && (matchMendedKey(short) ?? matchPlant(short))) ??
    (plant && matchPlant(plant)) ??
    (short && repairName(short)) ??
    mendUnlisted(words) ??
    mendQualified(words);
  return known?.ingredient ? { how: 'repaired', ingredient: known.ingredient, distance: 1 } : known;
}

/** "Glycol Acid Tyrosine": mended, the grammar would make one harmless name of what is held back and another. */
function matchMendedKey(words: readonly string[]): Match | null {
  const match = matchKey(words.join(' '));
  const isByGrammar = match?.how === 'pattern' && match.ingredient !== null && !isFlagged(match.ingredient);
  return isByGrammar && holdsHeldBack(words) ? null : match;
}

/** A name that no list holds, unless a listed one is as near; where both are held back, or both are not, the listed one. */
function mendUnlisted(words: readonly string[]): Match | null {
  const meant = mendByGrammar(words);
  const listed = meant && repairName(words)?.ingredient;
  if (!listed) return meant;
  const isAlike = meant.ingredient !== null && isFlagged(meant.ingredient) === isFlagged(listed);
  return isAlike ? { how: 'repaired', ingredient: listed } : null;
}

/** "Organic Alochol", "Encapsvlated BPO": a name without the words that say how it was made, one of both damaged. */
function mendQualified(words: readonly string[]): Match | null {
  const key = words.join(' ');
  const bare = stripQualifiers(key);
  if (bare !== key) return matchMended(bare.split(' ')) ?? repairName(bare.split(' '));
  const rest = withoutDamagedQualifier(words);
  const named = rest && matchKey(rest.join(' '));
  return named?.ingredient && isFlagged(named.ingredient) ? named : null;
}

/** Before a plant all of whose words are known. */
const LONGEST_PIECE = 3;

const asRepaired = (match: Match | null): Match | null => match && { ...match, how: 'repaired', distance: 1 };

/** The same where the edge of a pack was read as a letter or two before it. */
export function matchBehindSpeck([first, ...rest]: readonly string[]): Match | null {
  if (first === undefined || rest.length < 2 || first.length > LONGEST_PIECE) return null;
  return first.length > LONGEST_SPECK ? asRepaired(matchPlant(rest)) : matchMended(rest);
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

/** The name without the specks that were read between its words ("Santalum Album. 2 wt Wood Oil"), where something held back is named so. */
export function matchWithoutSpecks(texts: readonly string[]): Match | null {
  const without = (longest: number, mayStand: (word: string) => boolean): string[] =>
    texts.filter((text, i) => i === 0 || i === texts.length - 1 || text.length > longest || mayStand(text));
  const ofPlant = without(LONGEST_SPECK, isPlantWord);
  // two letters may be what is left of a word: "Aromatic us Extract" was another plant's
  const ofOther = without(1, isGrammarLetter);
  const plant = ofPlant.length < texts.length ? plantByGrammar(ofPlant) : null;
  const ingredient =
    (plant && (nameDictionary().find(ofPlant.join('')) ?? plant)) ||
    (ofOther.length < texts.length && nameDictionary().find(ofOther.join('')));
  return ingredient && isFlagged(ingredient) ? { how: 'repaired', ingredient, distance: 1 } : null;
}

/** A single letter that may stand in a name of no plant; a number there is a speck. */
const isGrammarLetter = (word: string): boolean => isGrammarWord(word) && !/^\d$/.test(word);
