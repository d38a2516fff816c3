import { type CalendarDay, isCalendarDay } from '../dates/calendar-day.ts';
import { monthOfWord } from './month-names.ts';
import { placeDay } from './place-day.ts';
import { isWeekdayName } from './weekday-names.ts';
import type { WrittenDate } from './written-date.ts';

/**
 * The shapes of a date with a month's name: 20 Nov 2026, Nov 20, 2026, 2026 Nov 20, 20 Nov 26, 20 Nov. M is the name, Y a year, y two figures
 * that can be its last or a day, d one or two that are no such year, and a dash what parts ("9, Feb 26" and "9 Thu Feb 26" are not the 9th).
 */
const SHAPES: [shape: RegExp, day: number, month: number, year: 'first' | 'last' | null][] = [
  [/YM[dy]/y, 2, 1, 'first'],
  [/[dy]M(?:-?Y|y)/y, 0, 1, 'last'],
  [/M[dy](?:-?Y|y)/y, 1, 0, 'last'],
  [/[dy]M/y, 0, 1, null],
  [/M[dy]/y, 1, 0, null],
];

/** "20 Nov 10" may be said of an hour. */
const LAST_HOUR = 24;

type Token = { kind: '-' } | { kind: 'M'; month: number } | { kind: 'd' | 'y' | 'Y'; figures: string };

const PARTS: Token = { kind: '-' };
const MOST_WAYS = 8;

/**
 * The dates that a text without times of day and dates in figures writes with a month's name, one answer for each way of reading it: "mar"
 * is March or Tuesday. A way that leaves a month or a figure over is none; without any month there is one way and no date.
 */
export function datesInWords(text: string, today: CalendarDay): WrittenDate[][] {
  return tokensOf(text).flatMap((tokens) => {
    if (!tokens.some(({ kind }) => kind === 'M')) return [[]];
    const dates = readShapes(tokens, text, today);
    return dates ? [dates] : [];
  });
}

/** Months and figures in the order of the text, once for each way of taking the words that are a month or a weekday. */
function tokensOf(text: string): Token[][] {
  let ways: Token[][] = [[]];
  for (const word of text.match(/[\p{L}\p{M}]+|\d+|[,،|]|\s[-–]\s/gu) ?? []) {
    const token = tokenOf(word);
    if (!token) continue;
    const taken = ways.map((way) => [...way, token]);
    ways =
      token.kind === 'M' && isWeekdayName(word) && ways.length < MOST_WAYS
        ? [...taken, ...ways.map((way) => [...way, PARTS])]
        : taken;
  }
  return ways;
}

/** Any other word says nothing, nor do figures that are neither a day nor a year. */
function tokenOf(word: string): Token | undefined {
  if (/^\d{1,2}$/.test(word)) return { kind: Number(word) > LAST_HOUR ? 'y' : 'd', figures: word };
  if (/^(?:19|20)\d{2}$/.test(word)) return { kind: 'Y', figures: word };
  if (/^\d/.test(word)) return undefined;
  const month = monthOfWord(word);
  if (month !== undefined) return { kind: 'M', month };
  return /^\p{L}/u.test(word) && !isWeekdayName(word) ? undefined : PARTS;
}

/** @returns null when the tokens are not dates from the first to the last */
function readShapes(tokens: Token[], text: string, today: CalendarDay): WrittenDate[] | null {
  const kinds = tokens.map(({ kind }) => kind).join('');
  const dates: WrittenDate[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (kinds[at] === '-') {
      at++;
      continue;
    }
    const date = shapeAt(kinds, at);
    if (!date) return null;
    const year = date.year === null ? undefined : figuresOf(tokens[date.year]);
    const read = placeDay(year, figuresOf(tokens[date.month]), figuresOf(tokens[date.day]), today);
    dates.push({ text, days: isCalendarDay(read) ? [read] : [], hasYear: year !== undefined });
    at = date.end;
  }
  return dates;
}

/** Where the parts of a date that begins at a token stand, and the first token behind it. */
function shapeAt(kinds: string, at: number): { day: number; month: number; year: number | null; end: number } | null {
  for (const [shape, day, month, year] of SHAPES) {
    shape.lastIndex = at;
    if (!shape.test(kinds)) continue;
    const end = shape.lastIndex;
    return { day: at + day, month: at + month, year: year === null ? null : year === 'first' ? at : end - 1, end };
  }
  return null;
}

const figuresOf = (token: Token | undefined): string =>
  token?.kind === 'M' ? String(token.month) : token && 'figures' in token ? token.figures : '';
