import type { Category } from '../../rules/report.ts';

/** Mildest first: the order in which strong ingredients come back. */
const ORDER: readonly Category[] = ['pha', 'vitamin-c', 'aha', 'bha', 'benzoyl-peroxide', 'retinoid'];
const APART_DAYS = 3;

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
 * Products with strong ingredients that come back within three days of one another are started three days apart, the mildest
 * first. Each strong ingredient counts by its strongest; a product without any is left alone. Never earlier than its own day.
 */
export function spreadReturns(products: readonly ReturningProduct[]): SuggestedStart[] {
  const strong = products
    .map((product) => ({ ...product, rank: Math.max(-1, ...product.categories.map((category) => ORDER.indexOf(category))) }))
    .filter(({ rank }) => rank >= 0)
    .sort((a, b) => a.fromDay - b.fromDay || a.rank - b.rank || (a.id < b.id ? -1 : 1));
  let free = Number.NEGATIVE_INFINITY;
  return strong.map(({ id, fromDay }) => {
    const day = Math.max(fromDay, free);
    free = day + APART_DAYS;
    return { id, day, moved: day > fromDay };
  });
}
