import { describe, expect, test } from 'vitest';
import { checkText } from '../check-text.ts';

const verdictOf = (text: string): string => checkText(text).verdict;

describe('lists as pharmacies of other languages print them', () => {
  const rows: [why: string, text: string, verdict: string][] = [
    ['Czech', 'Složení: voda, glycerin, kyselinou mléčnou, panthenol, skvalan.', 'avoid'],
    ['Finnish, a harmless one', 'Ainesosat: vesi, glyseroli, setyylialkoholi, auringonkukkaöljy, pantenoli.', 'no-flags'],
    ['Finnish, with scent', 'Ainesosat: vesi, glyseroli, setyylialkoholi, hajusteita, pantenoli.', 'avoid'],
    [
      'Estonian, an oil nobody knows',
      'Koostis: vesi, Glycerin, Panthenol, Betaine, Squalane, Carbomer, quavemiõli.',
      'cannot-tell',
    ],
    ['Slovenian: its heading is no spirit', 'SESTAVA: Aqua, Glycerin, Panthenol, Squalane.', 'no-flags'],
    ['an active beside the list', 'Tonikum s kyselinou salicylovou 2 %. Složení: Aqua, Glycerin, Panthenol, Betaine.', 'avoid'],
  ];
  test.each(rows)('%s', (_why, text, verdict) => expect(verdictOf(text)).toBe(verdict));
});

describe('a name that is cut before the words behind the list', () => {
  const list = 'Ingredients: Aqua, Glycerin, Cetearyl Alcohol, Squalane, Panthenol, Xanthan Gum';
  const rows: [behind: string, verdict: string][] = [
    [', Sali- Distributed by Acme Ltd, London', 'cannot-tell'],
    [', Sali. Distributed by Acme Ltd, London', 'cannot-tell'],
    ['. Distributed by Acme Ltd, London', 'no-flags'],
  ];
  test.each(rows)('%s', (behind, verdict) => expect(verdictOf(list + behind)).toBe(verdict));
});

test('a tea tree with a letter wrong is no tea', () => {
  const listed = (oil: string) => `Aqua, Glycerin, ${oil}, Squalane, Panthenol, Xanthan Gum, Carbomer.`;
  expect(verdictOf(listed('Tea True Oil'))).toBe('avoid');
  expect(verdictOf(listed('Green Tea Oil'))).toBe('no-flags');
});
