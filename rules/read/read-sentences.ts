/**
 * Sentences outside the lists that may say what is in the product, with their amounts. Claims and warnings are taken out, addresses too
 * (a shop's address names a product, not what is in it), and sentences that only mention something: questions, comparisons, advice.
 */

import { onlyMentions } from '../is-prose.ts';
import { blankSpans } from './blank-spans.ts';
import { type Amount, readAmounts, withoutAmounts } from './read-percent.ts';
import { searchText } from './search-text.ts';
import type { Span } from './span.ts';
import { WordPattern } from './word-pattern.ts';
import abbreviations from './words/abbreviations.json' with { type: 'json' };
import headings from './words/headings.json' with { type: 'json' };

/** `text` has its amounts blanked out, unit for unit; `start` is its offset in the plain text. */
export interface Sentence {
  text: string;
  start: number;
  amounts?: readonly Amount[];
}

/** "La substance active est le peroxyde de benzoyle" says what is in it, in however many small words. */
const ACTIVE = new WordPattern(headings.active.filter((words) => words.includes(' ')));
const ADDRESS = /(?:https?:\/\/|www\.)\S+/gu;
/** "Alcohol Denat. 62 %": before an amount the stop belongs to the short word. */
const STOP_OF_SHORT_WORD = `(?<=(?<!\\p{L})(?:${abbreviations.join('|')}))\\.(?=\\s?\\d)`;
const SENTENCE = new RegExp(`(?:[^.!?;\\n•。]|(?<=\\d)\\.(?=\\d)|${STOP_OF_SHORT_WORD})+[?]?`, 'giu');
/** The front of a pack has few words; more of them are not looked at. */
const LONGEST_STRETCH = 4000;

function withoutAside(text: string, { start, end }: Span, aside: readonly Span[]): string {
  const stretch = { start, end: Math.min(end, start + LONGEST_STRETCH) };
  return blankSpans(text, stretch, aside, '.').replace(ADDRESS, (address) => '.'.repeat(address.length));
}

/** Plain text, stretches outside lists, and what is put aside in them -> sentences, offsets in the plain text. */
export function readSentences(text: string, outside: readonly Span[], aside: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const span of outside) {
    for (const found of withoutAside(text, span, aside).matchAll(SENTENCE)) {
      if (onlyMentions(found[0]) && ACTIVE.matchesIn(searchText(found[0])).length === 0) continue;
      const amounts = readAmounts(found[0]);
      sentences.push({
        text: withoutAmounts(found[0], amounts),
        start: span.start + found.index,
        ...(amounts.length > 0 && { amounts }),
      });
    }
  }
  return sentences;
}
