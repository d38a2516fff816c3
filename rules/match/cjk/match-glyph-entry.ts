/**
 * An entry of a typed list in glyphs that no name is: names whose separators were lost, or a slip away from one that is held back. What a
 * camera read is cut by match-cjk-list.ts.
 */
import type { LabelEntry } from '../../read/label-entry.ts';
import { isFlagged, type Match, type MatchedEntry } from '../match.ts';
import { nameDictionary } from '../name-dictionary.ts';
import { partOfEntry } from '../part-of-entry.ts';
import type { Tokens } from '../tokenise.ts';
import { cutGlyphs } from './cut-glyphs.ts';
import { holdsGlyphs } from './fold-glyphs.ts';

/** Of two names that are one word the second may be what the first is a kind of: ヤシ油アルコール. */
const FEWEST_OF_RUN = 3;

/** Entry and its tokens -> what it names, or null where nothing can be said of it. */
export function matchGlyphEntry(entry: LabelEntry, tokens: Tokens): MatchedEntry[] | null {
  const { compact } = tokens;
  if (!holdsGlyphs(compact)) return null;
  const dictionary = nameDictionary();
  const cut = cutGlyphs(compact, (glyphs) => dictionary.findFolded(glyphs));
  if (cut) {
    const isRun = cut.length >= FEWEST_OF_RUN;
    return cut.map(({ start, end, ingredient }) => {
      const match: Match =
        isRun || !isFlagged(ingredient)
          ? { how: 'alias', ingredient }
          : { how: 'ambiguous', ingredient: null, candidates: [ingredient] };
      return partOfEntry(entry, tokens, start, end, match);
    });
  }
  const candidates = dictionary.glyphs.near(compact);
  return candidates.length > 0 ? [{ ...entry, match: { how: 'ambiguous', ingredient: null, candidates } }] : null;
}
