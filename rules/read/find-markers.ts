/**
 * Where a label says what comes next: headings of lists, and the words that end one (directions, warnings, addresses, batch).
 * Word tables: words/headings.json, words/stops.json.
 */
import type { ListKind } from '../report.ts';
import { endsInDenial, isDeniedBefore } from './ends-in-denial.ts';
import { findDamagedHeadings } from './find-damaged-headings.ts';
import { findDamagedStops } from './find-damaged-stops.ts';
import { findSpacedHeadings } from './find-spaced-headings.ts';
import { kindOfCell } from './kind-of-cell.ts';
import { searchText } from './search-text.ts';
import { WordPattern } from './word-pattern.ts';
import headings from './words/headings.json' with { type: 'json' };
import stops from './words/stops.json' with { type: 'json' };

export interface Marker {
  start: number;
  end: number;
  type: 'heading' | 'kit' | 'stop';
  kind: ListKind;
}

const KINDS = ['inactive', 'active', 'may-contain', 'ingredients'] as const;
const WORDS = KINDS.flatMap((kind) => headings[kind].map((word): [string, ListKind] => [searchText(word), kind]));
const bare = (word: string): string => word.replace(':', '');
const kindOf = new Map(WORDS.map(([word, kind]) => [bare(word), kind]));
/** Too short or too much a word of prose to be a heading without its colon, which the table writes behind them. */
const NEEDS_COLON = new Set(WORDS.flatMap(([word]) => (word.endsWith(':') ? [bare(word)] : [])));
const HEADING = new WordPattern([...kindOf.keys()]);
const PLUS_MINUS = /(?:[[(]\s{0,3})?(?:\+\s{0,2}\/\s{0,2}-|±|\(\+\/-\))\s{0,3}\)?/g;
const NOT_AFTER = new RegExp(`(?:^|[^\\p{L}])(?:${headings.notAfter.map((w) => w.replace(/ /g, '\\s+')).join('|')})\\s*$`, 'u');
const NOT_BEFORE = new RegExp(`^\\s*(?:${headings.notBefore.join('|')})(?!\\p{L})`, 'u');
const STOP = new WordPattern(stops.always);
const STOP_WITH_COLON = new WordPattern(stops.withColon, (words) => `(?:${words})(?=\\s?:)`);
const STOP_PATTERN = new RegExp(`(?<![\\p{L}\\d])(?:${stops.patterns.join('|')})`, 'giu');
/** Around the headings of Korean, Japanese and Chinese labels: 【成分】, <전성분>. */
const OPENED = /[[【〔<〈＜《「『（(]\s*$/;
const CLOSED = /^\s*[\]】〕>〉＞》」』）)]/;
const GLYPHS = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
/** A heading in brackets needs no colon; a model loses one of the two now and then. */
const isBracketed = (search: string, start: number, end: number, word: string): boolean =>
  GLYPHS.test(word) &&
  OPENED.test(search.slice(Math.max(0, start - 3), start)) &&
  (CLOSED.test(search.slice(end, end + 4)) || lineStart(search, start - 1));

/** What models make of the colon behind a heading in glyphs. */
const MISREAD_COLON = /^[^\S\n]?[!！;；“”"'’|.．,。‧]/;
const hasMisreadColon = (search: string, start: number, end: number, word: string): boolean =>
  GLYPHS.test(word) && lineStart(search, start) && MISREAD_COLON.test(search.slice(end, end + 2));

const previousSign = (text: string, at: number): string =>
  text
    .slice(Math.max(0, at - 12), at)
    .trimEnd()
    .at(-1) ?? '';
const lineStart = (text: string, at: number): boolean => /(?:^|\n)[ \t]*$/.test(text.slice(Math.max(0, at - 12), at));

const HEADING_TAIL = new RegExp(
  String.raw`^[\s)\]】〕>〉＞》」』]*(?:\([^)\n]{0,30}\)|\[[^\]\n]{0,30}\])?[\s\]】〕>〉＞》」』]*([:：=\-–—]+|】|\.(?=\s*\p{Lu}))?[^\S\n]*(?:(?:${headings.columnBehind.join('|')})\b[ \t]*)?`,
  'u',
);

/** "Ingredients/Ingrédients/Sastojci (INCI):": where the chain of translations, its note and its colon end. */
function headingEnd(search: string, end: number): { end: number; colon: boolean } {
  let at = end;
  for (let tries = 0; tries < 8; tries += 1) {
    const chain = /^\s*[/\\|]\s*(?:[\p{L}.]+[ /\\|]*){1,6}?/u.exec(search.slice(at, at + 60));
    if (!chain) break;
    const next = HEADING.nextIn(search, at);
    if (!next || next.index - at > 45 || !/^\s*(?:[/\\|]\s*[\p{L}]*\s*)+$/u.test(search.slice(at, next.index))) break;
    at = next.index + next[0].length;
  }
  const tail = HEADING_TAIL.exec(search.slice(at, at + 60));
  return { end: at + (tail?.[0].length ?? 0), colon: Boolean(tail?.[1]) };
}

function acceptsHeading(search: string, start: number, end: number, word: string, colon: boolean): boolean {
  if (NOT_AFTER.test(search.slice(Math.max(0, start - 20), start)) && !lineStart(search, start)) return false;
  // "Free from these ingredients: retinol"
  if (isDeniedBefore(search, start)) return false;
  if (colon) return true;
  const after = search.slice(end, end + 16);
  if (NEEDS_COLON.has(word)) return lineStart(search, start) && /^\s*\n/.test(after);
  if (headings.drugLabel.some((begin) => word.startsWith(begin))) return !NOT_BEFORE.test(after);
  const before = previousSign(search, start);
  return (before === '' || /[\n.;:!?)\]•|/%"”】-]/.test(before) || lineStart(search, start)) && !NOT_BEFORE.test(after);
}

/** "Weitere Bestandteile:", "The other ingredients are:": what stands there is what the medicine is made of beside its active. */
const OTHER = `(?:${headings.other.map(searchText).join('|')})`;
const OTHERS = new RegExp(`(?<!\\p{L})${OTHER}\\s+$`, 'u');
const BEGINS_WITH_OTHERS = new RegExp(`^(?:\\p{L}{1,4}['’ ]\\s?)?${OTHER}(?!\\p{L})`, 'u');
const LONGEST_OTHER = 16;

function findHeadings(search: string): Marker[] {
  const found: Marker[] = [];
  let last = 0;
  for (const hit of HEADING.matchesIn(search)) {
    if (hit.index < last) continue;
    const word = hit[0].replace(/\s+/g, ' ').replaceAll('’', "'");
    const wordEnd = hit.index + hit[0].length;
    const { end, colon } = headingEnd(search, wordEnd);
    const other = OTHERS.exec(search.slice(Math.max(0, hit.index - LONGEST_OTHER), hit.index));
    const kind = other ? 'inactive' : (kindOf.get(word) ?? 'ingredients');
    const start = hit.index - (other?.[0].length ?? 0);
    const misread = !colon && hasMisreadColon(search, hit.index, wordEnd, word);
    const marked = colon || misread || isBracketed(search, hit.index, wordEnd, word);
    if (kind !== 'may-contain' && !acceptsHeading(search, hit.index, wordEnd, word, marked)) continue;
    found.push({ start, end: misread ? Math.max(end, wordEnd + 1) : end, type: 'heading', kind });
    last = end;
  }
  for (const hit of search.matchAll(PLUS_MINUS)) {
    const colon = /^\s*:?\s*/.exec(search.slice(hit.index + hit[0].length, hit.index + hit[0].length + 10));
    found.push({
      start: hit.index,
      end: hit.index + hit[0].length + (colon?.[0].length ?? 0),
      type: 'heading',
      kind: 'may-contain',
    });
  }
  return found;
}

const LONGEST_STOP = 40;
/** "Pairs well with: retinol, niacinamide", "Avoid: ...": what is named is not in the product. */
const ENDS_IN_ADVICE = new RegExp(`(?<!\\p{L})(?:${headings.notKit.join('|')})$`, 'u');
/** "Salicylic Acid: 2 %, Water" is an entry with its amount. */
const BEGINS_WITH_AMOUNT = /^\s*\d{1,3}(?:[.,]\d{1,4})?\s?%/;
/** Parts of a kit that need no full stop before them. */
const KIT_PART =
  /(?<![\p{L}\d])((?:AM|PM|A\.M\.|P\.M\.|DAY|NIGHT|MORNING|EVENING|Day|Night|Morning|Evening|(?:STEP|Step|PHASE|Phase|PART|Part)\s?\d)[^\n:.,;]{0,30}?)[ \t]?:[ \t\n]*(?=\p{L})/gu;
const KIT = /(?:^|[\n.;])[ \t]*([\p{Lu}\d][^\n.,;:()%*]{0,45}?)[ \t]?:[ \t\n]+(?!\d{1,3}[ \t]?[,.;\n])(?=[^\n.]{0,400})/gu;

/** "Night: Aqua, Retinol": a short title, then at least two short pieces that are no sentence. */
function findKitHeadings(text: string, search: string, taken: readonly Marker[]): Marker[] {
  const found: Marker[] = [];
  for (const hit of [...text.matchAll(KIT), ...text.matchAll(KIT_PART)]) {
    const title = hit[1] ?? '';
    const start = hit.index + hit[0].indexOf(title);
    const end = hit.index + hit[0].length;
    // what ends a list is no part of a kit: the colon before it was a full stop
    if (STOP.nextIn(search.slice(end, end + LONGEST_STOP), 0)?.index === 0) continue;
    const body = text.slice(end, end + 160).split(/\.\s|\n/)[0] ?? '';
    const pieces = body.split(/[,;•]/);
    const short = pieces.filter((piece) => piece.trim().split(/\s+/).length <= 6).length;
    if (BEGINS_WITH_AMOUNT.test(text.slice(end, end + 12))) continue;
    // "Retinol: cell-communicating, soothing" says what it is for
    if (kindOfCell(searchText(pieces[0] ?? '')) !== 'name') continue;
    if (title.split(/\s+/).length > 6 || pieces.length < 2 || short < pieces.length * 0.7) continue;
    // "Free from: retinol, alcohol" is a claim
    if (ENDS_IN_ADVICE.test(searchText(title))) continue;
    if (endsInDenial(searchText(title))) continue;
    if (taken.some((marker) => start < marker.end && end > marker.start)) continue;
    found.push({ start, end, type: 'kit', kind: BEGINS_WITH_OTHERS.test(searchText(title)) ? 'inactive' : 'ingredients' });
  }
  return found;
}

/** "Sali- Distributed by": what ends a list may stand behind a name that is cut. */
const CUT_WORD = /\p{L}[-–—]\s{1,2}$/u;

const LONGEST_NOTE = 80;

const BEFORE_NAME = new Set(stops.beforeName);
/** One word or two, and the end of the line or the entry. */
const SHORT_REST = /^[^\S\n]+(?!pending|applied|no\b|nr\b|formula)\p{L}+(?:[^\S\n]+\p{L}+)?\s*(?:[.,;•|\n]|$)/u;

/** "Hypoallergenic Parfum", "Patent Blue V": the word says something of the name behind it, and ends nothing. */
const isOfName = (search: string, start: number, word: string): boolean =>
  BEFORE_NAME.has(word) && SHORT_REST.test(search.slice(start + word.length, start + word.length + 60));

/** "Niacinamide (made in Korea), Retinol": in a note to a name a word ends nothing; alone between its brackets it is a heading of its own. */
function standsInNote(search: string, start: number, end: number): boolean {
  const before = /[([（][^()[\]（）\n]*$/.exec(search.slice(Math.max(0, start - LONGEST_NOTE), start))?.[0];
  const after = /^[^()[\]（）\n]*[)\]）]/.exec(search.slice(end, end + LONGEST_NOTE))?.[0];
  if (before === undefined || after === undefined) return false;
  return (
    before.trim().length > 1 || after.trim().length > 1 || /[\p{L}\d]\s?$/u.test(search.slice(0, start - before.length).slice(-2))
  );
}

function findStops(text: string, search: string): Marker[] {
  const found: Marker[] = [];
  const add = (start: number, length: number, anywhere: boolean): void => {
    if (standsInNote(search, start, start + length)) return;
    const before = previousSign(search, start);
    const isGlyph = GLYPHS.test(search[start] ?? '');
    // behind a comma a word in glyphs may begin a name; with its colon it is a heading
    if (isGlyph && /[,、，]/.test(before) && !/^\s?[:：]/.test(search.slice(start + length, start + length + 2))) return;
    const opened = isGlyph && OPENED.test(before);
    const atBoundary =
      opened ||
      CUT_WORD.test(text.slice(Math.max(0, start - 4), start)) ||
      before === '' ||
      /[\n.;!?)\]•|%*"”。】>]/.test(before) ||
      lineStart(search, start) ||
      (before === ':' && !anywhere);
    if (atBoundary || (anywhere && /[,:]/.test(before)))
      found.push({ start, end: start + length, type: 'stop', kind: 'ingredients' });
  };
  for (const hit of STOP.matchesIn(search)) {
    const wordy = /\s/.test(hit[0]) || /[^\u0020-\u024F]/.test(hit[0]);
    // "Lot" and "Apply" are words of a name only where the print goes on in small letters
    const begins = wordy || /\p{Lu}/u.test(text[hit.index] ?? '') || lineStart(search, hit.index);
    if (begins && !isOfName(search, hit.index, hit[0])) add(hit.index, hit[0].length, wordy);
  }
  for (const hit of STOP_WITH_COLON.matchesIn(search)) add(hit.index, hit[0].length, false);
  for (const hit of search.matchAll(STOP_PATTERN)) add(hit.index, hit[0].length, true);
  return found;
}

/** Plain text -> its markers in reading order, none inside another. Linear in the length of the text. */
export function findMarkers(text: string): Marker[] {
  const search = searchText(text);
  const headingMarkers = [...findHeadings(search), ...findSpacedHeadings(search)];
  headingMarkers.push(...findDamagedHeadings(search, headingMarkers));
  const markers = [
    ...headingMarkers,
    ...findKitHeadings(text, search, headingMarkers),
    ...findStops(text, search),
    ...findDamagedStops(search),
  ];
  markers.sort((a, b) => a.start - b.start || b.end - a.end);
  const clear: Marker[] = [];
  for (const marker of markers) {
    const last = clear.at(-1);
    if (!last || marker.start >= last.end) clear.push(marker);
    else if (marker.type === 'heading' && last.type !== 'heading') clear[clear.length - 1] = marker;
  }
  return clear;
}
