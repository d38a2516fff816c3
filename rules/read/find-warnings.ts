/**
 * Warnings that the law puts beside an active: vitamin A (EU 2024/996) and alpha hydroxy acids (US "Sunburn alert").
 * They are no entries; where the list shows no such active, the list was not read whole. Words: words/warnings.json.
 */
import { searchText } from './search-text.ts';
import { WordPattern } from './word-pattern.ts';
import warnings from './words/warnings.json' with { type: 'json' };

export interface Warning {
  of: 'retinoid' | 'aha';
  start: number;
  end: number;
}

const VITAMIN_A = new WordPattern(
  warnings['vitamin-a'],
  (words) =>
    `(?:${words})[^.!\\n]{0,120}(?:\\.\\s?(?=[^.\\n]{0,60}(?:${warnings['vitamin-a-goes-on'].join('|')}))[^.\\n]{0,120})?`,
);
const AHA = new WordPattern(warnings.aha, (words) => `(?:${words})[^\\n]{0,260}?(?:[.!](?=\\s|$)|\\n|$)`);

/** Plain text -> its warnings, offsets in the plain text. */
export function findWarnings(text: string): Warning[] {
  const search = searchText(text);
  const spans = (pattern: WordPattern, of: Warning['of']): Warning[] =>
    pattern.matchesIn(search).map((hit) => ({ of, start: hit.index, end: hit.index + hit[0].length }));
  return [...spans(VITAMIN_A, 'retinoid'), ...spans(AHA, 'aha')];
}
