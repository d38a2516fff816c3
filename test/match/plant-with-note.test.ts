/** American labels name a plant twice: in Latin, and in brackets as people call it, its part inside the brackets or outside. */
import { describe, expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

type Plant = [latin: string, common: string];
type Product = [part: string, form: string, category: string | undefined];

/** A name -> what it is held back for on the day of the treatment; `several` where it was taken for more than one. */
function heldBackFor(name: string): string | undefined {
  const between = checkText(`Ingredients: Aqua, ${name}, Panthenol`, 0).ingredients.slice(1, -1);
  if (between.length !== 1) return 'several';
  const [only] = between;
  return only!.match === 'unknown' || only!.match === 'ambiguous'
    ? only!.match
    : only!.categories.find((one) => one !== 'soothing');
}

const FORMS: [form: string, name: (plant: Plant, product: Product) => string][] = [
  ['in Latin alone', ([latin], [part, form]) => `${latin} ${part} ${form}`],
  ['the common name in brackets', ([latin, common], [part, form]) => `${latin} (${common}) ${part} ${form}`],
  ['the part in brackets too', ([latin, common], [part, form]) => `${latin} (${common} ${part}) ${form}`],
  ['the whole product in brackets', ([latin, common], [part, form]) => `${latin} (${common} ${part} ${form})`],
  ['the common name behind', ([latin, common], [part, form]) => `${latin} ${part} ${form} (${common})`],
  ['Latin in brackets', ([latin, common], [part, form]) => `${common} (${latin}) ${part} ${form}`],
];

const PRODUCTS: [plant: Plant, products: Product[]][] = [
  [
    ['Linum Usitatissimum', 'Flax'],
    [
      ['Seed', 'Oil', undefined],
      ['Seed', 'Extract', undefined],
      ['Seed', 'Powder', 'physical-exfoliant'],
    ],
  ],
  [
    ['Vaccinium Macrocarpon', 'Cranberry'],
    [
      ['Seed', 'Oil', undefined],
      ['Fruit', 'Extract', undefined],
      ['Seed', 'Powder', 'physical-exfoliant'],
    ],
  ],
  [
    ['Phoenix Dactylifera', 'Date'],
    [
      ['Seed', 'Powder', 'physical-exfoliant'],
      ['Seed', 'Oil', undefined],
      ['Fruit', 'Extract', undefined],
    ],
  ],
  [
    ['Persea Gratissima', 'Avocado'],
    [
      ['Kernel', 'Powder', 'physical-exfoliant'],
      ['Seed', 'Oil', undefined],
      ['Leaf', 'Extract', undefined],
    ],
  ],
  [
    ['Achillea Millefolium', 'Yarrow'],
    [
      ['Flower', 'Extract', undefined],
      ['Flower', 'Oil', 'essential-oil'],
      ['Leaf', 'Water', undefined],
      ['Seed', 'Oil', undefined],
    ],
  ],
  [
    ['Lavandula Angustifolia', 'Lavender'],
    [
      ['Flower', 'Extract', undefined],
      ['Flower', 'Oil', 'essential-oil'],
      ['Flower', 'Water', undefined],
    ],
  ],
  [
    ['Melaleuca Alternifolia', 'Tea Tree'],
    [
      ['Leaf', 'Oil', 'essential-oil'],
      ['Leaf', 'Extract', undefined],
      ['Seed', 'Powder', 'physical-exfoliant'],
    ],
  ],
  [
    ['Pimpinella Anisum', 'Anise'],
    [
      ['Seed', 'Oil', 'essential-oil'],
      ['Seed', 'Extract', undefined],
    ],
  ],
  [
    ['Citrofortunella Microcarpa', 'Calamansi'],
    [
      ['Peel', 'Oil', 'essential-oil'],
      ['Fruit', 'Extract', undefined],
    ],
  ],
];

describe.each(FORMS)('%s', (_form, nameOf) => {
  test.each(
    PRODUCTS.flatMap(([plant, products]) =>
      products.map((product): [string, string | undefined] => [nameOf(plant, product), product[2]]),
    ),
  )('%s: %s', (name, category) => {
    expect(heldBackFor(name)).toBe(category);
  });
});

describe('what is pressed or drawn from seeds is no scrub, whatever the note says', () => {
  test.each([
    ['Linum Usitatissimum (Flaxseed) Oil', undefined],
    ['Linum Usitatissimum (Flax Seeds) Oil', undefined],
    ['Rubus Idaeus (Raspberry Seeds) Extract', undefined],
    ['Salvia Hispanica (Chia Seeds) Oil', undefined],
    ['Sesamum Indicum (Black Sesame Seeds) Oil', undefined],
    ['Coffea Arabica (Coffee Beans) Oil', undefined],
    ['Flax Seeds', 'physical-exfoliant'],
    ['Linum Usitatissimum (Flax Seeds)', 'physical-exfoliant'],
    ['Juglans Regia (Walnut Shell) Powder', 'physical-exfoliant'],
    ['Coffea Arabica (Coffee Grounds)', 'physical-exfoliant'],
    ['Vitis Vinifera (Grape Seed) Powder', 'physical-exfoliant'],
    ['Silica (Crushed Pumice)', 'physical-exfoliant'],
  ])('%s: %s', (name, category) => {
    expect(heldBackFor(name)).toBe(category);
  });
});
