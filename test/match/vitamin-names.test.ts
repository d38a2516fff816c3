import { expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const matchOf = (name: string) => checkText(`Aqua, Glycerin, ${name}, Xanthan Gum, Panthenol`).ingredients[2]!;

const rows: [why: string, name: string, inci: string, categories: string][] = [
  ['Spanish, Italian, Portuguese, Romanian', 'Vitamina B3', 'Niacinamide', ''],
  ['behind two digits', 'Vitamina B12', 'Cyanocobalamin', ''],
  ['French, Dutch', 'Vitamine B3', 'Niacinamide', ''],
  ['two letters', 'Vitamine PP', 'Niacinamide', ''],
  ['Polish', 'Witamina B5', 'Panthenol', 'soothing'],
  ['German, with the letter first', 'E-Vitamin', 'Tocopherol', ''],
  ['Hungarian, Swedish, Danish', 'D-vitamin', 'Vitamin D', ''],
  ['with a digit', 'B5-vitamin', 'Panthenol', 'soothing'],
  ['Turkish', 'E vitamini', 'Tocopherol', ''],
  ['Czech', 'vitamín E', 'Tocopherol', ''],
  ['vitamin C stays what it is', 'vitamina c', 'Ascorbic Acid', 'vitamin-c'],
  ['with the letter first', 'C-vitamin', 'Ascorbic Acid', 'vitamin-c'],
  ['in Turkish', 'C vitamini', 'Ascorbic Acid', 'vitamin-c'],
  ['vitamin A stays what it is', 'witamina A', 'Retinol', 'retinoid'],
  ['with the letter first', 'A-vitamin', 'Retinol', 'retinoid'],
  ['Finnish', 'C-vitamiinia', 'Ascorbic Acid', 'vitamin-c'],
  ['Latvian', 'C vitamīns', 'Ascorbic Acid', 'vitamin-c'],
  ['Lithuanian', 'vitaminas A', 'Retinol', 'retinoid'],
  ['Estonian', 'E-vitamiin', 'Tocopherol', ''],
  ['an ester that is glued', 'A-vitamiinipalmitaatti', 'Retinyl Palmitate', 'retinoid'],
  ['an ester in front', 'palmitát vitaminu A', 'Retinyl Palmitate', 'retinoid'],
  ['its ester', 'Vitamine A palmitate', 'Retinyl Palmitate', 'retinoid'],
];
test.each(rows)('%s: %s', (_why, name, inci, categories) => {
  const found = matchOf(name);
  expect([found.text, found.inci, found.categories.join()]).toEqual([name, inci, categories]);
});

test.each(['Vitamina', 'VITAMINA', 'Vitamine'])('%s alone may be vitamin A without its blank: nothing is decided', (name) => {
  expect(['ambiguous', 'unknown']).toContain(matchOf(name).match);
  expect(
    checkText(`Aqua, Glycerin, ${name}, Panthenol, Squalane, Betaine, Allantoin, Xanthan Gum, Trehalose, Carbomer`).verdict,
  ).toBe('cannot-tell');
});
