/**
 * One stretch of a list -> its pieces, by separators alone. Which sign separates is told by the stretch itself: commas where
 * there are commas, line ends or full stops where there are none. A run without any separator stays one piece.
 */
import { isWrapped } from './is-wrapped.ts';
import type { Span } from './span.ts';
import abbreviations from './words/abbreviations.json' with { type: 'json' };
import conjunctions from './words/conjunctions.json' with { type: 'json' };

/** Stands where something was blanked out that is no entry: it parts, and says nothing of how the list does. */
export const BLANKED = '\u2029';

const CLOSING: Record<string, string> = { '(': ')', '[': ']', '{': '}' };

/** A bracket further from its partner was lost, and so was its partner. */
const LONGEST_BRACKET = 300;
/** So many brackets wait for their partners; the oldest is given up. */
const MOST_OPEN = 64;

/** Place of each opening bracket -> place of its partner; brackets without a partner are left out and separate nothing. */
function pairBrackets(text: string): Map<number, number> {
  const pairs = new Map<number, number>();
  const open: number[] = [];
  for (const { 0: sign, index: i } of text.matchAll(/[()[\]{}]/g)) {
    if (sign in CLOSING) {
      open.push(i);
      if (open.length > MOST_OPEN) open.shift();
    } else {
      const at = open.at(-1);
      if (at !== undefined && CLOSING[text[at] ?? ''] === sign) {
        open.pop();
        if (i - at <= LONGEST_BRACKET) pairs.set(at, i);
      }
    }
  }
  return pairs;
}

interface Habits {
  lines: boolean;
  stops: boolean;
  dashes: boolean;
  slashes: boolean;
  bars: boolean;
  /** Bars are so rare beside the commas that one is the edge of a pack, or a speck, that a camera took for a sign. */
  strayBars: boolean;
  numbers: boolean;
}

/** "1. Aqua 2. Glycerin", "1.Aqua", "(1) Aqua": a figure that counts the entries, and the name behind it. */
const NUMBERING = /(?<=^|\s)\(?\d{1,2}[.)](?:\s+(?=\p{L}|\d,\d)|(?=\p{L}{2}))/gu;

/** Such figures count up; those of "Steareth 21. Talc Steareth 2. Mica" do not. */
function countsUp(text: string): boolean {
  const figures = [...text.matchAll(NUMBERING)].map(([figure]) => Number.parseInt(figure.replace('(', ''), 10));
  return figures.filter((figure, i) => i > 0 && figure === figures[i - 1]! + 1).length >= 2;
}

/** How this stretch separates besides commas, semicolons and bullets. */
function habitsOf(text: string): Habits {
  const count = (pattern: RegExp): number => text.match(pattern)?.length ?? 0;
  const commas = count(/[,;•|](?!\d)/g);
  const lines = count(/\n(?=[ \t]*\S)/g);
  const stops = count(/[\p{L})%]\.(?=\s|$|\p{Lu}\p{L})/gu);
  const dashes = count(/\s[-–—]\s/g);
  const slashes = count(/\s\/\s/g);
  const bars = count(/\|/g);
  const signs = Math.max(commas, stops, dashes, slashes);
  return {
    strayBars: bars > 0 && commas >= 5 && commas > 6 * bars,
    bars: count(/\s?\|\s/g) >= 3 || (bars >= 2 && bars > 3 * count(/[,;•](?!\d)/g)),
    numbers: countsUp(text),
    lines: lines > commas && !isWrapped(text, signs),
    stops: stops >= 3 && stops > commas,
    dashes: dashes >= 2 && dashes > commas,
    slashes: slashes >= 3 && slashes > commas,
  };
}

const ABBREVIATION = new RegExp(`(?:^|[\\s(,./])(?:\\p{L}|${abbreviations.join('|')})$`, 'iu');

/** The point of "0.5%", ".5%" and "1.2-Hexanediol", and the one behind a figure that counts the entries. */
function isPointOfFigure(text: string, i: number, habits: Habits): boolean {
  if (/\d/.test(text[i + 1] ?? '')) return !/[\p{L})%]/u.test(text[i - 1] ?? '');
  const figure = /(?<=^|\s)\d{1,2}$/.exec(text.slice(Math.max(0, i - 3), i));
  return habits.numbers && figure !== null && text.slice(i - figure[0].length, i + 7).search(NUMBERING) === 0;
}

