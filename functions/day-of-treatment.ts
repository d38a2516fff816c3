/** Which day it is for a check: whole calendar days, never a time of day, never shifted by a zone. */
import { DAY_MS } from '../rules/dated-report.ts';
import type { CheckRequest } from './contract.ts';
import { Problem } from './problem.ts';

export type TreatmentDay = { day: number; treatedOn?: string };

/**
 * The day to check for (0: the day of the treatment), and the date of the treatment where it was sent.
 * `furthest`: how many days back we still count. Throws a Problem for a day that is missing, doubled, to come or too far back.
 */
export function dayOfTreatment(
  request: Pick<CheckRequest, 'daysSince' | 'treatedOn' | 'on'>,
  now: Date,
  furthest: number,
): TreatmentDay {
  const { daysSince, treatedOn, on } = request;
  if (daysSince === undefined && treatedOn === undefined) throw new Problem('no-day');
  if (daysSince !== undefined) {
    if (treatedOn !== undefined || on !== undefined) throw new Problem('two-days');
    if (daysSince < 0) throw new Problem('future-day');
    return { day: atMost(daysSince, furthest) };
  }
  const day = daysBetween(treatedOn!, on ?? today(now, treatedOn!));
  if (day < 0) throw new Problem('future-date', { date: inWords(treatedOn!) });
  return { day: atMost(day, furthest), treatedOn: treatedOn! };
}

function atMost(day: number, furthest: number): number {
  if (day > furthest) throw new Problem('too-far-back', { days: day, limit: furthest });
  return day;
}

/** Today in UTC. East of it the day begins earlier: a treatment of "tomorrow" can be of today there, so that one day is taken as today. */
function today(now: Date, treatedOn: string): string {
  const here = now.toISOString().slice(0, 10);
  return daysBetween(treatedOn, here) === -1 ? treatedOn : here;
}

const daysBetween = (from: string, until: string): number => Math.round((Date.parse(until) - Date.parse(from)) / DAY_MS);

/** `2026-12-04` -> "Friday 4 December 2026", with a no-break space between day and month. */
function inWords(day: string): string {
  const date = new Date(day);
  const part = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat('en-GB', { ...options, timeZone: 'UTC' }).format(date);
  return `${part({ weekday: 'long' })} ${part({ day: 'numeric' })}\u00a0${part({ month: 'long' })} ${part({ year: 'numeric' })}`;
}
