import type { Category } from '../../report.ts';
import type { KnowledgeCheck } from './all-facts.ts';

/** Written out here, so that a category added to the answer without its facts does not pass unseen (the type holds the list whole). */
const CATEGORIES = Object.keys({
  retinoid: 0,
  aha: 0,
  bha: 0,
  pha: 0,
  'vitamin-c': 0,
  'drying-alcohol': 0,
  fragrance: 0,
  'essential-oil': 0,
  'benzoyl-peroxide': 0,
  'physical-exfoliant': 0,
  'other-irritant': 0,
  soothing: 0,
} satisfies Record<Category, 0>);

const WORDING = ['short', 'first', 'has', 'effect'];

/** Every category has its ingredients, its sentences, and in every protocol a row with a source; and no file is about anything else. */
export const checkCategories: KnowledgeCheck = ({ ingredients, protocols, wording }) => {
  const messages = Object.assign({}, ...Object.values(wording.en ?? {}));
  const strays = Object.keys(ingredients).filter((file) => !CATEGORIES.includes(file));
  const misplaced = Object.entries(ingredients).flatMap(([file, rows]) =>
    file === 'other-irritant'
      ? []
      : rows.filter((row) => row.irritantFromPercent !== undefined).map(({ inci }) => ({ file, inci })),
  );
  return [
    ...misplaced.map(
      ({ file, inci }) =>
        `${inci} in ingredients/${file}.json has irritantFromPercent, which makes it an other-irritant. Move it to other-irritant.json, or drop the number.`,
    ),
    ...strays.map(
      (file) => `ingredients/${file}.json is named after no category. Rename it, or add the category to rules/report.ts.`,
    ),
    ...CATEGORIES.flatMap((category) => [
      ...(ingredients[category] ? [] : [`There is no ingredients/${category}.json. Add it.`]),
      ...WORDING.map((part) => `category.${category}.${part}`)
        .filter((id) => messages[id] === undefined)
        .map((id) => `The category ${category} has no sentence "${id}". Add it to wording/en/findings.json.`),
      ...Object.entries(protocols).flatMap(([file, { windows }]) => {
        const row = windows.find((window) => window.category === category);
        if (!row) return [`protocols/${file}.json has no row for ${category}. Add one; 0 days if it is never held back.`];
        return row.sources.length > 0
          ? []
          : [`The row ${category} in protocols/${file}.json has no source. Say where its days come from.`];
      }),
    ]),
  ];
};
