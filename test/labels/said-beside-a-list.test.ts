import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../rules/report.ts';
import { checkText } from '../check-text.ts';

const LIST = 'Water, Glycerin, Squalane, Panthenol, Xanthan Gum';

describe('an active that the label names beside a list without it', () => {
  const rows: [label: string, verdict: Verdict, inci: string[]][] = [
    [`Tretinoin Cream\nIngredients: ${LIST}`, 'avoid', ['Tretinoin']],
    [`Retinol Night Cream. Ingredients: ${LIST}`, 'avoid', ['Retinol']],
    [`%0,5 Retinol Serum\nİçindekiler: ${LIST}`, 'avoid', ['Retinol']],
    [`100 g contain: benzoyl peroxide 5 g. Excipients: ${LIST}`, 'avoid', ['Benzoyl Peroxide']],
    [`Key ingredients: Retinol, Vitamin C.\nIngredients: ${LIST}`, 'avoid', ['Retinol', 'Ascorbic Acid']],
    [`Creme de noite para toda a família, contém retinol. Ingredients: ${LIST}`, 'avoid', ['Retinol']],
    [`Creme de noite para toda a família, contem retinol. Ingredients: ${LIST}`, 'avoid', ['Retinol']],
    [`Noční krém značky Zorb, obsahuje retinol. Ingredients: ${LIST}`, 'avoid', ['Retinol']],
    [`Noční krém značky Zorb, dobrý jako retinol. Ingredients: ${LIST}`, 'no-flags', []],
    [`Bakuchiol Serum, a retinol alternative. Ingredients: ${LIST}`, 'no-flags', []],
    [`A serum for every evening, for all who love what others say of retinol. Ingredients: ${LIST}`, 'no-flags', []],
    [`Active Ingredients\nAlcohol Denat. 62%....Antiseptic\nInactive Ingredients\n${LIST}`, 'avoid', ['Alcohol Denat.']],
    [`Smells of alcohol denat. 62 nights. Ingredients: ${LIST}`, 'no-flags', []],
    [`Retinol Serum. Ingredients: ${LIST}, Retinal`, 'avoid', []],
  ];
  test.each(rows)('%s', (label, verdict, names) => {
    const report = checkText(label);
    expect(report.verdict).toBe(verdict);
    expect(report.ingredients.filter(({ list }) => list === null).map(({ inci }) => inci)).toEqual(names);
  });
});

describe('amounts belong to their names', () => {
  const rows: [label: string, amounts: [text: string, percent: number][]][] = [
    ['30% AHA + 2% BHA', [['AHA', 30], ['BHA', 2]]],
    ['AHA 30% + BHA 2%', [['AHA', 30], ['BHA', 2]]],
    ['10% Azelaic Acid + 2% Salicylic Acid serum', [['Azelaic Acid', 10], ['Salicylic Acid', 2]]],
    ['Aqua, retinol 0.5% and salicylic acid 2%, Glycerin, Panthenol', [['retinol', 0.5], ['salicylic acid', 2]]],
    ['Aqua, Adapalene 0.1% / Benzoyl Peroxide 2.5%, Glycerin, Panthenol', [['Adapalene', 0.1], ['Benzoyl Peroxide', 2.5]]],
    ['8% Glycolic Acid 2% Salicylic Acid 5% Glycerin, Water, Panthenol', [['Glycolic Acid', 8], ['Salicylic Acid', 2], ['Glycerin', 5]]],
    ['Aqua, Salicylic acid 2% niacinamide 4%, Glycerin, Panthenol', [['Salicylic acid', 2], ['niacinamide', 4]]],
    ['Aqua. Glycerin. Retinol 0.5%. Panthenol. Lactic Acid 2,5 %. Squalane.', [['Retinol', 0.5], ['Lactic Acid', 2.5]]],
    ['Aqua, adapalen %0,1, %5 glikolik asit, Panthenol', [['adapalen', 0.1], ['glikolik asit', 5]]],
    ['Aqua, 1,2-Hexanediol, Glycerin, Sodium Hyaluronate', []],
  ]; // biome-ignore format: a table
  test.each(rows)('%s', (label, amounts) => {
    const { ingredients } = checkText(label);
    expect(ingredients.flatMap(({ text, percent }) => (percent === undefined ? [] : [[text, percent]]))).toEqual(amounts);
    for (const { text, start, end } of ingredients) expect(label.slice(start, end)).toBe(text);
  });
});

describe('an entry that may be held back stays one, at either end and in any letters', () => {
  const rows: string[] = [
    'Alcool de blé de qualité bio, eau, glycérine, panthénol, bétaïne',
    'Retinoato de hidroxipinacolona encapsulado, agua, glicerina, pantenol',
    "Aqua, Glycerin, Panthenol, Betaine, Squalane, Alcool de blé issu de l'agriculture biologique",
    'Aqua, Glycerin, Niacinamide, Panthenol, ретинол, Tocopherol, Squalane, Xanthan Gum, Allantoin, Betaine',
    'Aqua, Glycerin, Niacinamide, Panthenol, ρετινόλη, Tocopherol, Squalane, Xanthan Gum, Allantoin, Betaine',
    'Se aplică dimineața și seara pe tenul curat. A se evita contactul cu ochii.',
  ];
  test.each(rows)('%s', (label) => expect(checkText(label).verdict).not.toBe('no-flags'));
});
