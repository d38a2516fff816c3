import { describe, expect, test } from 'vitest';
import type { Category } from '../../rules/report.ts';
import { checkText } from '../check-text.ts';

/** The entry in the middle of a plain list -> groups it is held back for. */
function groupsOf(entry: string): Category[] {
  const { ingredients } = checkText(
    `Ingredients: Aqua, Glycerin, Butylene Glycol, ${entry}, Allantoin, Xanthan Gum, Squalane, Carbomer, Disodium EDTA, Trehalose.`,
  );
  return [...new Set(ingredients.flatMap(({ categories }) => categories))].filter((category) => category !== 'soothing').sort();
}

describe('a note in brackets that names what is held back', () => {
  const rows: [entry: string, groups: Category[]][] = [
    ['Squalane (Retinol 0.5%)', ['retinoid']],
    ['Squalane (Retinol: 0,5 %)', ['retinoid']],
    ['Witch Hazel Water (Alcohol 14%)', ['drying-alcohol']],
    ['Arnica Montana Extract (in alcohol)', ['drying-alcohol']],
    ['Willow Bark Extract (source of Salicylic Acid)', ['bha']],
    ['Cyclodextrin (contains Retinol)', ['retinoid']],
    ['Helianthus Annuus Seed Oil (infused with Lavender Oil)', ['essential-oil']],
    ['Squalane (Retlnol)', ['retinoid']],
    ['Squalane (enthält Retlnol)', ['retinoid']],
    ['Squalane (contém Retlnol)', ['retinoid']],
    ['Squalane (enthält Panthenol)', []],
    ['Silica (Benzoyl Peroxde)', ['benzoyl-peroxide']],
    ['Salicylc Acid (Willow Bark Extract)', ['bha']],
    ['Squalane (with Retinol gluten free)', ['retinoid']],
    ['Arnica Extract (in alcohol - gluten free)', ['drying-alcohol']],
    ['Glycerin (made by fermentation of organic sugar cane and preserved with a little alcohol)', ['drying-alcohol']],
    ['Hamamelis Virginiana Water (distilled without alcohol)', []],
    ['Butylene Glycol (non-alcohol humectant)', []],
    ['Bakuchiol (natural retinol alternative)', []],
    ['Panthenol（エタノール含有）', ['drying-alcohol']],
    ['泛醇（含乙醇）', ['drying-alcohol']],
    ['Retlnyl Palmitate (Tocopherol)', ['retinoid']],
    ['Cocos Nucifera (Coconut) She1l Powder', ['physical-exfoliant']],
    ['Simmondsia Chinensis (Jojoba) Seed Powder', ['physical-exfoliant']],
    ['Cetearyl Alcohol (a fatty alcohol)', []],
    ['Tocopherol (from Soybean Oil)', []],
    ['Rosa Canina (Rose Hip) Fruit Extract', []],
    ['Prunus Amygdalus Dulcls (Sweet Almond) Oil', []],
    ['BHA (antioxidant)', []],
  ];
  test.each(rows)('%s', (entry, groups) => expect(groupsOf(entry)).toEqual(groups));
});

