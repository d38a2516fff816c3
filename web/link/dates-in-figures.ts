import { type CalendarDay, isCalendarDay } from '../dates/calendar-day.ts';
import { placeDay } from './place-day.ts';
import type { DateReader, WrittenDate } from './written-date.ts';

const COMPACT = /(?<!\d)((?:19|20)\d{2})(\d{2})(\d{2})(?!\d)/g;
/** Figures joined by one sign: 20/11/2026, 11-20, 2026.11.20, 20.11. */
const JOINED = /\d+([./-])\d+(?:\1\d+)*\.?/g;
const HOUR_AND_MINUTE = /^(?:[01]?\d|2[0-4])\.[0-5]\d$/;
/** Nov/20/2026, 2026-Nov-20: the signs there are blanks. */
const BESIDE_WORD = /(?<=[\p{L}\p{M}])[./-](?=\d)|(?<=\d)[./-](?=\p{L})/gu;

/**
 * The dates that a text without times of day writes in figures: 20/11/2026, 11/20/26, 20.11.2026, 03-04, 2026-11-20, 20261120.
 * @returns the dates, and the text without them
 */
export function datesInFigures(text: string, reader: DateReader): { dates: WrittenDate[]; rest: string } {
  const dates: WrittenDate[] = [];
  const rest = text
    .replace(BESIDE_WORD, ' ')
    .replace(COMPACT, (whole, year: string, month: string, day: string) => {
      dates.push({ text: whole, days: existing(placeDay(year, month, day, reader.today)), hasYear: true });
      return ' ';
    })
    .replace(JOINED, (whole, sign: string) => {
      const figures = whole.split(sign).filter((figure) => figure !== '');
      // Nov 20/2026
      if (figures.length === 2 && figures.some((figure) => figure.length === 4)) return figures.join(' ');
      const date = dateOf(figures, sign, reader);
      if (date) dates.push({ ...date, text: whole, maybeTime: HOUR_AND_MINUTE.test(whole) });
      return ' ';
    });
  return { dates, rest };
}

function dateOf(figures: string[], sign: string, reader: DateReader): Omit<WrittenDate, 'text'> | null {
  const [first = '', second = '', third] = figures;
  const lengths = figures.map((figure) => Math.max(figure.length, 2)).join();
  if (lengths === '4,2,2') return { days: existing(placeDay(first, second, third ?? '', reader.today)), hasYear: true };
  if (!['2,2', '2,2,2', '2,2,4'].includes(lengths)) return null;
  const hasYear = third !== undefined;
  const dayFirst = existing(placeDay(third, second, first, reader.today));
  const monthFirst = existing(placeDay(third, first, second, reader.today));
  // Dots mean day first; without a year 11.20 is rather an hour.
  if (sign === '.') return { days: hasYear && dayFirst.length === 0 ? monthFirst : dayFirst, hasYear };
  if (dayFirst.length === 0 || reader.order === 'month-first')
    return { days: monthFirst.length > 0 ? monthFirst : dayFirst, hasYear };
  if (monthFirst.length === 0 || reader.order === 'day-first') return { days: dayFirst, hasYear };
  return { days: [...new Set([...dayFirst, ...monthFirst])], hasYear };
}

const existing = (day: CalendarDay): CalendarDay[] => (isCalendarDay(day) ? [day] : []);
