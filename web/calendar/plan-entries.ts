import type { Protocol } from '../../rules/knowledge/protocol.ts';
import type { Report } from '../../rules/report.ts';
import { planOf } from '../answer/plan.ts';
import { addDays, type CalendarDay } from '../dates/calendar-day.ts';
import type { Wording } from '../wording/wording.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** The two days of a product that are still to come: with care from, as usual from. None while its list was not read whole. */
export function productEntries(name: string, report: Report, treatedOn: CalendarDay, { t }: Wording): CalendarEntry[] {
  const { careFrom, usualFrom, complete } = planOf(report);
  if (!complete || (report.verdict !== 'avoid' && report.verdict !== 'caution')) return [];
  const entries: CalendarEntry[] = [];
  if (report.verdict === 'avoid' && careFrom !== null && careFrom !== usualFrom)
    entries.push({
      id: `${keyOf(name)}-care`,
      day: addDays(treatedOn, careFrom),
      title: t('calendar.care', { name }),
      text: t('verdict.careMeans'),
    });
  if (usualFrom !== null)
    entries.push({
      id: `${keyOf(name)}-usual`,
      day: addDays(treatedOn, usualFrom),
      title: t('calendar.usual', { name }),
      text: t('calendar.usualText'),
    });
  return entries;
}

/** The whole plan: each group on the days on which it comes back. */
export function planEntries(rules: Protocol, day: number, treatedOn: CalendarDay, { t, list }: Wording): CalendarEntry[] {
  const days = new Map<string, { kind: 'care' | 'usual'; on: number; names: string[] }>();
  for (const { category, avoidDays, cautionDays, off } of rules.windows) {
    if (off || category === 'soothing') continue;
    for (const [kind, on] of [['care', avoidDays === cautionDays ? null : avoidDays] as const, ['usual', cautionDays] as const]) {
      if (on === null || on <= day) continue;
      const row = days.get(`${kind}-${on}`) ?? { kind, on, names: [] };
      row.names.push(t(`category.${category}.short`));
      days.set(`${kind}-${on}`, row);
    }
  }
  return [...days.values()]
    .sort((a, b) => a.on - b.on)
    .map(({ kind, on, names }) => ({
      id: `plan-${kind}-${on}`,
      day: addDays(treatedOn, on),
      title: t(kind === 'care' ? 'calendar.planCare' : 'calendar.planUsual', { list: list(names) }),
      text: t(kind === 'care' ? 'verdict.careMeans' : 'calendar.usualText'),
    }));
}

/** What to do and leave beside ingredients, on the day on which each row begins or, where it has begun, on its last day. */
export function guidanceEntries(rules: Protocol, day: number, treatedOn: CalendarDay, { t, has }: Wording): CalendarEntry[] {
  return rules.guidance
    .filter(({ untilDay, when }) => untilDay !== null && untilDay > day && !when)
    .map(({ id, fromDay, untilDay, says: english, saysId }) => {
      const begun = fromDay <= day;
      const sentence = `rules.${saysId}`;
      const says = has(sentence) ? t(sentence) : english;
      return {
        id: `guidance-${id}`,
        day: addDays(treatedOn, begun ? (untilDay ?? 1) - 1 : fromDay),
        title: begun ? t('calendar.lastDay', { says }) : says,
        text: says,
      };
    })
    .sort((a, b) => (a.day < b.day ? -1 : 1));
}

/** A short key of a name, the same on every run. */
function keyOf(name: string): string {
  let hash = 5381;
  for (const sign of name) hash = (hash * 33 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return `product-${hash.toString(36)}`;
}
