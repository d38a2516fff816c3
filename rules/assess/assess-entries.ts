/**
 * Matched entries -> what each counts for in this product: position, the one-percent line, and the few substances whose group depends
 * on their company (citric acid, urea, names that count only beside certain words).
 */
import type { MatchedEntry } from '../match/match.ts';
import type { MatchedList } from '../match/match-label.ts';
import type { Category } from '../report.ts';
import type { AssessedEntry, MatchedLabel } from './assessed.ts';
import { isOfKind, productKind } from './product-kind.ts';

const UREA_FROM_PERCENT = 10;

/** Position of the first ingredient that is hardly ever above 1 %; active and alphabetical drug lists have no such line. */
function onePercentLine(list: MatchedList): number {
  if (list.kind === 'active' || list.kind === 'inactive') return Number.POSITIVE_INFINITY;
  const marker = list.entries.findIndex((entry) => isOfKind(entry, 'onePercentMarkers'));
  return marker < 0 ? Number.POSITIVE_INFINITY : marker;
}

const inciOf = (entry: MatchedEntry): string => entry.match.ingredient?.inci.toLowerCase() ?? '';

/** Citric acid peels beside another AHA, with an amount, or above the one-percent line of a leave-on; else it sets the pH. */
function citricCounts(entry: MatchedEntry, position: number, list: MatchedList, line: number, cleanser: boolean): boolean {
  const otherAha = list.entries.some(
    (other) => other !== entry && inciOf(other) !== 'citric acid' && other.match.ingredient?.categories.includes('aha'),
  );
  return otherAha || entry.percent !== undefined || (!cleanser && Number.isFinite(line) && position < line);
}

function categoriesOf(
  entry: MatchedEntry,
  position: number,
  list: MatchedList | null,
  line: number,
  cleanser: boolean,
  company: string,
): Category[] {
  const { ingredient } = entry.match;
  if (!ingredient) return [];
  if (ingredient.onlyWith && !ingredient.onlyWith.some((word) => company.includes(word.toLowerCase()))) return [];
  if (list && inciOf(entry) === 'citric acid' && !citricCounts(entry, position, list, line, cleanser)) return [];
  if (inciOf(entry) === 'urea' && (entry.percent ?? 0) >= UREA_FROM_PERCENT) return ['other-irritant'];
  return ingredient.categories;
}

/** Matched label -> its entries in report order: list by list, then what is named outside. */
export function assessEntries(label: MatchedLabel): AssessedEntry[] {
  const { cleanser } = productKind(
    label.lists.flatMap((list) => list.entries),
    label.signs.spf,
  );
  const listed = label.lists.flatMap((list, index) => {
    const line = onePercentLine(list);
    const company = list.entries.map((entry) => entry.name.toLowerCase()).join(' ');
    return list.entries.map(
      (entry, position): AssessedEntry => ({
        entry,
        list: index,
        position,
        categories: categoriesOf(entry, position, list, line, cleanser, company),
        probablyBelowOnePercent: position > line,
      }),
    );
  });
  const company = label.named.map((entry) => entry.name.toLowerCase()).join(' ');
  const named = label.named.map(
    (entry, position): AssessedEntry => ({
      entry,
      list: null,
      position,
      categories: categoriesOf(entry, position, null, 0, cleanser, company),
      probablyBelowOnePercent: false,
    }),
  );
  return [...listed, ...named];
}
