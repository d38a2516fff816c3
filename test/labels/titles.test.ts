/** What the name of a product says is in it, though another word of it denies something: "No7 Pure Retinol", "Ohne Silikone, 0,3 % Retinol". */
import { describe, expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const verdictOf = (title: string) =>
  checkText(`${title}. Ingredients: Aqua, Glycerin, Squalane, Caprylyl Glycol, Phenoxyethanol`, 0).verdict;

describe('is in it', () => {
  test.each([
    'No7 Pure Retinol 1% Night Concentrate',
    'No7 Retinol Complex',
    'Boots No7 Retinol 1%',
    'No. 5 Retinol 1%',
    'No. 1 retinol brand',
    'Ohne Silikone, 0,3% Retinol',
    'Ohne Silikone und 0,3% Retinol',
    'Sans paraben 0,3% de rétinol',
    'sin parabenos, 0,3% retinol',
    'without parabens, 2% salicylic acid',
    'no parabens, 2% salicylic acid',
    'No parabens, no fragrance, 2% salicylic acid',
    'No fragrance, no parabens, only retinol 1%',
    'No harsh scrubs - just 10% glycolic acid',
    'Not just a moisturizer: contains 1% retinol',
    'Without irritation - retinol 1% night cream',
    'Zero irritation retinol 0.5%',
    'Bez parabenów z retinolem 0,5%',
    'Bez parabenów, z retinolem 0,5%',
    'Serum bez zapachu z retinolem',
    'Sérum sans parfum au rétinol',
    '无酒精视黄醇精华',
    '無香料レチノール0.1%美容液',
    '無添加レチノール0.1%美容液',
    'A醇晚霜',
    '无香精 无酒精 A醇精华',
    'Non-comedogenic retinol serum',
    'non-irritating retinol serum',
    'Retinol serum, never tested on animals',
    "L'Oréal Paris Revitalift Laser Pure Retinol Night Serum",
    'Drunk Elephant T.L.C. Framboos Glycolic Night Serum',
    "Kiehl's Powerful-Strength Line-Reducing Vitamin C Concentrate",
    'Paraben-free night serum with retinol',
    'Oil-free acne wash with salicylic acid',
    'Crème de nuit sans parfum avec rétinol pur',
    'No-rinse Glycolic Acid Peel',
    'Zero Irritation Retinol Serum',
    'No-nonsense Retinol serum',
    'Sans Soucis Retinol Serum',
    'No parabens, no sulfates, just retinol',
    '水杨酸棉片',
    '维C精华',
    '레티놀크림',
  ])('%s', (title) => expect(verdictOf(title)).toBe('avoid'));
});

describe('is denied, or only spoken of', () => {
  test.each([
    'Retinol-free night serum',
    'Serum without retinol',
    'Ohne Retinol',
    'Sans rétinol',
    '0% Retinol',
    'Free from alcohol, parabens and fragrance',
    'No parabens, no fragrance, no retinol',
    'Without fragrance and 0% alcohol',
    'A gentle alternative to retinol',
    'Use after your retinol serum',
    '无酒精精华',
    '無香料',
    'No alcohol, no fragrance',
    'Alcohol free toner',
    'Sans parfum',
    'Ohne Alkohol und Parfum 50 ml',
    'Without 2% hydroquinone or retinol',
    'Not for use with retinol 1% products',
    'Bez parfemace',
    'Contains no retinol 1%',
    'No retinol cream',
    'No alcohol toner',
    'Without fragrance, alcohol or retinol serum',
    '乳酸菌面膜',
    'Serum, gentle like retinol',
  ])('%s', (title) => expect(verdictOf(title)).toBe('no-flags'));
});

describe('the name of the next product of a set', () => {
  test.each([
    ['Day cream: Aqua, Glycerin, Panthenol, Squalane.\nRetinol booster: Aqua, Glycerin, Mica.', 'avoid'],
    ['Step 1 Cleanser: Aqua, Glycerin, Panthenol, Squalane.\nGlycolic Acid Peel Pads: Aqua, Glycerin, Mica, Carbomer.', 'avoid'],
    ['Day cream: Aqua, Glycerin, Panthenol, Squalane.\nNight cream: Aqua, Glycerin, Mica.', 'no-flags'],
  ])('%j: %s', (label, verdict) => expect(checkText(label, 0).verdict).toBe(verdict));
});
