/** Lists of categories that several rooms need, apart from the shapes: the page uses them, and loads no zod. */
import type { Category } from '../report.ts';

/** The groups that can be left out for days; `other-irritant` asks for care at most, `soothing` is welcome. */
export const AVOID_CATEGORIES = [
  'retinoid',
  'aha',
  'bha',
  'pha',
  'vitamin-c',
  'drying-alcohol',
  'fragrance',
  'essential-oil',
  'benzoyl-peroxide',
  'physical-exfoliant',
] as const;

/**
 * The actives: two of them in one product are strong together, their names count wherever a label says them, and after the treatment they
 * come back one by one. Mildest first: the order in which they do.
 */
export const STRONG_CATEGORIES: readonly Category[] = ['pha', 'vitamin-c', 'aha', 'bha', 'benzoyl-peroxide', 'retinoid'];
