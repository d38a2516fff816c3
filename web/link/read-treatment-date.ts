import { USUAL_FURTHEST_DAY } from '../../rules/furthest-day.ts';
import { addDays, type CalendarDay, dayOf, isCalendarDay, MS_PER_DAY } from '../dates/calendar-day.ts';
import { datesInFigures } from './dates-in-figures.ts';
import { datesInWords } from './dates-in-words.ts';
import { decodeValue } from './decode-value.ts';
import { stripTimes } from './strip-times.ts';
import type { DateReader, WrittenDate } from './written-date.ts';

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
  /** No date, or more than one. */
  | { kind: 'unreadable'; text: string };

const MOST_SHOWN = 40;

/**
 * Reads the treatment date of a link in any of the forms that mail and booking tools print. A date without a zone is a calendar
 * day and never shifted; what can be read in two ways is asked about, never guessed.
 */
export function readTreatmentDate(raw: string | null, reader: DateReader): LinkDate {
  const text = plainFigures(decodeValue(raw ?? ''));
  if (text === '') return { kind: 'none' };
  if (isUnfilled(text)) return { kind: 'unfilled' };
  return readStamp(text) ?? readInstant(text) ?? settle(allDates(text, reader), text, reader.today);
}

/** Arabic figures as ours; without the marks that turn the direction of writing. */
const plainFigures = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[٠-٩]/g, (figure) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(figure)))
    .replace(/\p{Cf}/gu, '');

const TAGS = [/\*\|/, /\|\*/, /\{/, /\}/, /\[/, /\]/, /%\w/, /##/, /\^/, /[<>]/, /~~/];

/** A tag's signs are still there, or there is no figure at all ("Appointment.Date"). */
const isUnfilled = (text: string): boolean => TAGS.some((tag) => tag.test(text)) || !/\d/.test(text);

/** Unix seconds or milliseconds. Midnight UTC is a stored calendar day; any other instant is a day where the patient is. */
function readStamp(text: string): LinkDate | undefined {
  if (!/^(\d{10}|\d{13})$/.test(text)) return undefined;
  const instant = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
  return { kind: 'day', day: dayOfInstant(instant) };
}

/** 2026-11-20T10:00:00Z. With an offset the day is the clinic's own and stays; only Z means an instant. */
function readInstant(text: string): LinkDate | undefined {
  const day = /^(\d{4}-\d{2}-\d{2})[T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z$/.exec(text)?.[1];
  const instant = new Date(text.replace(' ', 'T'));
  if (!day || !isCalendarDay(day) || Number.isNaN(instant.getTime())) return undefined;
  return { kind: 'day', day: dayOfInstant(instant) };
}

const dayOfInstant = (instant: Date): CalendarDay =>
  instant.getTime() % MS_PER_DAY === 0 ? instant.toISOString().slice(0, 10) : dayOf(instant);

/** Every date that the text writes, once for each way of reading its words; no way when its words leave something over. */
function allDates(text: string, reader: DateReader): WrittenDate[][] {
  const { dates, rest } = datesInFigures(stripTimes(text), reader);
  return datesInWords(rest, reader.today).map((inWords) => withoutTimes([...dates, ...inWords]));
}

/** 9.10 is the hour where it cannot be a day, and beside a whole date that is not written with dots. */
function withoutTimes(dates: WrittenDate[]): WrittenDate[] {
  const dated = dates.some(({ hasYear, text }) => hasYear && !/\d\.\d+\.\d/.test(text));
  return dates.filter(({ maybeTime, days }) => !maybeTime || (days.length > 0 && !dated));
}

/** All dates of all ways must agree on one day; where they leave two, or contradict each other, it is asked. */
function settle(ways: WrittenDate[][], text: string, today: CalendarDay): LinkDate {
  const dates = ways.flat();
  const shown = (dates[0]?.text ?? text).replace(/\s+/g, ' ').trim().slice(0, MOST_SHOWN);
  if (dates.length > 0 && dates.every(({ days }) => days.length === 0)) return { kind: 'impossible', text: shown };
  const [one, other] = (dates[0]?.days ?? []).filter((day) => dates.every(({ days }) => days.includes(day)));
  if (!one) return { kind: 'unreadable', text: text.slice(0, MOST_SHOWN) };
  return other ? { kind: 'two-readings', text: shown, days: likelyFirst(one, other, today) } : { kind: 'day', day: one };
}

function likelyFirst(a: CalendarDay, b: CalendarDay, today: CalendarDay): [CalendarDay, CalendarDay] {
  const recent = (day: CalendarDay) => day <= today && day >= addDays(today, -USUAL_FURTHEST_DAY);
  return recent(b) && !recent(a) ? [b, a] : [a, b];
}
