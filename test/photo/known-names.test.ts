import { expect, test } from 'vitest';
import { countKnown } from '../../functions/scans/known-words.ts';
import { knownNames } from '../../rules/known-names.ts';
import { nameDictionary } from '../../rules/match/name-dictionary.ts';
import { countKnownWords } from '../../rules/photo/count-known-words.ts';

const count = countKnownWords(knownNames());
const lettersOfWords = (name: string): number =>
  (name.match(/[\p{L}\p{N}]{4,}/gu) ?? []).reduce((sum, word) => sum + word.length, 0);

test('every word of every name that the dictionary knows is counted whole', () => {
  const dictionary = nameDictionary();
  const names = [...dictionary.byKey.keys()].map((key) => dictionary.keyOf(key));
  expect(names.length).toBeGreaterThan(10_000);
  expect(names.filter((name) => count(name) !== lettersOfWords(name))).toEqual([]);
});

const cases: [why: string, text: string, letters: number][] = [
  ['a name in another letter case', 'RETINOL', 7],
  ['two words of different names', 'Sodium denat', 11],
  ['a name in another language', 'Glicerina', 9],
  ['misread words', 'Rctlnol Glyccrln', 0],
  ['words too short to count', 'PEG CI oil', 0],
  ['plain speech', 'kids morning', 0],
];
test.each(cases)('%s', (_why, text, letters) => expect(count(text)).toBe(letters));
test.each(cases)('the server counts by the same names: %s', (_why, text, letters) => expect(countKnown(text)).toBe(letters));
