/**
 * Matched entries -> what each counts for in this product: position, the one-percent line, and the few substances whose group depends
 * on their amount or company; their facts say which (`adjuster`, `irritantFromPercent`, `onlyWith`).
 */
import { TOP_POSITIONS } from '../knowledge/amounts.ts';
import type { MatchedEntry } from '../match/match.ts';
import type { MatchedList } from '../match/match-label.ts';
import type { Category } from '../report.ts';
import type { AssessedEntry, MatchedLabel } from './assessed.ts';
import { isOfKind, type ProductKind } from './product-kind.ts';

/** Position of the first ingredient that is hardly ever above 1 %; active and alphabetical drug lists have no such line. */
function onePercentLine(list: MatchedList): number {
  if (list.kind === 'active' || list.kind === 'inactive') return Number.POSITIVE_INFINITY;
  const marker = list.entries.findIndex((entry) => isOfKind(entry, 'onePercentMarkers'));
  return marker < 0 ? Number.POSITIVE_INFINITY : marker;
}

/** Where a list shows no one-percent line, its beginning lies above it all the same; an alphabetical list has no beginning. */
const isAtTop = (position: number, { kind, entries }: MatchedList): boolean =>
  kind === 'ingredients' && position < Math.min(TOP_POSITIONS, entries.length / 3);

/** Where an entry stands: in which list, at which position, and where that list has its one-percent line; null outside lists. */
type Place = { list: MatchedList; position: number; line: number } | null;

/** An adjuster (citric acid) peels beside another of its group, with an amount, or above the one-percent line of a leave-on; else it sets the pH. */
function adjusterCounts(
  { match: { ingredient }, percent }: MatchedEntry,
  { list, position, line }: NonNullable<Place>,
  cleanser: boolean,
): boolean {
  const besideAnother = list.entries.some(
    ({ match: { ingredient: other } }) =>
      other?.inci !== ingredient?.inci && other?.categories.some((category) => ingredient?.categories.includes(category)),
  );
  return (
    besideAnother || percent !== undefined || (!cleanser && (Number.isFinite(line) ? position < line : isAtTop(position, list)))
  );
}

/** The groups that an entry counts for in this product. */
function categoriesOf(entry: MatchedEntry, place: Place, cleanser: boolean): Category[] {
  const { ingredient } = entry.match;
  if (!ingredient) return [];
  const { adjuster, irritantFromPercent } = ingredient;
  if (place && adjuster && !adjusterCounts(entry, place, cleanser)) return [];
  if (irritantFromPercent !== undefined && (entry.percent ?? 0) >= irritantFromPercent) return ['other-irritant'];
  return ingredient.categories;
}

/** "Retina" is a misspelt medicine only beside "cream" or "%"; in a list without them it stays a question. */
function inCompany(entry: MatchedEntry, company: string): MatchedEntry {
  const { ingredient } = entry.match;
  if (!ingredient?.onlyWith || ingredient.onlyWith.some((word) => company.includes(word.toLowerCase()))) return entry;
  return { ...entry, match: { how: 'ambiguous', ingredient: null, candidates: [ingredient] } };
}

/** Matched label -> its entries in report order: list by list, then what is named outside. */
export function assessEntries(label: Pick<MatchedLabel, 'lists' | 'named'>, { cleanser }: ProductKind): AssessedEntry[] {
  const companyOf = (entries: readonly MatchedEntry[]): string => entries.map((entry) => entry.name.toLowerCase()).join(' ');
  const listed = label.lists.flatMap((list, index) => {
    const line = onePercentLine(list);
    const company = companyOf(list.entries);
    return list.entries.map((printed, position): AssessedEntry => {
      const entry = inCompany(printed, company);
      const categories = categoriesOf(entry, { list, position, line }, cleanser);
      return { entry, list: index, position, categories, probablyBelowOnePercent: position > line };
    });
  });
  const company = companyOf(label.named);
  const named = label.named
    .map((entry) => inCompany(entry, company))
    .filter(({ match }) => match.ingredient !== null)
    .map((entry, position): AssessedEntry => {
      const categories = categoriesOf(entry, null, cleanser);
      return { entry, list: null, position, categories, probablyBelowOnePercent: false };
    });
  return [...listed, ...named];
}
