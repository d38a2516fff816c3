import { foldName, namesOfCalendar } from './names-of-calendar.ts';

let weekdays: Map<string, number> | undefined;

/** Whether the word is a weekday's name, long or short: "mar" is March, and Tuesday in French, Spanish and Italian. */
export function isWeekdayName(word: string): boolean {
  weekdays ??= namesOfCalendar('weekday');
  return weekdays.has(foldName(word));
}
