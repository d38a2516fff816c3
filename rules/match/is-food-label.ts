/** Is this the list of food? Two words that only food labels have, and too few names that skin care knows. */
import type { ProductSigns } from '../read/read-product-signs.ts';
import type { MatchedList } from './match-label.ts';

const FOOD_WORDS = 2;
/** A list of which so many names are known to skin care is no food label, whatever words stand on the pack. */
const COSMETIC_SHARE = 0.8;

export function isFoodLabel(lists: readonly MatchedList[], signs: ProductSigns): boolean {
  const entries = lists.flatMap((list) => list.entries);
  const known = entries.filter(({ match }) => match.how !== 'unknown').length;
  return signs.foodWords >= FOOD_WORDS && known < entries.length * COSMETIC_SHARE;
}
