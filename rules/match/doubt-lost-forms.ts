/**
 * On a photo the last word of a name may be lost in a glare or at the rim of a tube: "Citrus Aurantium Dulcis Peel" may have been the
 * oil of the peel. Such names are asked about. Of 1,468 lists from shops 20 hold a name like this in earnest.
 */
import { foldName } from './fold-name.ts';
import { FORMS, PARTS } from './grammar/plant-table.ts';
import { isFlagged, type MatchedEntry } from './match.ts';
import type { MatchedList } from './match-label.ts';
import { matchKey } from './match-name.ts';

function withDoubt(entry: MatchedEntry): MatchedEntry {
  const { ingredient } = entry.match;
  if (!ingredient || isFlagged(ingredient)) return entry;
  const key = foldName(ingredient.inci);
  const last = key.slice(key.lastIndexOf(' ') + 1);
  if (!PARTS.has(last) || FORMS.has(last)) return entry;
  const oil = matchKey(`${key} oil`)?.ingredient;
  if (!oil?.categories.includes('essential-oil')) return entry;
  return { ...entry, match: { how: 'ambiguous', ingredient: null, candidates: [oil] } };
}

/** Lists read from a photo -> the same, each plant that ends in a part of it and whose oil is held back `ambiguous`. */
export const doubtLostForms = (lists: readonly MatchedList[]): MatchedList[] =>
  lists.map((list) => ({ ...list, entries: list.entries.map(withDoubt) }));
