/** Sugar and salt in a scrub are its grains, and in a cream they are nothing. */
import { describe, expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const rows: [label: string, grains: string[]][] = [
  ['Lip scrub: sugar, coconut oil, vitamin E', ['Sucrose']],
  ['Sugar Scrub\nIngredients: Sucrose, Cocos Nucifera Oil, Tocopherol', ['Sucrose']],
  ['Zuckerpeeling\nInhaltsstoffe: Sucrose, Cocos Nucifera Oil', ['Sucrose']],
  ['Gommage corps\nIngrédients: Maris Sal, Helianthus Annuus Seed Oil, Glycerin', ['Maris Sal']],
  ['슈가 스크럽\n전성분: 수크로오스, 글리세린, 스쿠알란', ['Sucrose']],
  ['Smoothing Polish. Ingredients: Aqua, Silica, Glycerin', ['Silica']],
  ['Face Cream\nIngredients: Sucrose, Silica, Glycerin, Squalane', []],
  ['Exfoliating Grains\nIngredients: Aqua, Sucrose, Glycerin, Panthenol', []],
  ['Sugar Scrub\nIngredients: Glycerin, Squalane, Urea, Panthenol, Betaine, Sucrose', []],
  ['Ingredients: Sucrose, Glycerin, Squalane. Use after your scrub.', []],
];
describe('the grains of a scrub', () => {
  test.each(rows)('%j', (label, grains) => {
    const { ingredients } = checkText(label, 0);
    expect(ingredients.filter(({ categories }) => categories.includes('physical-exfoliant')).map(({ inci }) => inci)).toEqual(
      grains,
    );
  });
});

test('the halves of a drug label may be headed by one word each', () => {
  const label = 'Active: Avobenzone 3.0%, Homosalate 10.0% Inactive: Water, Silica, Glycerin, Carbomer';
  expect(checkText(label, 0).verdict).toBe('no-flags');
});
