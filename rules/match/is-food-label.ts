import foodIngredients from '../knowledge/matching/food-ingredients.json' with { type: 'json' };
import type { ProductSigns } from '../read/read-product-signs.ts';
import type { MatchedEntry } from './match.ts';
import type { MatchedList } from './match-label.ts';

const FOOD_WORDS = 2;
/** A list of which so many names are known to skin care is no food label, whatever words stand on the pack. */
const COSMETIC_SHARE = 0.8;
/** Nor one, under a heading of food, of which so many are known and never eaten: shops call any list 配料表. */
const UNEATEN_SHARE = 0.5;
const EATEN = new Set(foodIngredients);

const isUneaten = ({ match }: MatchedEntry): boolean => match.ingredient !== null && !EATEN.has(match.ingredient.inci);

/** Is this the list of food? A heading that only food labels have, or two words of them, and too few names that skin care alone knows. */
export function isFoodLabel(lists: readonly MatchedList[], signs: ProductSigns): boolean {
  const entries = lists.flatMap((list) => list.entries);
  if (signs.foodHeading && entries.length > 0 && entries.filter(isUneaten).length < entries.length * UNEATEN_SHARE) return true;
  const known = entries.filter(({ match }) => match.how !== 'unknown').length;
  return signs.foodWords >= FOOD_WORDS && known < entries.length * COSMETIC_SHARE;
}