/** Does the sign at this place part two entries, by the habits of its stretch? */
function separates(text: string, i: number, habits: Habits): boolean {
  const sign = text[i] ?? '';
  const after = text[i + 1] ?? '';
  const before = text[i - 1] ?? '';
  switch (sign) {
    case ',':
      // "1,2-Hexanediol", "0,5 %" and "N,N-" are one name; "Water,1,2-" separates before the figure
      return (
        !(/\d/.test(before) && /\d/.test(after)) &&
        !(/^[NDLOdl]$/.test(before) && /^[NDLOdl]$/.test(after) && !/\p{L}/u.test(text[i - 2] ?? ' '))
      );
    case '|':
      // inside or at the end of a word it is a misread l or I, unless this label separates by it
      return habits.bars || !(habits.strayBars || /\p{L}/u.test(before) || /\p{L}/u.test(after));
    case ' ':
      return habits.numbers && text.slice(i + 1, i + 9).search(NUMBERING) === 0;
    case ';':
    case '•':
    case '。':
    case '\t':
    case BLANKED:
      return true;
    case '\n':
      return habits.lines || after === '\n' || before === '\n';
    case '.':
      if (before === '.' && after === '.') return true;
      return habits.stops && !isPointOfFigure(text, i, habits) && !ABBREVIATION.test(text.slice(Math.max(0, i - 8), i));
    case '-':
    case '–':
    case '—':
      return (
        (habits.dashes && /\s/.test(before) && /\s/.test(after)) ||
        (/^\s*$/.test(before) && /[\n]/.test(text[i - 2] ?? '\n') && /\p{L}/u.test(after) && habits.lines)
      );
    case '/':
      return habits.slashes && /\s/.test(before) && /\s/.test(after);
    case '*':
      // "Oil** Lavandula": the comma was lost behind the star of a footnote
      return /[\p{L})]\*{0,3}$/u.test(text.slice(Math.max(0, i - 4), i)) && /^\*?\s+\p{Lu}/u.test(text.slice(i + 1, i + 6));
    default:
      return false;
  }
}

const AND = new RegExp(`(?<!\\p{L})(?:${conjunctions.and.join('|')})(?!\\p{L})`, 'gu');
/** "Octisalate 5.0%Water", "Zinc Oxide 20% Glycerin": behind an amount that followed a name, a new name begins. */
const BEHIND_AMOUNT = new RegExp(
  String.raw`(?<=\p{L}[\p{L}\d)*. -]{3,60}[\s(]\d{1,3}(?:[.,]\d{1,4})?\s?%\)?)(?=\s?\p{Lu}\p{L}{2}|\s?(?:[+&/]|(?:${[...conjunctions.and, ...conjunctions.with, ...conjunctions.contains].join('|')})\s)\s?\p{L}{3})`,
  'gu',
);

/** No label has as many entries; what stands behind them is not read, and the list counts as cut off. */
export const MOST_ENTRIES = 800;

const PARTS = new RegExp(`[,;•](?!\\d)|${BLANKED}`);
/** Brackets in brackets in brackets are no enumeration any more. */
const DEEPEST = 3;
/** So much is looked at behind a bracket for the rest of a name. */
const LONGEST_REST = 60;

/** "Fragrance (Limonene, Linalool)" enumerates; in "Caprylic (a, b) Triglyceride" the name goes on behind the bracket. */
function enumerates(text: string, open: number, close: number, end: number): boolean {
  const rest = /^[^,;•|\n(]*/.exec(text.slice(close + 1, Math.min(end, close + LONGEST_REST)))?.[0] ?? '';
  return close - open < LONGEST_BRACKET && PARTS.test(text.slice(open + 1, close)) && !/\p{L}{3}/u.test(rest.replace(AND, ''));
}

/** Text of a stretch -> pieces (offsets in it) in reading order; bracketed enumerations give their outer name and each inner one. */
export function splitEntries(text: string): Span[] {
  const pairs = pairBrackets(text);
  const habits = habitsOf(text);
  const spans: Span[] = [];
  const split = (from: number, to: number, depth: number): void => {
    let start = from;
    const inner: Span[] = [];
    const close = (end: number): void => {
      if (/[\p{L}\p{N}]/u.test(text.slice(start, end))) pushBehindAmounts(text, start, end, spans);
      for (const span of inner.splice(0)) split(span.start, span.end, depth + 1);
    };
    for (let i = from; i < to && spans.length < MOST_ENTRIES; i += 1) {
      const partner = pairs.get(i);
      if (partner !== undefined && partner < to) {
        if (depth < DEEPEST && enumerates(text, i, partner, to)) {
          inner.push({ start: i + 1, end: partner });
          close(i);
          start = partner + 1;
        }
        i = partner;
      } else if (separates(text, i, habits)) {
        close(i);
        start = i + 1;
      }
    }
    if (spans.length < MOST_ENTRIES) close(to);
  };
  split(0, text.length, 0);
  return spans;
}

function pushBehindAmounts(text: string, start: number, end: number, spans: Span[]): void {
  const piece = text.slice(start, end);
  if (!piece.includes('%')) {
    spans.push({ start, end });
    return;
  }
  let last = 0;
  for (const cut of amountCuts(piece)) {
    spans.push({ start: start + last, end: start + cut });
    last = cut;
  }
  spans.push({ start: start + last, end });
}

const PERCENT = /\(?\d{1,3}(?:[.,]\d{1,4})?\s?%\)?/gu;

/** "Salicylic acid 2% niacinamide 4%", "8% Glycolic Acid 2% Salicylic Acid": places in a piece with several amounts where a new name begins. */
function amountCuts(piece: string): number[] {
  const amounts = [...piece.matchAll(PERCENT)];
  const first = amounts[0];
  if (amounts.length < 2 || !first || /[([]/.test(piece.slice(0, first.index)))
    return [...piece.matchAll(BEHIND_AMOUNT)].map(({ index }) => index);
  if (!/\p{L}/u.test(piece.slice(0, first.index))) return amounts.slice(1).map(({ index }) => index);
  return amounts.map(({ 0: amount, index }) => index + amount.length).filter((end) => /\p{L}{2}/u.test(piece.slice(end)));
}
