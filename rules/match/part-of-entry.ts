import type { LabelEntry } from '../read/label-entry.ts';
import { looksFlagged } from './looks-flagged.ts';
import type { Match, MatchedEntry } from './match.ts';
import { isDamagedKind } from './mend-words.ts';
import { placeInName, type Token, type Tokens, wordEndingAfter } from './tokenise.ts';

/** The folded words alone. */
export const textsOf = (words: readonly Token[]): string[] => words.map((word) => word.text);

/** Letters of a script whose names no fact knows; one or two of them are signs in a chemical name ("β"). */
const UNREAD_SCRIPT =
  /[^\P{L}\p{Script=Latin}\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Common}]{3}/u;

/** Words that mean no known ingredient; `nearFlagged` where they may be a damaged flagged one, or are in letters we cannot read. */
export const unknownMatch = (words: readonly Token[]): Match => ({
  how: 'unknown',
  ingredient: null,
  ...((looksFlagged(textsOf(words)) || words.some(({ text }) => isDamagedKind(text) || UNREAD_SCRIPT.test(text))) && {
    nearFlagged: true,
  }),
});

/** The part of an entry that lies in [from, to) of its compact text, matched. */
export function partOfEntry(entry: LabelEntry, tokens: Tokens, from: number, to: number, match: Match): MatchedEntry {
  const start = placeInName(tokens, from, false);
  const end = placeInName(tokens, to, true);
  return { start: entry.start + start, end: entry.start + end, name: entry.name.slice(start, end), match };
}

/** Words that lie in [from, to) of the compact text. */
export function wordsBetween(tokens: Tokens, from: number, to: number): Token[] {
  const { words } = tokens;
  const first = wordEndingAfter(tokens, from);
  const last = wordEndingAfter(tokens, to - 1);
  return words.slice(first, Math.min(words.length, last + 1)).filter((word) => word.at < to);
}
