/**
 * Claims and negations on a label: "alcohol-free", "sans parfum", "free from: A, B and C", 無香料. They are put aside: never an
 * entry, never a finding, and they cancel nothing. Word tables: words/negations.json, and
 * words/glued-negations.json for what is written in one word with the name.
 */
import { findNegations } from './find-negations.ts';
import { opensSentence, scopeBefore, scopeBehind, sentenceBefore } from './negation-scope.ts';
import { searchText } from './search-text.ts';
import type { Span } from './span.ts';
import { WordPattern } from './word-pattern.ts';
import conjunctions from './words/conjunctions.json' with { type: 'json' };
import glued from './words/glued-negations.json' with { type: 'json' };
import negations from './words/negations.json' with { type: 'json' };

const ONLY_AT_START = new Set(negations.governingAtStart);
const FOLLOWING = new WordPattern(negations.following);
/** "sin, Cetyl Alcohol": before a comma it is the end of another word, and denies nothing; "Yellow No 5" is a colour. */
const DENIES = /^\s*:?\s*[^,\s\d]/;
const ZERO = /(?<![\d.,])0\s?%\s*(?:added\s+)?[\p{L}][\p{L}-]*/gu;
/** "❌ Fragrance ❌ Alcohol" */
const CROSSED_OUT = /[❌✗✘✖🚫]\uFE0F?\s*[^❌✗✘✖🚫✔✓✅\n.,;]{2,40}/gu;
const SAYS_NONE = new RegExp(`:\\s*(?:${negations.none.join('|')}|0\\s?%)(?![\\p{L}\\d])`, 'gu');
const NAME_BEFORE = /\p{L}(?:[\p{L} ]|-(?! )){2,30}$/u;

/** "Parfum: none", "Alcohol: 0 %" */
const saidNone = (search: string): Span[] =>
  [...search.matchAll(SAYS_NONE)].flatMap(({ 0: said, index }) => {
    const name = NAME_BEFORE.exec(search.slice(Math.max(0, index - 32), index))?.[0];
    return name ? [{ start: index - name.length, end: index + said.length }] : [];
  });

/** "Parfum-, Alkohol- und ..." */
const SHORTENED = `(?:[\\p{L}\\d]{2,40}-\\s?(?:[,&/]\\s?|(?:${conjunctions.and.join('|')})\\s){1,2}){0,6}`;
const ofLatin = glued.latinSuffixes.join('|');
const SUFFIX = new RegExp(
  `(?<![\\p{L}\\d])${SHORTENED}(?:(?:\\p{L}{2,40}ic )?\\p{L}[\\p{L}\\d]{0,40}[ -](?:${negations.suffixes.join('|')}|${ofLatin})|\\p{L}{4,40}?(?:${ofLatin}))(?!\\p{L})`,
  'gu',
);
const CJK_SIGNS = '[^\\s,.;:!?。()\\[\\]•|\\n]';
/** 无酒精视黄醇精华: behind what is often denied, the word goes on with what the product is. */
const OFTEN_DENIED = glued.denied.toSorted((a, b) => b.length - a.length).join('|');
const CJK_PREFIX = new RegExp(
  `(?<=^|[\\s,.;:!?。()\\[\\]•|])(?!${glued.notNegated.join('|')})(?:${glued.prefixes.join('|')})(?:(?:${OFTEN_DENIED})+|(?!${CJK_SIGNS}{1,12}?[\\d.]+[%％])${CJK_SIGNS}{1,12})`,
  'gu',
);
const CJK_SUFFIX = new RegExp(`${CJK_SIGNS}{1,12}(?:${glued.suffixes.join('|')})`, 'gu');
const SUFFIXES = [...negations.suffixes, ...glued.latinSuffixes];
/** What ends in one of a few words begins anywhere: nearly every text has none of them, and is not looked through. */
const ifAny = (search: string, endings: readonly string[], pattern: RegExp): Span[] =>
  endings.some((ending) => search.includes(ending)) ? spansOf(search, pattern) : [];

