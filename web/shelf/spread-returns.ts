import { STRONG_CATEGORIES } from '../../rules/report/categories.ts';
import type { Category } from '../../rules/report.ts';

export const APART_DAYS = 3;

export interface ReturningProduct {
  id: string;
  /** First day on which it may come back with care. */
  fromDay: number;
  categories: readonly Category[];
}

export interface SuggestedStart {
  id: string;
  day: number;
  /** Later than its own day: our suggestion, no rule. */
  moved: boolean;
}

/**
 * Products with strong ingredients are started three days apart: whenever one may start, the mildest of those whose own day has come
 * does, so that of all that come back on one day the mildest is first. A product counts by its strongest ingredient; one without any
 * is left alone. Never earlier than its own day, and no day is left free on which one could start.
 */
export function spreadReturns(products: readonly ReturningProduct[]): SuggestedStart[] {
  const waiting = products
    .map((product) => ({
      ...product,
      rank: Math.max(-1, ...product.categories.map((category) => STRONG_CATEGORIES.indexOf(category))),
    }))
    .filter(({ rank }) => rank >= 0);
  const starts: SuggestedStart[] = [];
  let free = Number.NEGATIVE_INFINITY;
  while (waiting.length > 0) {
    const day = Math.max(free, Math.min(...waiting.map(({ fromDay }) => fromDay)));
    const next = waiting.filter(({ fromDay }) => fromDay <= day).reduce((a, b) => (isBefore(b, a) ? b : a));
    waiting.splice(waiting.indexOf(next), 1);
    starts.push({ id: next.id, day, moved: day > next.fromDay });
    free = day + APART_DAYS;
  }
  return starts;
}

type Ranked = ReturningProduct & { rank: number };

const isBefore = (a: Ranked, b: Ranked): boolean =>
  a.rank !== b.rank ? a.rank < b.rank : a.fromDay !== b.fromDay ? a.fromDay < b.fromDay : a.id < b.id;
