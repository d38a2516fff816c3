import type { Protocol } from '../../rules/knowledge/protocol.ts';
import { holdsBack } from '../../rules/report/holds-back.ts';
import type { Report } from '../../rules/report.ts';
import { planOf } from '../answer/plan.ts';
import { addDays, type CalendarDay } from '../dates/calendar-day.ts';
import type { Wording } from '../wording/wording.ts';
import type { CalendarEntry } from './calendar-entry.ts';

/** A product as its reminders need it. */
export interface RemindedProduct {
  /** The id on the shelf; null: known by its list alone. */
  id: string | null;
  name: string;
  text: string;
  report: Report;
  /** A later first day that we suggest, so that strong products come back one at a time. */
  startDay?: number | undefined;
}

/** The two days of a product that are still to come: with care from, as usual from. None while its list was not read whole. */
export function productEntries(product: RemindedProduct, treatedOn: CalendarDay, { t, day: write }: Wording): CalendarEntry[] {
  const { name, report, startDay } = product;
  const { careFrom, usualFrom, complete } = planOf(report);
  if (!complete || (report.verdict !== 'avoid' && report.verdict !== 'caution')) return [];
  const key = product.id ?? keyOf(product.text);
  const entries: CalendarEntry[] = [];
  if (startDay !== undefined && careFrom !== null && startDay > careFrom)
    entries.push({
      id: `${key}-care`,
      day: addDays(treatedOn, startDay),
      title: t('calendar.suggested', { name }),
      text: `${t('calendar.suggestedText', { date: write(addDays(treatedOn, careFrom), 'sentence') })} ${t('verdict.careMeans')}`,
    });
  else if (report.verdict === 'avoid' && careFrom !== null && careFrom !== usualFrom)
    entries.push({
      id: `${key}-care`,
      day: addDays(treatedOn, careFrom),
      title: t('calendar.care', { name }),
      text: t('verdict.careMeans'),
    });
  if (usualFrom !== null && usualFrom > (startDay ?? 0))
    entries.push({
      id: `${key}-usual`,
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
    if (off || !holdsBack(category)) continue;
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

/** Rows that hold something back for a while. Of any other (medicine, sunscreen, hands) a "last day" would read as leave to stop. */
const LIFTS: ReadonlySet<string> = new Set(['opening', 'water', 'sweat', 'makeup', 'brushes']);

/** What to do and leave beside ingredients, on the day on which each row begins; one that has begun and will lift, on its last day. */
export function guidanceEntries(rules: Protocol, day: number, treatedOn: CalendarDay, { t, has }: Wording): CalendarEntry[] {
  return (
    rules.guidance
      // What to watch for has no day of its own.
      .filter(
        ({ id, kind, fromDay, untilDay }) =>
          kind !== 'watch' && (fromDay > day || (LIFTS.has(id) && untilDay !== null && untilDay > day)),
      )
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
      .sort((a, b) => (a.day < b.day ? -1 : 1))
  );
}

/** A short key of a list, the same on every run. */
function keyOf(list: string): string {
  let hash = 5381;
  for (const sign of list) hash = (hash * 33 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return `product-${hash.toString(36)}`;
}
