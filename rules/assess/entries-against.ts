import type { Category } from '../report.ts';
import type { AssessedEntry } from './assessed.ts';

/** Indexes of the entries of a list that a claim about these groups ("fragrance-free") is wrong about. */
export function entriesAgainst(categories: readonly Category[], entries: readonly AssessedEntry[]): number[] {
  // an essential oil is scent, whatever else it is
  const isMeant = (category: Category): boolean =>
    categories.includes(category) || (category === 'essential-oil' && categories.includes('fragrance'));
  return entries.flatMap((one, index) => (one.list !== null && one.categories.some(isMeant) ? [index] : []));
}
