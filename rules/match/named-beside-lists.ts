/** Which actives that a label names outside its lists count beside what the lists show. */
import { smallWords } from '../is-prose.ts';
import conjunctions from '../read/words/conjunctions.json' with { type: 'json' };
import footnotes from '../read/words/footnotes.json' with { type: 'json' };
import { foldName } from './fold-name.ts';
import { isFlagged, type MatchedEntry } from './match.ts';
import type { MatchedList } from './match-label.ts';
import { matchName } from './match-name.ts';

/** "Caution: contains retinol." In folded letters, since labels leave accents off ("contem"). */
const SAYS_SO = new RegExp(`(?<![^ ])(?:${conjunctions.contains.map(foldName).join('|')})(?![^ ])`);
const SENTENCE_END = /[.!?;\n]/;
const LONGEST_SENTENCE = 100;

const sentenceBefore = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - LONGEST_SENTENCE), at)
    .split(SENTENCE_END)
    .at(-1)!;

/** So many words before it and fewer: it stands in the name of the product ... */
const WORDS_OF_TITLE = 4;
/** ... of which brands and shops make so many, on two lines, with hardly a small word between them. */
const MOST_OF_TITLE = 12;
const MOST_SMALL_WORDS = 1;
const NO_TITLE = /[!?;]|(?<=\p{Ll}{3})\.\s|\n[^\n]*\n/u;

const wordsIn = (text: string): number => text.match(/[\p{L}\d]+/gu)?.length ?? 0;

/** Does what stands before this place, and the rest of its line, read like the name of a product? */
function standsInTitle(text: string, at: number): boolean {
  const before = text.slice(0, at).trimStart();
  if (wordsIn(before) <= WORDS_OF_TITLE && smallWords(before) <= MOST_SMALL_WORDS) return true;
  const line = `${before}${text.slice(at).split(/[\n.]/, 1)[0]}`;
  return wordsIn(before) <= MOST_OF_TITLE && !NO_TITLE.test(before) && smallWords(line) <= MOST_SMALL_WORDS;
}

const MOST_PIECES = 20;
/** The name of a product and a colon before its list. */
const LONGEST_HEADING = 60;
const SEPARATOR = /[,;•|]/;

/** "dermatologically tested / Retinol, Panthenol": in a line of names, one of which is harmless, it is an entry that the list goes on with. */
function standsAmongNames(text: string, { start, end }: MatchedEntry): boolean {
  const from = text.lastIndexOf('\n', start) + 1;
  const until = text.indexOf('\n', end);
  const pieces = text.slice(from, until < 0 ? text.length : until).split(SEPARATOR);
  if (pieces.length < 2 || pieces.length > MOST_PIECES) return false;
  const known = pieces.map((piece) => matchName(piece.trim().replace(/\.$/, ''))?.ingredient);
  return known.every((one) => one != null) && known.some((one) => one && !isFlagged(one));
}

/**
 * Beside a list that does not show its group, an active counts where the label says that the product is made of it: with an amount, in
 * the name of the product, as a medicine, in so many words ("contains"), or before a list of what else is in it.
 */
function isSaidToBeIn(entry: MatchedEntry, lists: readonly MatchedList[], text: string): boolean {
  const { match, percent, start } = entry;
  if (percent !== undefined || match.ingredient?.drug !== undefined) return true;
  const kinds = lists.map(({ kind }) => kind);
  if (kinds.includes('inactive') && !kinds.includes('active')) return true;
  if (SAYS_SO.test(foldName(sentenceBefore(text, start)))) return true;
  if (standsAmongNames(text, entry)) return true;
  const startsOf = lists.map((list) => list.entries[0]?.start ?? list.start);
  const endsBefore = lists.map((list) => list.entries.at(-1)?.end ?? list.end).filter((end) => end <= start);
  // "Retinol booster: Aqua, ...": the name of the next product of a set
  const title = endsBefore.length > 0 && startsOf.some((first) => first > start && first - start < LONGEST_HEADING);
  if (title && standsInTitle(text.slice(Math.max(...endsBefore)), start - Math.max(...endsBefore))) return true;
  const isBeforeLists = lists.every((list) => start < (list.entries[0]?.start ?? list.start));
  return isBeforeLists && standsInTitle(text, start);
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

/** The scent that oils give off is explained by them: "*from essential oils" below "Limonene*" adds nothing. */
const EXPLAINS: Readonly<Record<string, string>> = { 'essential-oil': 'fragrance' };

/** "component of essential oils": where the scent comes from, and nothing more that is in it. */
const COMPONENT = new RegExp(`(?:${footnotes.filter((word) => word.startsWith('component')).join('|')})[^.]{0,20}$`, 'i');

/** What footnotes name ("*Extracted in organic alcohol") of groups that no list shows: each group once. */
export function namedInFootnotes(named: readonly MatchedEntry[], lists: readonly MatchedList[], text: string): MatchedEntry[] {
  const shown = new Set<string>(
    lists.flatMap(({ entries }) => entries.flatMap(({ match }) => match.ingredient?.categories ?? [])),
  );
  return named.filter(({ match, start }) => {
    if (COMPONENT.test(text.slice(Math.max(0, start - LONGEST_SENTENCE), start))) return false;
    const categories = match.ingredient?.categories ?? [];
    if (categories.some((category) => shown.has(category) || shown.has(EXPLAINS[category] ?? ''))) return false;
    for (const category of categories) shown.add(category);
    return true;
  });
}
