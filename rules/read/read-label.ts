/** A label -> its lists with their entries, and what stands beside them: claims, warnings, text outside any list. */
import { blankSpans } from './blank-spans.ts';
import { findClaims } from './find-claims.ts';
import { findExcerpts, isExcerpt } from './find-excerpts.ts';
import { findFootnotes } from './find-footnotes.ts';
import { findLineNotes, type LineNote } from './find-line-notes.ts';
import { findMarkers, type Marker } from './find-markers.ts';
import { findPurposes } from './find-purposes.ts';
import { findTitleBreaks } from './find-title-breaks.ts';
import { findWarnings, type Warning } from './find-warnings.ts';
import { kindOfCell } from './kind-of-cell.ts';
import type { LabelEntry, LabelList } from './label-entry.ts';
import { makeEntry } from './make-entry.ts';
import { type PlainText, plainText } from './plain-text.ts';
import { searchText } from './search-text.ts';
import type { Span } from './span.ts';
import { BLANKED, MOST_ENTRIES, splitEntries } from './split-entries.ts';
import conjunctions from './words/conjunctions.json' with { type: 'json' };
import stops from './words/stops.json' with { type: 'json' };

export interface ReadLabel {
  plain: PlainText;
  lists: LabelList[];
  claims: Span[];
  warnings: Warning[];
  /** "*Contains organic alcohol": what is explained below a list. */
  footnotes: Span[];
  /** Headings of kits ("Retinol Night Cream:"), which name what is in a part. */
  outside: Span[];
}

/** A zone whose end is not found yet. */
interface OpenZone {
  start: number;
  list: Pick<LabelList, 'heading' | 'kind' | 'headed' | 'candidate'>;
}

interface Zone extends OpenZone, Span {
  stopped: boolean;
  /** "[+/- ..." follows, and the comma or bracket before it cuts nothing. */
  goesOn: boolean;
}

