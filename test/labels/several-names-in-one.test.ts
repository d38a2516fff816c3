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
