import { type CalendarDay, daysBetween } from '../dates/calendar-day.ts';
import type { Visit } from './visit.ts';

/** Beyond this a date is asked about once more, never used in silence. */
export const FAR_DAYS = 60;

export type TreatmentDay = { known: false } | { known: true; treatedOn: CalendarDay; day: number; asks: 'far' | 'future' | null };

/** Where the patient stands today: the day since treatment, and whether its date has to be asked about first. */
export function treatmentDay(
  { treatedOn, confirmedFarDay }: Pick<Visit, 'treatedOn' | 'confirmedFarDay'>,
  today: CalendarDay,
): TreatmentDay {
  if (!treatedOn) return { known: false };
  const day = daysBetween(treatedOn, today);
  if (day < 0) return { known: true, treatedOn, day, asks: 'future' };
  return { known: true, treatedOn, day, asks: day > FAR_DAYS && confirmedFarDay !== treatedOn ? 'far' : null };
}
