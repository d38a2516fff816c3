/**
 * "Key ingredients: Niacinamide, Panthenol": a page names some of what is in a product, the label all of it. What stands behind such a
 * heading is no whole list.
 */
import type { LabelList } from './label-entry.ts';
import { searchText } from './search-text.ts';
import type { Span } from './span.ts';
import { WordPattern } from './word-pattern.ts';
import excerpts from './words/excerpts.json' with { type: 'json' };

const { before, noun, behind, alone } = excerpts;
const NOUN = `(?:${noun.join('|')})(?!\\p{L})`;
/** The words that make an excerpt of a heading, with the noun before or behind them. */
const HEADINGS: readonly WordPattern[] = [
  new WordPattern(before, (words) => `(?:${words})[\\s-]+${NOUN}`),
  new WordPattern(behind, (words) => `(?<!\\p{L})${NOUN.replace('(?!\\p{L})', '')}[\\s-]+(?:${words})`),
  new WordPattern(alone),
];

/** Plain text -> the headings in it that stand before some of the ingredients; offsets in the text. */
export function findExcerpts(text: string): Span[] {
  const search = searchText(text);
  return HEADINGS.flatMap((heading) =>
    heading.matchesIn(search).map(({ 0: words, index }) => ({ start: index, end: index + words.length })),
  );
}

/** Signs and blanks between a heading and its list are no more than this. */
const LONGEST_GAP = 40;

/** Does one of these headings stand before a list, or is it what its first entry begins with? */
export const isExcerpt = (text: string, { start, end, entries }: LabelList, excerpts: readonly Span[]): boolean =>
  excerpts.some((heading) =>
    heading.start < start
      ? heading.end >= start || (start - heading.end < LONGEST_GAP && !/\p{L}/u.test(text.slice(heading.end, start)))
      : heading.start < (entries[1]?.start ?? end),
  );
