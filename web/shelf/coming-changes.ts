import { planOf } from '../answer/plan.ts';
import { RAIL_DAYS } from '../answer/rail-segments.ts';
import type { CheckedItem } from './use-shelf.ts';

export interface ComingChange {
  id: string;
  name: string;
  /** What holds from that day on. */
  to: 'care' | 'usual';
}

/**
 * What changes on the shelf in the coming four weeks, by day since treatment, the next first. What is not read whole or has no end
 * has no day and is not here.
 */
export function comingChanges(shelf: readonly CheckedItem[]): { day: number; changes: ComingChange[] }[] {
  const days = new Map<number, ComingChange[]>();
  for (const { item, report } of shelf) {
    if (report.verdict !== 'avoid' && report.verdict !== 'caution') continue;
    const { careFrom, usualFrom, complete } = planOf(report);
    if (!complete) continue;
    const steps = [
      [report.verdict === 'avoid' && careFrom !== usualFrom ? careFrom : null, 'care'],
      [usualFrom, 'usual'],
    ] as const;
    for (const [day, to] of steps)
      if (day !== null && day > report.day && day < report.day + RAIL_DAYS)
        days.set(day, [...(days.get(day) ?? []), { id: item.id, name: item.name, to }]);
  }
  return [...days].sort(([a], [b]) => a - b).map(([day, changes]) => ({ day, changes }));
}
