import { createEvents, type EventAttributes } from 'ics';
import { addDays } from '../dates/calendar-day.ts';
import type { CalendarEntry } from './calendar-entry.ts';
import { foldLines } from './fold-lines.ts';

export interface CalendarHead {
  name: string;
  /** This phone's own part of the ids, so that two patients who share a calendar do not overwrite one another. */
  owner: string;
  /** When it is written, in milliseconds since 1970: a later file replaces what an earlier one brought. */
  now: number;
}

/**
 * Calendar entries -> the text of an iCalendar file (RFC 5545): whole days without a zone, so that no clock shifts them.
 * @throws what the library finds wrong with an entry
 */
export function writeCalendar(entries: readonly CalendarEntry[], { name, owner, now }: CalendarHead): string {
  const { error, value } = createEvents(
    entries.map((entry) => asEvent(entry, owner, now)),
    { calName: name, productId: '-//Aftercheck//Aftercheck//EN', method: 'PUBLISH' },
  );
  if (error || !value) throw error ?? new Error('the calendar is empty');
  return foldLines(value);
}

const MS_PER_MINUTE = 60_000;
const FIRST = Date.UTC(2026, 0, 1);

const asEvent = ({ id, day, title, text }: CalendarEntry, owner: string, now: number): EventAttributes => ({
  uid: `${id}-${owner}@aftercheck`,
  sequence: Math.max(0, Math.floor((now - FIRST) / MS_PER_MINUTE)),
  title,
  description: text,
  start: parts(day),
  end: parts(addDays(day, 1)),
  busyStatus: 'FREE',
  transp: 'TRANSPARENT',
  // At nine in the morning of the day.
  alarms: [{ action: 'display', description: title, trigger: { hours: 9, before: false } }],
});

const parts = (day: string): [number, number, number] => day.split('-').map(Number) as [number, number, number];
