/**
 * What a camera damaged is a name of the list: a long name that is near to one known name alone is that one ("Benzyl nzoate"). Shorter
 * ones are asked about, as in a typed text, where such a word may be a name that no fact knows.
 */
import { editDistance } from '../edit-distance.ts';
import { compactKey, foldName } from './fold-name.ts';
import { isGrammarWord } from './grammar/is-grammar-word.ts';
import { isFlagged, type MatchedEntry } from './match.ts';
import { nameDictionary } from './name-dictionary.ts';

/** Most edits by the length of the name, its blanks left out. */
const editsFor = (length: number): number => (length < 13 ? 0 : length < 16 ? 2 : 3);

/** Entry read from a photo -> the same; what is near to one flagged name alone is that one. */
export function settleOnlyCandidate(entry: MatchedEntry): MatchedEntry {
  const { how, candidates = [] } = entry.match;
  const [only] = candidates;
  if (how !== 'ambiguous' || !only || candidates.length > 1 || !isFlagged(only)) return entry;
  const key = foldName(entry.name);
  const name = compactKey(foldName(only.inci));
  // "Citrus" is a piece of a plant's name, and no "Citrusal"; a whole name is none that lost letters
  if (isGrammarWord(key) || nameDictionary().find(compactKey(key))) return entry;
  const most = editsFor(name.length);
  const distance = editDistance(compactKey(key), name, most);
  return distance > most ? entry : { ...entry, match: { how: 'repaired', ingredient: only, distance } };
}