/** Signs and brackets before a heading, and its colon and brackets behind it. */
const AROUND_HEADING = /^[\s([]+|(?:[:：=!！;；“”。‧\s\]】〕>〉＞》」』]|\s[-–—])+$/gu;
/** Of a list no more than its end is looked at, to see how it ends. */
const LONGEST_TAIL = 200;
const NOISE_LINE = 60;
/** What is left of a batch, a date or a size behind its first word. */
const FIGURES_OF_NOISE = /^[\s\d/.:-]*(?:\b[a-z℮]{1,2}\b\s)?/i;
const NOISE = new RegExp(`\\d|www\\.|https?:|@|^(?:${stops.noiseLine.join('|')})`, 'i');

/** Directions and warnings in glyphs number their sentences; a list never goes on behind them. */
const DIRECTIONS = new RegExp(stops.directions.join('|').replaceAll(' ', '\\s?'));

const separatesByStops = (text: string): boolean =>
  (text.match(/\.\s/g)?.length ?? 0) > Math.max(2, text.match(/[,;•]/g)?.length ?? 0);

/**
 * A batch number, a size or an address on a line of its own in the middle of a list does not end it: the list goes on behind the line
 * unless it was closed by a full stop. -> end of that line, or undefined.
 */
function endOfNoiseLine(text: string, open: OpenZone, marker: Marker): number | undefined {
  const before = text.slice(open.start, marker.start);
  if (DIRECTIONS.test(text.slice(marker.start, marker.end))) return undefined;
  if (!/\n\s*$/.test(before) || (/[.。]\s*$/.test(before) && !separatesByStops(before))) return undefined;
  const end = text.indexOf('\n', marker.start);
  if (
    end < 0 ||
    end - marker.start > NOISE_LINE ||
    !NOISE.test(text.slice(marker.start, end)) ||
    !/\p{L}{3}/u.test(text.slice(end, end + 80))
  )
    return undefined;
  // a camera mixes columns: "EXP 05/2027 Retinol, Parfum," is a batch and two entries
  const rest = text.slice(marker.end, end);
  return /[,;•].*\p{L}{3}|\p{L}{3}.*[,;•]\s*$/u.test(rest) ? marker.end + FIGURES_OF_NOISE.exec(rest)![0].length : end;
}

/** What stands before the first marker: a list where no heading says that it comes later, else perhaps one. */
function firstZone(markers: readonly Marker[]): OpenZone {
  const headed = markers.find((marker) => marker.type === 'heading' && marker.kind !== 'may-contain');
  const list = { heading: null, headed: false };
  if (headed?.kind === 'inactive') return { start: 0, list: { ...list, kind: 'active' } };
  return { start: 0, list: { ...list, kind: 'ingredients', ...(headed && { candidate: 'before' }) } };
}

/** Does a stop word stand in a line of noise, behind which the open zone goes on? A line that is not in `noise` yet is put to it. */
function standsInNoise(text: string, open: OpenZone, marker: Marker, noise: Span[]): boolean {
  if (noise.some((line) => marker.start >= line.start && marker.start < line.end)) return true;
  const end = endOfNoiseLine(text, open, marker);
  if (end !== undefined) noise.push({ start: marker.start, end });
  return end !== undefined;
}

const LONGEST_CLAIM = 60;

/** "Retinol | vegan": in the cell behind a name the word is a note on it. */
function isNoteOfTable(text: string, { start, end }: Marker): boolean {
  const before = /(?:^|\n)[^,;\n]*[^|\t\n,;\s]\s*[|\t]\s*$/.test(text.slice(Math.max(0, start - LONGEST_CLAIM), start));
  const behind = /^[^|\t\n]*/.exec(text.slice(end, end + LONGEST_CLAIM))?.[0] ?? '';
  return before && kindOfCell(searchText(text.slice(start, end) + behind)) === 'note';
}

/** "dermatologically tested / Retinol, Panthenol", "Made in EU. Parfum": what a stop word says is no part of the first name behind it. */
function behindItsLine(text: string, start: number): number {
  const line = /^[^,;:•\n|.]*(?=[,;•\n|]|\.\s)/.exec(text.slice(start, start + LONGEST_CLAIM))?.[0] ?? '';
  return start + line.length;
}

/** Behind a stop word stands text of the pack, unless its names say that a list goes on. */
function zoneBehindStop(text: string, open: OpenZone, marker: Marker): OpenZone {
  const isOpen = OPEN_END.test(text.slice(open.start, marker.start).slice(-LONGEST_TAIL));
  const isDirection = DIRECTIONS.test(text.slice(marker.start, marker.end));
  const start = isDirection ? marker.start : behindItsLine(text, marker.start);
  return { start, list: { heading: null, kind: 'ingredients', headed: false, candidate: isOpen ? 'continued' : 'behind' } };
}

/** Behind a heading its list; that of a part of a kit is of the kind of the part before it. */
function zoneBehindHeading(text: string, { list }: OpenZone, { type, kind, start, end }: Marker): OpenZone {
  const heading = text.slice(start, end).replace(AROUND_HEADING, '');
  if (type !== 'kit') return { start: end, list: { heading, kind, headed: true } };
  return { start: end, list: { ...list, heading, headed: false, ...(kind === 'inactive' && { kind }) } };
}

/** Cuts the text at its markers: before the first heading of a list nothing is a list, unless there is no heading at all. */
function cutIntoZones(text: string, markers: readonly Marker[], noise: Span[]): Zone[] {
  const zones: Zone[] = [];
  let open = firstZone(markers);
  for (const marker of markers) {
    if (marker.start < open.start) continue;
    const isStop = marker.type === 'stop';
    // "Active ingredient  Purpose": a word of the table's head ends nothing while its list has no entry yet
    if (isStop && !/\p{L}{3}/u.test(text.slice(open.start, marker.start))) {
      if (open.list.headed) open = { ...open, start: marker.end };
      continue;
    }
    if (isStop && (isNoteOfTable(text, marker) || standsInNoise(text, open, marker, noise))) continue;
    zones.push({ ...open, end: marker.start, stopped: true, goesOn: marker.kind === 'may-contain' });
    open = isStop ? zoneBehindStop(text, open, marker) : zoneBehindHeading(text, open, marker);
  }
  zones.push({ ...open, end: text.length, stopped: false, goesOn: false });
  return zones.filter((zone) => zone.end > zone.start);
}

const AND_IN_BRACKETS = new RegExp(`\\((?:${conjunctions.and.join('|')})\\)`, 'gi');
const OPEN_END = /(?:[,;•–—-]|[([][^)\]]*)[\s|_~°'"‘’“”]*$/u;
const CUT_OFF = /(?:[,;•–—-]|\.{2,}|…|[([][^)\]]*|\s[&+]|\/)\s*$/u;
/** "and" at the very end: a name was to follow. */
const CUT_BEHIND_AND = new RegExp(`\\s(?:${conjunctions.and.filter((word) => word.length > 1).join('|')})\\s*$`, 'iu');
/** "Aqua, Glycerin, etc.": whoever wrote it left out the rest. In glyphs the word stands at the name. */
const IS_GLYPHS = /^[\u3040-\u9FFF\uAC00-\uD7AF]/;
const AND_MORE = new RegExp(
  `(?:[\\s,;、(](?:${conjunctions.andMore
    .filter((word) => !IS_GLYPHS.test(word))
    .join('|')
    .replaceAll('.', '\\.')})|(?:${conjunctions.andMore.filter((word) => IS_GLYPHS.test(word)).join('|')}))[\\s.。)]*$`,
  'iu',
);
/** "Squalane, ..., Phenoxyethanol": somebody left out a part. */
const LEFT_OUT = /[,;]\s*[[(]?\s*(?:\.{3,}|…)\s*[\])]?\s*[,;]/u;
/** "Linalool, Made in France": a comma in the line of the stop word is no cut. */
const SLOPPY_COMMA = /[,;][^\S\n]*$/;
const NOT_CLOSED = /[[(][^\])]*$/;

/** Does the list stop in the middle of an entry? The bracket before "+/-" must close too. */
function breaksOff(text: string, zone: Zone, tail: string): boolean {
  const isMayContain = zone.list.kind === 'may-contain';
  const isBracketOpen =
    isMayContain && NOT_CLOSED.test(text.slice(Math.max(0, zone.start - 24), zone.start)) && !/[\])]/.test(tail);
  if (zone.goesOn || (zone.stopped && SLOPPY_COMMA.test(text.slice(zone.start, zone.end).slice(-LONGEST_TAIL)))) return false;
  return CUT_OFF.test(tail) || CUT_BEHIND_AND.test(tail) || AND_MORE.test(tail) || (isBracketOpen && !zone.stopped);
}

