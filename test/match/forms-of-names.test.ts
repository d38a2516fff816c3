import { expect, test } from 'vitest';
import { ExactForms, LatinForms } from '../../rules/match/forms-of-names.ts';
import type { KnownIngredient } from '../../rules/match/known-ingredient.ts';
import { nameDictionary } from '../../rules/match/name-dictionary.ts';

const retinol: KnownIngredient = { inci: 'Retinol', categories: ['retinoid'], tier: 3 };
const cetyl: KnownIngredient = { inci: 'Cetyl Alcohol', categories: [] };
const ethanol: KnownIngredient = { inci: 'Alcohol', categories: ['drying-alcohol'] };
const names = {
  keys: ['retinol', 'vitamin a1', 'cetyl alcohol', 'stearyl alcohol', 'lauryl alcohol', 'alcohol', 'corn oil', '레티놀'],
  ingredients: [retinol, retinol, cetyl, cetyl, cetyl, ethanol, cetyl, retinol],
};

test('exact forms: each by what cameras make of it, and in order', () => {
  const forms = new ExactForms(names);
  expect(forms.byOcrForm.get('retinoi')).toEqual([retinol]);
  expect(forms.byOcrForm.get('레티놀')).toEqual([retinol]);
  expect(forms.byOcrForm.get('retinol')).toBeUndefined();
  expect(forms.sortedKeys).toEqual([...forms.sortedKeys].sort());
  expect(forms.sortedKeys).toContain('cetylalcohol');
  expect(forms.sortedOcrForms).toContain('comoii');
});

test('a pair of letters is not made across a blank, and of two names with one form both are kept', () => {
  const twins = new ExactForms({ keys: ['o1eth', 'oleth', 'ether nitrate'], ingredients: [cetyl, ethanol, retinol] });
  expect(twins.byOcrForm.get('oieth')).toEqual([cetyl, ethanol]);
  expect(twins.sortedOcrForms).toEqual(['ethernitrate', 'oieth']);
});

test('Latin forms: heads, words of a form, and words that only flagged names hold', () => {
  const forms = new LatinForms(names, (compact) => names.keys.includes(compact));
  expect([...forms.heads]).toEqual(['alcohol']);
  expect(forms.wordsOfForm.get('cetyiaicohoi')).toBe('cetyi aicohoi');
  expect(forms.wordsOfForm.has('retinoi')).toBe(false);
  expect(forms.flaggedWords.find('vitamin').map(({ value }) => value)).toEqual(['vitamin']);
  expect(forms.flaggedWords.find('aicohoi')).toEqual([]);
  expect(forms.flagged.find('retinoi').map(({ value }) => value)).toEqual([retinol]);
});

test('names in other scripts take part where the text holds another script, and there alone', () => {
  const dictionary = nameDictionary();
  const beyondAscii = (keys: readonly string[]): number => keys.filter((key) => /[^\x20-\x7e]/.test(key)).length;
  expect(beyondAscii(dictionary.formsFor('retinoi').sortedKeys)).toBe(0);
  expect(beyondAscii(dictionary.formsFor('레티놀').sortedKeys)).toBeGreaterThan(1000);
  expect(dictionary.find('레티놀')?.inci).toBe('Retinol');
  expect(dictionary.keyOf('salicylicacid')).toBe('salicylic acid');
});
