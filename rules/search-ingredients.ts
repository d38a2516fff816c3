/** What the checker knows of a name: type-ahead for corrections. */
import { editDistance } from './edit-distance.ts';
import { compactKey, foldName } from './match/fold-name.ts';
import type { KnownIngredient } from './match/known-ingredient.ts';
import { matchName } from './match/match-name.ts';
import { nameDictionary } from './match/name-dictionary.ts';
import type { Category } from './report.ts';

export interface IngredientSummary {
  id: string;
  inci: string;
  names: string[];
  categories: Category[];
}

const idOf = (ingredient: KnownIngredient): string => foldName(ingredient.inci).replaceAll(' ', '-');

function namesOf(ingredient: KnownIngredient): string[] {
  const own = compactKey(foldName(ingredient.inci));
  const dictionary = nameDictionary();
  return [...dictionary.byKey].filter(([key, one]) => one === ingredient && key !== own).map(([key]) => dictionary.keyOf(key));
}

const summary = (ingredient: KnownIngredient): IngredientSummary => ({
  id: idOf(ingredient),
  inci: ingredient.inci,
  names: namesOf(ingredient),
  categories: ingredient.categories,
});

/** Query of one letter or more -> at most `limit` known ingredients: names that begin with it first, then those that hold it. */
export function searchIngredients(query: string, limit: number): IngredientSummary[] {
  const { wanted, names } = nameDictionary().comparable(compactKey(foldName(query)));
  if (wanted === '') return [];
  const begins = new Set<KnownIngredient>();
  const holds = new Set<KnownIngredient>();
  for (const [key, ingredient] of names) {
    if (ingredient.noIngredient) continue;
    if (key.startsWith(wanted)) begins.add(ingredient);
    else if (wanted.length >= 3 && key.includes(wanted)) holds.add(ingredient);
  }
  const shortestFirst = (a: KnownIngredient, b: KnownIngredient): number =>
    a.inci.length - b.inci.length || (a.inci < b.inci ? -1 : 1);
  const found = [...[...begins].sort(shortestFirst), ...[...holds].filter((one) => !begins.has(one)).sort(shortestFirst)];
  return found.slice(0, limit).map(summary);
}

/** The share of a name that may differ before another one is no longer a guess worth showing. */
const NEAR_SHARE = 0.34;

/** A name as it was read -> the known ingredients with the most alike names, the nearest first: guesses to choose from, never a match. */
export function nearIngredients(name: string, limit: number): string[] {
  const { wanted, names } = nameDictionary().comparable(compactKey(foldName(name)));
  const most = Math.floor(wanted.length * NEAR_SHARE);
  const near = new Map<string, number>();
  for (const [key, { inci, noIngredient }] of names) {
    if (noIngredient) continue;
    const distance = editDistance(wanted, key, most);
    if (distance <= Math.min(most, near.get(inci) ?? most)) near.set(inci, distance);
  }
  const nearestFirst = [...near].sort(([a, far], [b, further]) => far - further || (a < b ? -1 : 1));
  return nearestFirst.slice(0, limit).map(([inci]) => inci);
}

/** Id as searchIngredients gives it, or any name -> the ingredient, or undefined where nothing certain is known. */
export function ingredientById(id: string): IngredientSummary | undefined {
  const match = matchName(id.replaceAll('-', ' '));
  return match?.ingredient ? summary(match.ingredient) : undefined;
}
