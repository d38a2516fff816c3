import { holdsBack } from '../../rules/report/holds-back.ts';
import type { Category } from '../../rules/report.ts';

/** What the plan needs of a rule; the shipped rules and a clinic's own have it alike. */
export interface PlanRule {
  category: Category;
  avoidDays: number;
  cautionDays: number | null;
  off?: boolean;
}

export interface PlanRow {
  tone: 'avoid' | 'care';
  /** First day on which it no longer holds; null: until the clinic has seen the skin. */
  untilDay: number | null;
  categories: Category[];
}

/** The rules that hold today, grouped by the day on which they end: leave out first, then with care, the nearest end first. */
export function planForNow(rules: readonly PlanRule[], day: number): PlanRow[] {
  const rows = new Map<string, PlanRow>();
  for (const { category, avoidDays, cautionDays, off } of rules) {
    if (off || !holdsBack(category)) continue;
    const tone = day < avoidDays ? 'avoid' : 'care';
    const untilDay = tone === 'avoid' ? avoidDays : cautionDays;
    if (untilDay !== null && day >= untilDay) continue;
    const row = rows.get(`${tone} ${untilDay}`) ?? { tone, untilDay, categories: [] };
    row.categories.push(category);
    rows.set(`${tone} ${untilDay}`, row);
  }
  const end = ({ untilDay }: PlanRow) => untilDay ?? Number.MAX_SAFE_INTEGER;
  return [...rows.values()].sort((a, b) => a.tone.localeCompare(b.tone) || end(a) - end(b));
}
