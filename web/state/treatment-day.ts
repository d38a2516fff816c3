import { type CalendarDay, daysBetween } from '../dates/calendar-day.ts';
import type { Visit } from './visit.ts';

export type TreatmentDay = { known: false } | { known: true; treatedOn: CalendarDay; day: number; asks: 'far' | 'future' | null };

/**
 * Where the patient stands today: the day since treatment, and whether its date has to be asked about first. Beyond the day `furthest` a
 * date is asked about once more, never used in silence.
 */
export function treatmentDay(
  { treatedOn, confirmedFarDay }: Pick<Visit, 'treatedOn' | 'confirmedFarDay'>,
  today: CalendarDay,
  furthest: number,
): TreatmentDay {
  if (!treatedOn) return { known: false };
  const day = daysBetween(treatedOn, today);
  if (day < 0) return { known: true, treatedOn, day, asks: 'future' };
  return { known: true, treatedOn, day, asks: day > furthest && confirmedFarDay !== treatedOn ? 'far' : null };
}
