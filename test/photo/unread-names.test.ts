import { describe, expect, test } from 'vitest';
import { unreadNames } from '../../rules/photo/unread-names.ts';
import { checkText } from '../check-text.ts';

const LABEL = 'Ingredients: Aqua, Glycerin, Cmncr zorb, Panthenol, Carbomer, Squalane, Allantoin, Betaine, Urea, Xanthan Gum.';

/** The words of the label, all read surely but one. */
const wordsOf = (text: string, unsure: string) =>
  [...text.matchAll(/\S+/g)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    confidence: word.includes(unsure) ? 41 : 93,
  }));

const photo = (unsure: string, text = LABEL) => {
  const report = checkText(text, 3, { origin: 'photo', endSeen: true });
  const unreadable = unreadNames(report, wordsOf(text, unsure));
  const { verdict, reading } = checkText(text, 3, { origin: 'photo', endSeen: true, unreadable });
  return {
    read: unreadable.map(({ start, end }) => text.slice(start, end)),
    verdict,
    gaps: reading.gaps.map(({ reason }) => reason),
  };
};

describe('names that no fact knows, on a photo', () => {
  test('one that was read surely is unknown, as on a list that was pasted', () =>
    expect(photo('none')).toEqual({ read: [], verdict: 'no-flags', gaps: [] }));
  const unsure: [why: string, word: string][] = [
    ['its first word', 'Cmncr'],
    ['its last', 'zorb'],
  ];
  test.each(unsure)('one that the reader was unsure of was not read: %s', (_why, word) =>
    expect(photo(word)).toEqual({ read: ['Cmncr zorb'], verdict: 'cannot-tell', gaps: ['part-unreadable'] }),
  );
  test('a known name is read, however unsure the reader was', () =>
    expect(photo('Carbomer')).toEqual({ read: [], verdict: 'no-flags', gaps: [] }));
});
