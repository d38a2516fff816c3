import type { CalendarDay } from '../dates/calendar-day.ts';

/** One whole-day entry of the patient's calendar. */
export interface CalendarEntry {
  /** Stays the same when the file is made again, so that a calendar replaces the entry and does not double it. */
  id: string;
  day: CalendarDay;
  title: string;
  text: string;
}
