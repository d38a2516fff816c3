import { createEvents, type EventAttributes } from 'ics';
import { addDays } from '../dates/calendar-day.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/**
 * Calendar entries -> the text of an iCalendar file (RFC 5545): whole days without a zone, so that no clock shifts them.
 * @throws what the library finds wrong with an entry
 */
export function writeCalendar(entries: readonly CalendarEntry[], name: string): string {
  const { error, value } = createEvents(entries.map(asEvent), { calName: name, productId: 'aftercheck', method: 'PUBLISH' });
  if (error || !value) throw error ?? new Error('the calendar is empty');
  return value;
}

const asEvent = ({ id, day, title, text }: CalendarEntry): EventAttributes => ({
  uid: `${id}@aftercheck`,
  title,
  description: text,
  start: parts(day),
  end: parts(addDays(day, 1)),
  busyStatus: 'FREE',
  transp: 'TRANSPARENT',
  alarms: [{ action: 'display', description: title, trigger: { hours: 9, before: false } }],
});

const parts = (day: string): [number, number, number] => day.split('-').map(Number) as [number, number, number];
