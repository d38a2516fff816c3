import type { CalendarDay } from '../dates/calendar-day.ts';

/** One date as it stands in a text. */
export interface WrittenDate {
  text: string;
  /** The days that it can mean: none when it does not exist, two for 03/04. */
  days: CalendarDay[];
  hasYear: boolean;
  /** 9.10 can be a time of day too. */
  maybeTime?: boolean;
}

export interface DateReader {
  today: CalendarDay;
  /** How the clinic's mail tool writes dates; null: nobody said. */
  order: 'day-first' | 'month-first' | null;
}
