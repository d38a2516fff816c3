/**
 * Claims and negations on a label: "alcohol-free", "sans parfum", "free from: A, B and C", 無香料. They are put aside: never an
 * entry, never a finding, and they cancel nothing. The scope of a negation ends with its clause. Word table: words/negations.json.
 */
import { searchText } from './search-text.ts';
import { WordPattern } from './word-pattern.ts';
import negations from './words/negations.json' with { type: 'json' };

export interface Span {
  start: number;
  end: number;
}

const SENTENCE_START = '(?<=^|[.!?\\n;•|。(\\[]\\s{0,3}|[.!?]\\s?["”*]\\s?)';
const CLAUSE = '[^.!?;\\n•|。]{1,220}';
/** "sin, Cetyl Alcohol": before a comma it is the end of another word, and denies nothing. */
const NOT_ALONE = '\\s*:?\\s*(?![,\\s])';
const GOVERNING = new WordPattern(negations.governing, (words) => `${SENTENCE_START}(?:${words})${NOT_ALONE}(?!\\d)${CLAUSE}`);
const INSIDE = new WordPattern(
  [
    'free of',
    'free from',
    'contains no',
    'does not contain',
    'made without',
    'formulated without',
    'libre de',
    'frei von',
    'sans',
    'ohne',
    'senza',
    'without',
    'zonder',
  ],
  (words) => `(?:${words})${NOT_ALONE}${CLAUSE}`,
);
const ZERO = /(?<![\d.,])0\s?%\s*(?:added\s+)?[\p{L}][\p{L}-]*/gu;
const SUFFIX = new RegExp(`(?<![\\p{L}\\d])[\\p{L}][\\p{L}\\d]{0,40}(?:[ -](?:${negations.suffixes.join('|')}))(?!\\p{L})`, 'gu');
const SUFFIX_GLUED = /(?<!\p{L})[\p{L}]{4,40}?(?:-?frei(?:e[srnm]?)?|-?vrij(?:e)?)(?!\p{L})/gu;
const CJK_SIGNS = '[^\\s,.;:!?。()\\[\\]•|\\n]';
const CJK_PREFIX = new RegExp(
  `(?<=^|[\\s,.;:!?。()\\[\\]•|])(?!${negations.cjkNotNegated.join('|')})(?:${negations.cjkPrefixes.join('|')})${CJK_SIGNS}{1,12}`,
  'gu',
);
const CJK_SUFFIX = new RegExp(`${CJK_SIGNS}{1,12}(?:${negations.cjkSuffixes.filter((w) => /[^a-z]/.test(w)).join('|')})`, 'gu');

const spansOf = (search: string, pattern: RegExp | WordPattern): Span[] =>
  [...(pattern instanceof WordPattern ? pattern.matchesIn(search) : search.matchAll(pattern))].map((hit) => ({
    start: hit.index,
    end: hit.index + hit[0].length,
  }));

function merged(spans: Span[]): Span[] {
  const sorted = spans.sort((a, b) => a.start - b.start);
  const result: Span[] = [];
  for (const span of sorted) {
    const last = result.at(-1);
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end);
    else result.push({ ...span });
  }
  return result;
}

/**
 * Plain text and a stretch of it -> the claims in it, offsets in the plain text.
 * `inList`: true inside a headed list, where only what stands at a sentence start is a claim.
 */
export function findClaims(text: string, start: number, end: number, inList: boolean): Span[] {
  const search = searchText(text.slice(start, end));
  const spans = spansOf(search, GOVERNING);
  if (!inList) {
    spans.push(
      ...spansOf(search, ZERO),
      ...spansOf(search, SUFFIX),
      ...spansOf(search, SUFFIX_GLUED),
      ...spansOf(search, CJK_PREFIX),
      ...spansOf(search, CJK_SUFFIX),
    );
    const outside = (span: Span): boolean => !spans.some((known) => span.start < known.end && span.end > known.start);
    spans.push(...spansOf(search, INSIDE).filter(outside));
  }
  return merged(spans).map((span) => ({ start: span.start + start, end: span.end + start }));
}
