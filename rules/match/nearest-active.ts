import { foldName } from './fold-name.ts';
import { isGrammarWord } from './grammar/is-grammar-word.ts';
import { isFlagged, type Match } from './match.ts';
import { LONGEST_SPECK } from './match-mended.ts';
import { repairName } from './repair-name.ts';

const MOST_WORDS = 4;

/**
 * Folded words of a name and its match: where a stem told the group ("Ascorbyl Paimitate") and beside it stands no word of any name, the
 * known name that is meant; else null.
 */
export function nearestActive(texts: readonly string[], { how, ingredient }: Match): Match | null {
  if (how !== 'pattern' || !ingredient || !isFlagged(ingredient)) return null;
  const words = texts.filter((word) => word.length > LONGEST_SPECK);
  if (words.length < 2 || words.length > MOST_WORDS || words.every(isGrammarWord)) return null;
  const repaired = repairName(words);
  if (repaired?.ingredient) return repaired;
  // "Retinyl Paimitate Echium Plantagineum", "Seed Extract Ascorbyl Giucoside": the separator behind or before it was lost
  const ends = words.length > 2 ? [repairName(words.slice(0, 2)), repairName(words.slice(-2))] : [];
  const isOfTwo = (inci: string): boolean => foldName(inci).split(' ').length === 2;
  return (
    ends.find((end) => end?.ingredient?.categories.join() === ingredient.categories.join() && isOfTwo(end.ingredient.inci)) ??
    null
  );
}
