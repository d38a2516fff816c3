import type { CalendarDay } from '../dates/calendar-day.ts';

/** What the page knows beside the report: the report counts days, the page turns them into dates. */
export interface AnswerContext {
  treatedOn: CalendarDay;
  /** The day that "today" means in this answer; the treatment day itself where the treatment is still to come. */
  today: CalendarDay;
  origin: 'pasted' | 'photo';
  /** The clinic of the link, where it is known. */
  clinicName: string | null;
}
