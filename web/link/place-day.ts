import { type CalendarDay, daysBetween, isCalendarDay } from '../dates/calendar-day.ts';

/** A day with its year (four figures, or the last two), or without one the latest such day that is not to come. May be no day that exists. */
export function placeDay(year: string | undefined, month: string, day: string, today: CalendarDay): CalendarDay {
  if (year) return written(year.length === 2 ? `20${year}` : year, month, day);
  const thisYear = written(today.slice(0, 4), month, day);
  if (!isCalendarDay(thisYear) || daysBetween(thisYear, today) >= -1) return thisYear;
  return written(String(Number(today.slice(0, 4)) - 1), month, day);
}

const written = (year: string, month: string, day: string): CalendarDay =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
