/** A calendar day as `YYYY-MM-DD`, without a time or a zone: day 7 is the same day everywhere. */
export type CalendarDay = string;

/** Milliseconds of a day in UTC, where every day has as many. */
export const MS_PER_DAY = 86_400_000;

/** The calendar day on the device's own clock. */
export function dayOf(now: Date): CalendarDay {
  return isoOf(new Date(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate())));
}

/** @returns the day `days` later (earlier when negative). */
export function addDays(day: CalendarDay, days: number): CalendarDay {
  return isoOf(new Date(utcOf(day) + days * MS_PER_DAY));
}

/** @returns whole days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: CalendarDay, to: CalendarDay): number {
  return Math.round((utcOf(to) - utcOf(from)) / MS_PER_DAY);
}

/** Whether the text is a day that exists: 2026-11-31 is none. */
export function isCalendarDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(utcOf(text)) && isoOf(new Date(utcOf(text))) === text;
}

/** The day as a `Date` at midnight UTC, for `Intl` formatters that are set to UTC. */
export function asUtcDate(day: CalendarDay): Date {
  return new Date(utcOf(day));
}

const utcOf = (day: CalendarDay): number => Date.parse(`${day}T00:00:00Z`);
const isoOf = (date: Date): CalendarDay => date.toISOString().slice(0, 10);
