import { asUtcDate, type CalendarDay, daysBetween } from './calendar-day.ts';

/** sentence: "Monday 30 November" · full: the same with its year · row: "Mon 30 Nov" · axis: "30 Nov" · weekday: "Monday" · date: "30 November". */
export type DayStyle = 'sentence' | 'full' | 'row' | 'axis' | 'weekday' | 'date';

const PARTS: Record<DayStyle, Intl.DateTimeFormatOptions> = {
  sentence: { weekday: 'long', day: 'numeric', month: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  row: { weekday: 'short', day: 'numeric', month: 'short' },
  axis: { day: 'numeric', month: 'short' },
  weekday: { weekday: 'long' },
  date: { day: 'numeric', month: 'long' },
};

const YEAR_FROM_DAYS = 300;

/**
 * Writes a day in words, never in digits alone, with no-break spaces between day and month so that a line never parts them.
 * The year is added when the day lies 300 days or more from `today`.
 * @param locale a BCP 47 tag with figures as on the pack (`ar-u-nu-latn`)
 */
export function formatDay(day: CalendarDay, style: DayStyle, locale: string, today: CalendarDay): string {
  const far = style !== 'weekday' && Math.abs(daysBetween(today, day)) >= YEAR_FROM_DAYS;
  const parts = formatOf(style, far, locale).formatToParts(asUtcDate(day));
  const dayAt = parts.findIndex((part) => part.type === 'day');
  const monthAt = parts.findIndex((part) => part.type === 'month');
  const [from, to] = dayAt < monthAt ? [dayAt, monthAt] : [monthAt, dayAt];
  return parts.map(({ value }, at) => (at > from && at < to ? value.replaceAll(' ', '\u00a0') : value)).join('');
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Each is made once: making one takes far longer than writing a day with it. */
function formatOf(style: DayStyle, far: boolean, locale: string): Intl.DateTimeFormat {
  const key = `${style} ${far} ${locale}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locale, { ...PARTS[style], ...(far ? { year: 'numeric' as const } : {}), timeZone: 'UTC' });
  formats.set(key, format);
  return format;
}