describe('a harmless name of a plant and something held back, between them a line break or a joining word', () => {
  const rows: [entry: string, groups: Category[]][] = [
    ['Calendula\nParfum', ['fragrance']],
    ['Calendula & Parfum', ['fragrance']],
    ['Cucumber\nTea Tree Oil', ['essential-oil']],
    ['Argan & Tea Tree Oil', ['essential-oil']],
    ['Rosa Canina\nLavender Oil', ['essential-oil']],
    ['Calendula + Orange Peel Oil', ['essential-oil']],
    ['Olive Oil & Alcohol', ['drying-alcohol']],
    ['Menthol\nCentella Asiatica', ['fragrance']],
    ['Phytol\nRetinol', ['retinoid']],
    ['Aloe Vera and Lavender Oil', ['essential-oil']],
    ['green tea and lavender flower oil', ['essential-oil']],
    ['Chamomile and Apricot Seed Powder', ['physical-exfoliant']],
    ['Aloe Vera Gel and Walnut Shell', ['physical-exfoliant']],
    ['Olea Europaea and Camphor', ['fragrance']],
    ['Aloe Vera und Lavendelöl', ['essential-oil']],
    ['Vegan Retinol', ['retinoid']],
    ['Plant-Based Retinol', []],
    ['Cetearyl\nAlcohol', []],
    ['Rosa Centifolia\nFlower Water', []],
    ['Citrus Aurantium Dulcis\nPeel Extract', []],
    ['Rosa Canina\nFruit Oil', []],
    ['Hydrogenated Rapeseed\nAlcohol', []],
  ];
  test.each(rows)('%j', (entry, groups) => expect(groupsOf(entry)).toEqual(groups));
  const between: string[] = [' / ', ': ', ' - ', '. ', ' ', ' or ', ' | '];
  test.each(between)('whatever stands between them: %j', (sign) => {
    expect(groupsOf(`Calendula${sign}Parfum`)).toEqual(['fragrance']);
    expect(groupsOf(`Argan${sign}Tea Tree Oil`)).toEqual(['essential-oil']);
    expect(groupsOf(`Menthol${sign}Centella Asiatica Extract`)).toEqual(['fragrance']);
  });
  test.each([
    ['Tea Tree Oil Hyaluronic Acid', ['essential-oil']],
    ['Lavender Oil Lactobacillus Ferment', ['essential-oil']],
    ['Lactobacillus / Walnut Shell Powder', ['physical-exfoliant']],
    ['Rosa Moschata (Musk Rose) Seed Oil', []],
    ['Lactobacillus Ferment Lysate', []],
  ])('... and in other orders: %s', (entry, groups) => expect(groupsOf(entry)).toEqual(groups));
  test.each([
    'Coconut oil, tea tree, beeswax, vitamin E',
    'Ingredients: Aqua, Glycerin, Calendula, Citrus Limon, Panthenol',
    'Ingredients: vegan, Retinol, Aqua, Glycerin',
    'Ingredients:\nAqua\nGlycerin\nCalendula\nParfum\nPanthenol',
    'Ingredients:\nWater\nGlycerin\nSoy\nAlcohol\nPanthenol',
    'Ingredients:\nWater\nGlycerin\nCucumber\nTea Tree Oil\nPanthenol\nAllantoin',
  ])('nor are neighbours of a list joined to one: %j', (label) => expect(checkText(label, 0).verdict).not.toBe('no-flags'));
});

describe('names parted by a slash', () => {
  const rows: [entry: string, groups: Category[]][] = [
    ['Salicylic Acid/Retinol', ['bha', 'retinoid']],
    ['Glycolic/Lactic/Salicylic Acid', ['aha', 'bha']],
    ['Parfum / Alcohol Denat.', ['drying-alcohol', 'fragrance']],
    ['Lactobionic/Glycolic Acid', ['aha', 'pha']],
    ['Lactc Acid Caprylic/Capric Triglyceride', ['aha']],
    ['Parfum/Fragrance', ['fragrance']],
    ['Aqua/Water/Eau', []],
    ['Caprylic/Capric Triglyceride', []],
  ];
  test.each(rows)('%s', (entry, groups) => expect(groupsOf(entry)).toEqual(groups));
});

describe('a name that a stray comma parted', () => {
  const rows: [entries: string, groups: Category[]][] = [
    ['Cetearyl,\nAlcohol', []],
    ['Cetearyl,\nAlcohol (Source Coconut)', []],
    ['Cetearyl,\nAlcohol (with Retinol)', ['retinoid']],
    ['Glycerin,\nAlcohol (Source Grain)', ['drying-alcohol']],
  ];
  test.each(rows)('%s', (entries, groups) => expect(groupsOf(entries)).toEqual(groups));
});
