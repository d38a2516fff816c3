/** The words that deny what stands behind them ("free from", "sans", "exempte de"). Word table: words/negations.json. */
import type { Span } from './span.ts';
import { WordPattern } from './word-pattern.ts';
import negations from './words/negations.json' with { type: 'json' };

const GOVERNING = new WordPattern([...negations.governing, ...negations.governingAtStart]);
const INFLECTED = new RegExp(`(?<!\\p{L})(?:${negations.inflected.join('|').replaceAll(' ', '\\s+')})(?!\\p{L})`, 'gu');

/** Searchable text -> its negations, offsets in it. */
export const findNegations = (search: string): Span[] =>
  [...GOVERNING.matchesIn(search), ...search.matchAll(INFLECTED)].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
