import { USUAL_FURTHEST_DAY } from '../../rules/furthest-day.ts';
import { addDays, type CalendarDay, dayOf, daysBetween, isCalendarDay, MS_PER_DAY } from '../dates/calendar-day.ts';
import { decodeValue } from './decode-value.ts';
import { monthOfWord } from './month-names.ts';

/** What the date of a link turned out to be. Only `day` is used without a question. */
export type LinkDate =
  | { kind: 'day'; day: CalendarDay }
  /** 03/04: both readings, the more likely one first. */
  | { kind: 'two-readings'; text: string; days: [CalendarDay, CalendarDay] }
  /** The mail tool left its tag as it was. */
  | { kind: 'unfilled' }
  | { kind: 'none' }
  /** 31 November */
  | { kind: 'impossible'; text: string }
  | { kind: 'unreadable'; text: string };

export interface DateReader {
  today: CalendarDay;
  /** How the clinic's mail tool writes dates; null: nobody said. */
  order: 'day-first' | 'month-first' | null;
}

/**
 * Reads the treatment date of a link in any of the forms that mail and booking tools print. A date without a zone is a calendar
 * day and never shifted; what can be read in two ways is asked about, never guessed.
 */
export function readTreatmentDate(raw: string | null, reader: DateReader): LinkDate {
  const text = decodeValue(raw ?? '');
  if (text === '') return { kind: 'none' };
  if (isUnfilled(text)) return { kind: 'unfilled' };
  return (
    readStamp(text) ??
    readIso(text) ??
    readNumbers(text, reader) ??
    readWords(text, reader) ?? { kind: 'unreadable', text: text.slice(0, 40) }
  );
}

const TAGS = [/\*\|/, /\|\*/, /\{/, /\}/, /\[/, /\]/, /%\w/, /##/, /\^/, /[<>]/, /~~/];

/** A tag's signs are still there, or there is no figure at all ("Appointment.Date"). */
const isUnfilled = (text: string): boolean => TAGS.some((tag) => tag.test(text)) || !/[\d٠-٩]/.test(text);

/** Unix seconds or milliseconds. Midnight UTC is a stored calendar day; any other instant is a day where the patient is. */
function readStamp(text: string): LinkDate | undefined {
  if (!/^(\d{10}|\d{13})$/.test(text)) return undefined;
  const instant = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return { kind: 'day', day: dayOfInstant(instant) };
}

const dayOfInstant = (instant: Date): CalendarDay =>
  instant.getTime() % MS_PER_DAY === 0 ? instant.toISOString().slice(0, 10) : dayOf(instant);

/** 2026-11-20, 2026/11/20, 20261120, with or without a time. With an offset the day is the clinic's own; only Z means an instant. */
function readIso(text: string): LinkDate | undefined {
  const parts = /^(\d{4})([-/.]?)(\d{1,2})\2(\d{1,2})(?:\D.*)?$/.exec(text);
  if (!parts?.[1] || !parts[3] || !parts[4]) return undefined;
  const day = written(parts[1], parts[3], parts[4]);
  const instant = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.test(text) ? new Date(text.replace(' ', 'T')) : null;
  return asDay(instant && !Number.isNaN(instant.getTime()) ? dayOfInstant(instant) : day, text);
}

/** 20/11/2026, 11/20/26, 20.11.2026, 03-04, with a time or a weekday beside it. */
function readNumbers(text: string, { today, order }: DateReader): LinkDate | undefined {
  const parts = /(?<!\d)(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?\.?(?!\d)/.exec(text);
  if (!parts?.[1] || !parts[2] || !parts[3]) return undefined;
  const [, first, sign, second, year] = parts;
  const dayFirst = placed(year, second, first, today);
  const monthFirst = placed(year, first, second, today);
  const both = isCalendarDay(dayFirst) && isCalendarDay(monthFirst);
  if (!both) return asDay(isCalendarDay(monthFirst) ? monthFirst : dayFirst, parts[0]);
  if (dayFirst === monthFirst || order === 'day-first' || sign === '.') return { kind: 'day', day: dayFirst };
  if (order === 'month-first') return { kind: 'day', day: monthFirst };
  return { kind: 'two-readings', text: parts[0], days: likelyFirst(dayFirst, monthFirst, today) };
}

/** 20 November 2026, November 20th, 2026, Fri, 20 Nov 2026, 8. März. */
function readWords(text: string, { today }: DateReader): LinkDate | undefined {
  const words = text.replace(/\d{1,2}[:.h]\d{2}(?:[:.]\d{2})?/gi, ' ').match(/[\p{L}\p{M}]+|\d+/gu) ?? [];
  const month = words.map(monthOfWord).find((found) => found !== undefined);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const year = numbers.find((number) => number.length === 4);
  const [day, shortYear] = numbers.filter((number) => number.length <= 2);
  if (!month || !day) return undefined;
  return asDay(placed(year ?? shortYear, String(month), day, today), text);
}

const asDay = (day: CalendarDay, text: string): LinkDate =>
  isCalendarDay(day) ? { kind: 'day', day } : { kind: 'impossible', text: text.slice(0, 40) };

/** A day with its year, or without one the latest such day that is not to come. */
function placed(year: string | undefined, month: string, day: string, today: CalendarDay): CalendarDay {
  if (year) return written(year.length === 2 ? `20${year}` : year, month, day);
  const thisYear = written(today.slice(0, 4), month, day);
  if (!isCalendarDay(thisYear) || daysBetween(thisYear, today) >= -1) return thisYear;
  return written(String(Number(today.slice(0, 4)) - 1), month, day);
}

const written = (year: string, month: string, day: string): CalendarDay =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;

function likelyFirst(a: CalendarDay, b: CalendarDay, today: CalendarDay): [CalendarDay, CalendarDay] {
  const recent = (day: CalendarDay) => day <= today && day >= addDays(today, -USUAL_FURTHEST_DAY);
  return recent(b) && !recent(a) ? [b, a] : [a, b];
}