/** A note that speaks of what is held back stands behind its name, or before it: which of both is not told by signs. */
function markBeside(entries: readonly LabelEntry[], notes: readonly LineNote[]): void {
  for (const { start, end } of notes.filter(({ ofHeldBack }) => ofHeldBack)) {
    const before = entries.findLast((entry) => entry.end <= start);
    const behind = entries.find((entry) => entry.start >= end);
    if (before) before.besideHeldBack = true;
    if (behind) behind.besideHeldBack = true;
  }
}

/** One zone as a list, what is blanked out in it (claims, footnotes, noise) between its entries. */
function readList(text: string, zone: Zone, blank: readonly Span[]): LabelList {
  const stretch = blankSpans(text, zone, blank, BLANKED).replaceAll(AND_IN_BRACKETS, (and) => `;${' '.repeat(and.length - 1)}`);
  const entries: LabelEntry[] = [];
  for (const span of splitEntries(stretch)) {
    const entry = makeEntry(stretch, span.start, span.end);
    if (entry) entries.push({ ...entry, start: entry.start + zone.start, end: entry.end + zone.start });
  }
  const tail = text.slice(zone.start, zone.end).trimEnd();
  return {
    ...zone.list,
    start: zone.start,
    end: zone.end,
    entries,
    endsOpen: OPEN_END.test(tail.slice(-LONGEST_TAIL)),
    ended: zone.stopped || /[.。]$/.test(tail),
    cutOff: entries.length >= MOST_ENTRIES || LEFT_OUT.test(tail) || breaksOff(text, zone, tail.slice(-LONGEST_TAIL)),
  };
}

/** "..., Glycerin, Talc": what stood before was not copied. */
const BEGINS_CUT = /^\s*(?:\.{2,}|…|[,;]\s)/;

/** Behind a list, "Key ingredients:" ends it. */
const LIST_BEFORE = /(?:[,;•\n][^,;•\n]+){3}\s*$/u;

/** Label as sent -> what is read in it. Offsets are in `plain.text`; `plain.at` leads back to the label. */
export function readLabel(label: string): ReadLabel {
  const plain = plainText(label);
  const { text } = plain;
  const warnings = findWarnings(text);
  const excerpts = findExcerpts(text);
  const inWarning = (at: number): boolean => warnings.some((warning) => at > warning.start && at < warning.end);
  const markers: Marker[] = [
    ...findMarkers(text).filter((marker) => !inWarning(marker.start)),
    ...[
      ...warnings,
      ...excerpts.filter(({ start }) => LIST_BEFORE.test(text.slice(Math.max(0, start - LONGEST_TAIL), start))),
    ].map(({ start, end }): Marker => ({ start, end, type: 'stop', kind: 'ingredients' })),
  ];
  const noise: Span[] = [];
  const zones = cutIntoZones(
    text,
    markers.sort((a, b) => a.start - b.start),
    noise,
  );
  const claims: Span[] = [];
  const explained: Span[] = [];
  const lists: LabelList[] = [];
  for (const zone of zones) {
    const claimed = findClaims(text, zone.start, zone.end, zone.list.headed);
    const footnotes = findFootnotes(text, zone.start, zone.end);
    const purposes = zone.list.kind === 'active' ? findPurposes(text, zone.start, zone.end) : [];
    claims.push(...claimed);
    explained.push(...footnotes);
    const notes = findLineNotes(text, zone.start, zone.end);
    const title = zone.start === 0 && !zone.list.headed ? findTitleBreaks(text.slice(0, zone.end)) : [];
    const list = readList(text, zone, [...title, ...claimed, ...footnotes, ...purposes, ...warnings, ...noise, ...notes]);
    markBeside(list.entries, notes);
    const lastNoise = noise.findLast(({ start, end }) => start >= zone.start && end <= zone.end);
    if (zone.start === 0 && !list.headed && BEGINS_CUT.test(text)) list.beginsCut = true;
    const titleEnd = title.at(-1)?.end;
    if (titleEnd !== undefined) list.titleEnd = titleEnd;
    if (isExcerpt(text, list, excerpts)) list.excerpt = true;
    if (lastNoise) list.noiseEnd = lastNoise.end;
    if (list.entries.length > 0) lists.push(list);
  }
  // "Retinol Night Cream: Water, ..." names what is in it
  const outside = markers.filter(({ type }) => type === 'kit').map(({ start, end }) => ({ start, end }));
  return { plain, lists, claims, warnings, footnotes: explained, outside };
}
