import type { ClinicDetails, ClinicWeek } from '../../functions/contract.ts';
import { changedFields } from '../../rules/clinic/clinic-fields.ts';
import { say } from './say.ts';

/**
 * How many checks of this week would have read differently by other rules, as far as counts can tell: at most as many as had one of
 * the changed groups in them, taken from the group that came up most.
 */
export function checksAffected(now: ClinicDetails, then: ClinicDetails, { categories }: ClinicWeek): string {
  const groups = changedFields(now, then).flatMap((field) => /\.windows\.(.+)$/.exec(field)?.[1] ?? []);
  const counts = groups.map((group) => categories[group] ?? (categories[group] === null ? null : 0));
  const most = Math.max(0, ...counts.map((count) => count ?? 0));
  if (most > 0) return say('history.affected', { n: most });
  return say(counts.includes(null) ? 'history.affectedFew' : 'history.affectedNone');
}
