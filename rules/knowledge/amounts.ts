/**
 * How much is much. No source gives a concentration, and none tells strong products from weak ones: where no other reason is given, these
 * numbers are our own reading. They change wording and order, never a window (only `irritantFromPercent` of a fact decides over a finding).
 */
import type { Category } from '../report.ts';

/** From this percentage on a finding says "a high amount": what products sold as strong contain. Groups without a row go by tier and place alone. */
export const HIGH_PERCENT: Partial<Record<Category, number>> = {
  retinoid: 0.3,
  aha: 5,
  bha: 1,
  'vitamin-c': 5,
  'drying-alcohol': 10,
};

/** Lists are in order of amount: the first so many names are most of a product. */
export const TOP_POSITIONS = 5;

/** Below it zinc oxide and titanium dioxide colour or soothe; from it on they are there to keep the sun off. */
export const MINERAL_FILTER_FROM_PERCENT = 2;

/** What the guides ask of a sunscreen; the sentences `sunscreen.*` name the same number. */
export const SPF_WANTED = 30;
