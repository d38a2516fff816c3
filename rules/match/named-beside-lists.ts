/** Which actives that a label names outside its lists count beside what the lists show. */
import conjunctions from '../read/words/conjunctions.json' with { type: 'json' };
import { foldName } from './fold-name.ts';
import type { MatchedEntry } from './match.ts';
import type { MatchedList } from './match-label.ts';

/** "Caution: contains retinol." In folded letters, since labels leave accents off ("contem"). */
const SAYS_SO = new RegExp(`(?<![^ ])(?:${conjunctions.contains.map(foldName).join('|')})(?![^ ])`);
const SENTENCE_END = /[.!?;\n]/;
const LONGEST_SENTENCE = 100;

const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - LONGEST_SENTENCE), at)
    .split(SENTENCE_END)
    .at(-1)!;

/** So many words before it and fewer: it stands in the name of the product. */
const WORDS_OF_TITLE = 4;

/**
 * Beside a list that does not show its group, an active counts where the label says that the product is made of it: with an amount, in
 * the name of the product, as a medicine, in so many words ("contains"), or before a list of what else is in it.
 */
function isSaidToBeIn({ match, percent, start }: MatchedEntry, lists: readonly MatchedList[], text: string): boolean {
  if (percent !== undefined || match.ingredient?.drug !== undefined) return true;
  const kinds = lists.map(({ kind }) => kind);
  if (kinds.includes('inactive') && !kinds.includes('active')) return true;
  if (SAYS_SO.test(foldName(sentenceBefore(text, start)))) return true;
  const isBeforeLists = lists.every((list) => start < (list.entries[0]?.start ?? list.start));
  return isBeforeLists && (text.slice(0, start).match(/[\p{L}\d]+/gu)?.length ?? 0) <= WORDS_OF_TITLE;
}

/**
 * Actives named outside, settled lists, plain text (offsets are of it) -> the actives that count: each once, and none whose group a list
 * shows, which needs no word from the front of the pack.
 */
export function namedBesideLists(named: readonly MatchedEntry[], lists: readonly MatchedList[], text: string): MatchedEntry[] {
  const listed = new Set(
    lists.flatMap(({ entries }) =>
      entries.flatMap(({ match }) =>
        (match.ingredient?.categories ?? []).concat((match.candidates ?? []).flatMap(({ categories }) => categories)),
      ),
    ),
  );
  const seen = new Set<string>();
  return named.filter((entry) => {
    const { inci, categories } = entry.match.ingredient ?? { inci: '', categories: [] };
    if (seen.has(inci) || categories.some((category) => listed.has(category))) return false;
    seen.add(inci);
    return lists.length === 0 || isSaidToBeIn(entry, lists, text);
  });
}
