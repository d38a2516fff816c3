/** Weeks as ISO 8601 counts them: Monday to Sunday, `2026-W47`; the first week of a year is the one with its first Thursday. */
import { DAY_MS } from '../../rules/dated-report.ts';

/** The week of a moment, in UTC. */
export function weekOf(moment: Date): string {
  const thursday = new Date(mondayOf(moment).getTime() + 3 * DAY_MS);
  const firstOfYear = Date.UTC(thursday.getUTCFullYear(), 0, 1);
  const number = Math.floor((thursday.getTime() - firstOfYear) / (7 * DAY_MS)) + 1;
  return `${thursday.getUTCFullYear()}-W${String(number).padStart(2, '0')}`;
}

/** Midnight UTC of the Monday on or before a moment. */
export function mondayOf(moment: Date): Date {
  const day = Math.floor(moment.getTime() / DAY_MS);
  // 1970-01-01 was a Thursday.
  return new Date((day - ((day + 3) % 7)) * DAY_MS);
}

/** The Mondays of the last `weeks` weeks, this one last. */
export function lastMondays(now: Date, weeks: number): Date[] {
  const monday = mondayOf(now).getTime();
  return Array.from({ length: weeks }, (_, index) => new Date(monday - (weeks - 1 - index) * 7 * DAY_MS));
}
