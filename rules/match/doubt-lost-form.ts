/**
 * On a photo the last word of a name may be lost in a glare or at the rim of a tube: "Citrus Aurantium Dulcis Peel" may have been the
 * oil of the peel, and "Helianthus Annuus Seed" was most likely the oil of the seed, and no scrub. Such names are asked about. Of 1,468
 * lists from shops 20 hold a name like the first in earnest.
 */
import { foldName } from './fold-name.ts';
import { FORMS, PARTS } from './grammar/plant-table.ts';
import { isFlagged, type MatchedEntry } from './match.ts';
import { matchKey } from './match-name.ts';

/** Entry read from a photo -> the same, `ambiguous` where it ends in a part of a plant and may be held back for it, or for its oil. */
export function doubtLostForm(entry: MatchedEntry): MatchedEntry {
  const { ingredient, how } = entry.match;
  if (!ingredient) return entry;
  const key = foldName(ingredient.inci);
  const last = key.slice(key.lastIndexOf(' ') + 1);
  if (!PARTS.has(last) || FORMS.has(last)) return entry;
  const isScrub = (how === 'pattern' || how === 'repaired') && ingredient.categories.includes('physical-exfoliant');
  if (isFlagged(ingredient) && !isScrub) return entry;
  const meant = isScrub ? ingredient : matchKey(`${key} oil`)?.ingredient;
  if (!meant || !(isScrub || meant.categories.includes('essential-oil'))) return entry;
  return { ...entry, match: { how: 'ambiguous', ingredient: null, candidates: [meant] } };
}
