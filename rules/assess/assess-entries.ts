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
const TOP_POSITIONS = 5;

/** Position of the first ingredient that is hardly ever above 1 %; active and alphabetical drug lists have no such line. */
function onePercentLine(list: MatchedList): number {
  if (list.kind === 'active' || list.kind === 'inactive') return Number.POSITIVE_INFINITY;
  const marker = list.entries.findIndex((entry) => isOfKind(entry, 'onePercentMarkers'));
  return marker < 0 ? Number.POSITIVE_INFINITY : marker;
}

const inciOf = (entry: MatchedEntry): string => entry.match.ingredient?.inci.toLowerCase() ?? '';

/** Where a list shows no one-percent line, its beginning lies above it all the same; an alphabetical list has no beginning. */
const isAtTop = (position: number, { kind, entries }: MatchedList): boolean =>
  kind === 'ingredients' && position < Math.min(TOP_POSITIONS, entries.length / 3);

/** Citric acid peels beside another AHA, with an amount, or above the one-percent line of a leave-on; else it sets the pH. */
function citricCounts(entry: MatchedEntry, position: number, list: MatchedList, line: number, cleanser: boolean): boolean {
  const otherAha = list.entries.some(
    (other) => other !== entry && inciOf(other) !== 'citric acid' && other.match.ingredient?.categories.includes('aha'),
  );
  return (
    otherAha || entry.percent !== undefined || (!cleanser && (Number.isFinite(line) ? position < line : isAtTop(position, list)))
  );
}

function categoriesOf(
  entry: MatchedEntry,
  position: number,
  list: MatchedList | null,
  line: number,
  cleanser: boolean,
): Category[] {
  const { ingredient } = entry.match;
  if (!ingredient) return [];
  if (list && inciOf(entry) === 'citric acid' && !citricCounts(entry, position, list, line, cleanser)) return [];
  if (inciOf(entry) === 'urea' && (entry.percent ?? 0) >= UREA_FROM_PERCENT) return ['other-irritant'];
  return ingredient.categories;
}

/** "Retina" is a misspelt medicine only beside "cream" or "%"; in a list without them it stays a question. */
function inCompany(entry: MatchedEntry, company: string): MatchedEntry {
  const { ingredient } = entry.match;
  if (!ingredient?.onlyWith || ingredient.onlyWith.some((word) => company.includes(word.toLowerCase()))) return entry;
  return { ...entry, match: { how: 'ambiguous', ingredient: null, candidates: [ingredient] } };
}

/** Matched label -> its entries in report order: list by list, then what is named outside. */
export function assessEntries(label: MatchedLabel): AssessedEntry[] {
  const { cleanser } = productKind(
    label.lists.flatMap((list) => list.entries),
    label.signs.spf,
  );
  const companyOf = (entries: readonly MatchedEntry[]): string => entries.map((entry) => entry.name.toLowerCase()).join(' ');
  const listed = label.lists.flatMap((list, index) => {
    const line = onePercentLine(list);
    const company = companyOf(list.entries);
    return list.entries.map((printed, position): AssessedEntry => {
      const entry = inCompany(printed, company);
      const categories = categoriesOf(entry, position, list, line, cleanser);
      return { entry, list: index, position, categories, probablyBelowOnePercent: position > line };
    });
  });
  const company = companyOf(label.named);
  const named = label.named
    .map((entry) => inCompany(entry, company))
    .filter(({ match }) => match.ingredient !== null)
    .map((entry, position): AssessedEntry => {
      const categories = categoriesOf(entry, position, null, 0, cleanser);
      return { entry, list: null, position, categories, probablyBelowOnePercent: false };
    });
  return [...listed, ...named];
}
