import { expect, test } from 'vitest';
import { stripQualifiers, withoutDamagedQualifier } from '../../rules/match/strip-qualifiers.ts';

test.each<[why: string, key: string, left: string]>([
  ['one before', 'pure retinol', 'retinol'],
  ['several before, of one word and of two', 'certified cold pressed argan oil', 'argan oil'],
  ['one behind', 'glycerin usp', 'glycerin'],
  ['several behind', 'glycerin usp food grade', 'glycerin'],
  ['both', 'organic aloe extract blend', 'aloe extract'],
  ['the longer of two that begin alike', 'extra virgin olive oil', 'olive oil'],
  ['one that ends a longer one leaves the rest of it', 'glycerin de origen natural', 'glycerin'],
  ['where it comes from', 'squalane from sugar cane', 'squalane'],
  ['... in another language', 'glycerin d origine naturelle', 'glycerin'],
  ['how fine it is', 'micronized salicylic acid', 'salicylic acid'],
  ['a word inside the name stays', 'zinc mineral oxide', 'zinc mineral oxide'],
  ['part of a word is none', 'purely retinol', 'purely retinol'],
  ['nothing but qualifiers: the last word stays', 'pure natural', 'natural'],
  ['a qualifier of two words alone', 'micro encapsulated', 'encapsulated'],
  ['one word', 'pure', 'pure'],
  ['none', 'salicylic acid', 'salicylic acid'],
])('%s: %s', (_why, key, left) => expect(stripQualifiers(key)).toBe(left));

test('a run of thousands of words is no trouble', () => {
  const many = 'pure '.repeat(4000);
  expect(stripQualifiers(`${many}retinol`)).toBe('retinol');
  expect(stripQualifiers(`retinol ${many}`.trim())).toBe('retinol');
});

test.each<[words: string, left: string | null]>([
  ['encapsvlated bpo', 'bpo'],
  ['anhdyrous ethanol', 'ethanol'],
  ['encapsulated', null],
  ['rea retinol', null],
  ['encaptured retinol', null],
])('%s, its qualifier damaged', (words, left) => expect(withoutDamagedQualifier(words.split(' '))?.join(' ') ?? null).toBe(left));
