/** What a claim on the pack is about: the flagged groups it names ("sans parfum" -> fragrance). */
import type { Span } from '../read/span.ts';
import glued from '../read/words/glued-negations.json' with { type: 'json' };
import type { Category } from '../report.ts';
import { isFlagged } from './match.ts';
import { matchKey } from './match-name.ts';
import { tokenise } from './tokenise.ts';

export interface TopicalClaim extends Span {
  categories: Category[];
}

/** What denies a name and is written in one word with it ("parfümfrei", 無香料). */
const NEGATORS = new RegExp(
  `^(?:${glued.prefixes.join('|')})|(?:${[...glued.suffixes, ...glued.latinSuffixes].join('|')})$`,
  'u',
);

/** A claim is short; more words of it are not looked at, whatever a text may hold. */
const MOST_WORDS = 40;
const LONGEST_NAME = 3;

/** Claims with their offsets in the plain text -> the same with the groups they speak of. */
export function claimTopics(text: string, claims: readonly Span[]): TopicalClaim[] {
  return claims.map((claim) => {
    const { words } = tokenise(text.slice(claim.start, claim.end));
    const categories = new Set<Category>();
    for (let i = 0; i < Math.min(words.length, MOST_WORDS); i += 1) {
      for (let size = 1; size <= LONGEST_NAME && i + size <= words.length; size += 1) {
        const key = words
          .slice(i, i + size)
          .map((word) => word.text)
          .join(' ');
        const match = matchKey(key) ?? matchKey(key.replace(NEGATORS, '')) ?? matchKey(key.replace(/s$/, ''));
        if (match?.ingredient && isFlagged(match.ingredient))
          for (const category of match.ingredient.categories) categories.add(category);
      }
    }
    // "free from fragrance and essential oils": as a group the oils have no name that could be matched
    if (categories.has('fragrance') && /essential/i.test(text.slice(claim.start, claim.end))) categories.add('essential-oil');
    return { ...claim, categories: [...categories] };
  });
}
