/**
 * At the rim of a tube or beside a glare a word is cut: "Phenox" is the beginning of "Phenoxyethanol" and no damaged "Phenol", and "Als"
 * is what is left of a longer word. On a photo such pieces are asked about.
 */
import { compactKey, foldName } from './fold-name.ts';
import { isGrammarWord } from './grammar/is-grammar-word.ts';
import { isFlagged, type MatchedEntry } from './match.ts';
import { nameDictionary } from './name-dictionary.ts';

/** A longer word is hardly the beginning of another name by chance. */
const LONGEST_PIECE = 8;
const SHORTEST_PIECE = 5;
/** Acronyms this short stand in capitals. */
const LONGEST_ACRONYM = 3;

/** Is this the beginning of a known name of something that is not held back? */
function beginsHarmlessName(piece: string): boolean {
  const keys = nameDictionary().formsFor(piece).sortedKeys;
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (keys[middle]! < piece) low = middle + 1;
    else high = middle;
  }
  for (; keys[low]?.startsWith(piece); low++) {
    const known = nameDictionary().find(keys[low]!);
    if (known && !isFlagged(known)) return true;
  }
  return false;
}

function isPiece({ name, match }: MatchedEntry): boolean {
  const piece = compactKey(foldName(name));
  if (piece.length <= LONGEST_ACRONYM) return (match.how === 'alias' || match.how === 'repaired') && name !== name.toUpperCase();
  const isShort = piece.length >= SHORTEST_PIECE && piece.length <= LONGEST_PIECE;
  const isOwn = compactKey(foldName(match.ingredient?.inci ?? '')).startsWith(piece);
  // a whole word ("citrate") was not cut
  const isWhole = isGrammarWord(piece);
  return match.how === 'repaired' && isShort && !isOwn && !isWhole && beginsHarmlessName(piece);
}

/** Entry read from a photo -> the same, `ambiguous` where a piece of a word was taken for something held back. */
export function doubtCutName(entry: MatchedEntry): MatchedEntry {
  const { ingredient } = entry.match;
  if (!ingredient || !isFlagged(ingredient) || !isPiece(entry)) return entry;
  return { ...entry, match: { how: 'ambiguous', ingredient: null, candidates: [ingredient] } };
}
