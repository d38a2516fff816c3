/** A clinic's counts as they are shown: by week, none below five. */
import { AVOID_CATEGORIES } from '../../rules/report/categories.ts';
import { Verdict } from '../../rules/report.ts';
import type { ClinicStats } from '../contract.ts';
import type { CounterStore, Counts } from './clinic-store.ts';
import { lastMondays, weekOf } from './week.ts';

const SHOWN_FROM = 5;

/** The last `weeks` weeks (UTC), this one last; those without a check are there too. */
export async function weekCounts(counters: CounterStore, slug: string, now: Date, weeks: number): Promise<ClinicStats> {
  const mondays = lastMondays(now, weeks);
  const counted = await counters.counts(slug, weekOf(mondays[0]!), weekOf(now));
  return { weeks: mondays.map((monday) => shownWeek(monday, counted[weekOf(monday)] ?? {})) };
}

function shownWeek(monday: Date, counts: Counts): ClinicStats['weeks'][number] {
  const shown = (kind: string, names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, shownCount(counts[`${kind} ${name}`])]));
  return {
    week: weekOf(monday),
    monday: monday.toISOString().slice(0, 10),
    checks: shownCount(counts.checks),
    verdicts: shown('verdict', Verdict.options),
    categories: shown('category', [...AVOID_CATEGORIES, 'other-irritant']),
  };
}

/** A small count could point at a person: it is not told. */
function shownCount(count = 0): number | null {
  return count === 0 || count >= SHOWN_FROM ? count : null;
}
