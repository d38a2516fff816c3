/**
 * Sugar, salt or silica do nothing to the skin in a cream, and rub it in a scrub: in a product that is named one, those among its first
 * ingredients are grains. What water dissolves is none in a product that begins with water. Facts: scrub-products.json.
 */
import facts from '../knowledge/matching/scrub-products.json' with { type: 'json' };
import { foldName } from './fold-name.ts';
import type { MatchedEntry } from './match.ts';
import type { MatchedList } from './match-label.ts';

const NAMES = new Set(facts.names);
const DISSOLVED = new Set(facts.dissolvedByWater);
const GRAINS = new Set(facts.grains);
const WATER = 'Aqua';
/** Behind so many a grain is what thickens the product, or its salt. */
const FIRST = 5;
/** The name of a product stands in its first words. */
const LONGEST_NAME = 120;

function isNamedScrub(title: string): boolean {
  if (facts.glyphNames.some((name) => title.includes(name))) return true;
  return foldName(title)
    .split(' ')
    .some((word) => NAMES.has(word) || facts.nameEndings.some((ending) => word.endsWith(ending)));
}

/** A matched list and the text before its first entry -> the same; in a scrub its first grains are held back as such. */
function raiseIn(list: MatchedList, title: string): MatchedList {
  if (!isNamedScrub(title)) return list;
  const isWatery = list.entries[0]?.match.ingredient?.inci === WATER;
  const raise = (entry: MatchedEntry): MatchedEntry => {
    const { ingredient } = entry.match;
    const isGrain = ingredient !== null && (GRAINS.has(ingredient.inci) || (!isWatery && DISSOLVED.has(ingredient.inci)));
    return isGrain
      ? { ...entry, match: { ...entry.match, ingredient: { ...ingredient, categories: ['physical-exfoliant'] } } }
      : entry;
  };
  return { ...list, entries: list.entries.map((entry, i) => (i < FIRST ? raise(entry) : entry)) };
}

/** Settled lists and the plain text their offsets are of -> the same, the grains of scrubs raised. */
export const raiseScrubs = (lists: readonly MatchedList[], text: string): MatchedList[] =>
  lists.map((list) => raiseIn(list, text.slice(0, Math.min(list.entries[0]?.start ?? 0, LONGEST_NAME))));