/** One glyph is in too many names: 無 alone denies nothing in the middle of a line. */
const LONG_PREFIXES = glued.prefixes.filter((word) => word.length > 1).join('|');
/** A line of its own that says what is not in: "※香料・エタノールは不使用です", "本品不含酒精、香精". */
const CJK_LINE = new RegExp(
  `(?<=[\\n※＊*。])[^\\S\\n]*(?:(?:[^\\n。、,，（(\\s]{1,60}?\\s?|[^\\n。※＊*（(]{1,60}?(?:${glued.particles.join('|')})\\s?)(?:${glued.suffixes.join('|')})[^\\n。,、，]{0,6}(?=[\\n。]|$)|[^\\n。,、，]{0,6}(?:${LONG_PREFIXES})[^\\n。]{1,80})`,
  'gu',
);

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

/** Negations before and behind what they deny. In a headed list they stand at the start of a sentence, or in one behind the list. */
function governed(search: string, inList: boolean): Span[] {
  const behind = findNegations(search).flatMap(({ start, end }): Span[] => {
    if (!DENIES.test(search.slice(end, end + 20))) return [];
    const before = sentenceBefore(search, start);
    const atStart = opensSentence(search, start);
    const inFirst = inList && before.length === start;
    const allowed = atStart || !(ONLY_AT_START.has(search.slice(start, end)) || (inList && (inFirst || before.includes(','))));
    const scope = allowed ? scopeBehind(search, end, before, inFirst || (inList && before.includes(','))) : end;
    return scope > end ? [{ start, end: scope }] : [];
  });
  const before = spansOf(search, FOLLOWING).flatMap(({ start, end }): Span[] => {
    const inFirst = inList && sentenceBefore(search, start).length === start;
    const scope = inFirst ? start : scopeBefore(search, start, inList);
    return scope < start ? [{ start: scope, end }] : [];
  });
  return [...behind, ...before];
}

const CLAIM_FOLLOWS = new RegExp(`^(?:[\\s,.&+•|/✓✔☑-]|${conjunctions.and.join('\\s|')}\\s)*$`, 'u');
const ENDS_CLAIM = new RegExp(`^\\s*(?:[.,;!•|\\n)&+/✓✔☑]|$|(?:${conjunctions.and.join('|')})\\s)`, 'u');

/** "..., Panthenol. Fragrance-free, alcohol-free.": behind a list a claim opens a sentence or follows another one, and ends there. */
function behindList(search: string, claims: readonly Span[], known: readonly Span[]): Span[] {
  const found: Span[] = [];
  for (const claim of claims) {
    const isNext = [...known, ...found].some(
      ({ end }) => end <= claim.start && end > claim.start - 8 && CLAIM_FOLLOWS.test(search.slice(end, claim.start)),
    );
    const opens =
      isNext ||
      (opensSentence(search, claim.start) && claim.start > 0 && !/[([]\s*$/.test(search.slice(0, claim.start).slice(-3)));
    if (opens && ENDS_CLAIM.test(search.slice(claim.end, claim.end + 6))) found.push(claim);
  }
  return found;
}

/**
 * Plain text and a stretch of it -> the claims in it, offsets in the plain text.
 * `inList`: true inside a headed list, where only what stands at a sentence start or in a sentence behind the list is a claim.
 */
export function findClaims(text: string, start: number, end: number, inList: boolean): Span[] {
  const search = searchText(text.slice(start, end));
  const spans = [...governed(search, inList), ...spansOf(search, CROSSED_OUT), ...saidNone(search)];
  if (inList) {
    const claims = [...spansOf(search, ZERO), ...ifAny(search, SUFFIXES, SUFFIX)].sort((a, b) => a.start - b.start);
    spans.push(...behindList(search, claims, spans), ...spansOf(search, CJK_LINE));
  } else {
    // "Retinol frei von Parfum": the word before belongs to no claim
    const outside = (span: Span): boolean => !spans.some((known) => span.start < known.end && span.end > known.start);
    spans.push(
      ...spansOf(search, ZERO),
      ...ifAny(search, SUFFIXES, SUFFIX).filter(outside),
      ...spansOf(search, CJK_PREFIX),
      ...ifAny(search, glued.suffixes, CJK_SUFFIX),
    );
  }
  return merged(spans).map((span) => ({ start: span.start + start, end: span.end + start }));
}
