import { isHeldToday } from '../../rules/report/is-held-today.ts';
import type { Report, Verdict } from '../../rules/report.ts';

/** The days on which a product changes its place. All are days since the treatment; null: no end is known. */
export interface Plan {
  /** First day that is no longer "leave out"; the day itself when nothing is left out now. */
  careFrom: number | null;
  /** First day without any "with care"; null also while the list was not read whole, because then no later date may be promised. */
  usualFrom: number | null;
  complete: boolean;
}

/** The dates of a product are those of its strictest finding. */
export function planOf({ findings, reading, day }: Pick<Report, 'findings' | 'reading' | 'day'>): Plan {
  const held = findings.filter(isHeldToday);
  const careFrom = latest(
    held.map((finding) => finding.cautionFromDay),
    day,
  );
  const clearFrom = latest(
    held.map((finding) => finding.clearFromDay),
    day,
  );
  return { careFrom, usualFrom: reading.complete ? clearFrom : null, complete: reading.complete };
}

/** Whether no day ends what is held back: somebody is asked instead. */
export const isEndless = (verdict: Verdict, { careFrom, usualFrom, complete }: Plan): boolean =>
  verdict === 'avoid' ? careFrom === null : verdict === 'caution' && usualFrom === null && complete;

const latest = (days: readonly (number | null)[], atLeast: number): number | null =>
  days.reduce<number | null>((last, day) => (last === null || day === null ? null : Math.max(last, day)), atLeast);
