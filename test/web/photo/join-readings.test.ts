import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { joinReadings, type WordToJoin } from '../../../web/photo/join-readings.ts';

const LABEL = [
  'INGREDIENTS: AQUA, GLYCERIN, PROPANEDIOL, DIMETHICONE,',
  'ALCOHOL DENAT., NIACINAMIDE, AMMONIUM',
  'POLYACRYLOYLDIMETHYL TAURATE, RETINYL LINOLEATE,',
  'RETINOL, ADENOSINE, GLYCINE SOJA OIL, SODIUM',
  'HYDROXIDE, CITRIC ACID, XANTHAN GUM,',
  'POLYSORBATE 20, PARFUM.',
];

/** Lines of print -> the words of a photo of them. */
const wordsOf = (lines: readonly string[]): WordToJoin[] =>
  lines.flatMap((text, line) =>
    text
      .split(' ')
      .filter((word) => word !== '')
      .map((word) => ({ text: word, line })),
  );
const textOf = (words: readonly WordToJoin[]): string => words.map(({ text }) => text).join(' ');
const whole = LABEL.join(' ');

const pairs: [why: string, first: string[], second: string[]][] = [
  ['one above the other, two lines in common', LABEL.slice(0, 4), LABEL.slice(2)],
  ['taken in the other order', LABEL.slice(2), LABEL.slice(0, 4)],
  ['one line in common', LABEL.slice(0, 3), LABEL.slice(2)],
  ['the same photo twice', LABEL, LABEL],
  ['the last line cut in half and misread', [...LABEL.slice(0, 3), 'RFTINQI. ADEN0'], LABEL.slice(2)],
  ['a word read a little differently', LABEL.slice(0, 3).map((line) => line.replace('TAURATE', 'TAURAIE')), LABEL.slice(2)],
  ['side by side', LABEL.map((line) => line.slice(0, 34)), LABEL.map((line) => line.slice(12).replace(/^\S* ?/, ''))],
  [
    'side by side, taken in the other order',
    LABEL.map((line) => line.slice(12).replace(/^\S* ?/, '')),
    LABEL.map((line) => line.slice(0, 34)),
  ],
];

describe('what both photos show stands once', () => {
  test.each(pairs)('%s', (_why, first, second) => {
    const { words, seam } = joinReadings(wordsOf(first), wordsOf(second));
    expect(seam).toBe(false);
    expect(textOf(words).replace('TAURAIE', 'TAURATE')).toBe(whole);
  });
});

test('photos with nothing in common stand one after the other, with a seam', () => {
  const { words, seam } = joinReadings(wordsOf(LABEL.slice(0, 2)), wordsOf(LABEL.slice(4)));
  expect(seam).toBe(true);
  expect(textOf(words)).toBe([...LABEL.slice(0, 2), ...LABEL.slice(4)].join(' '));
});

test('a short word in common by chance joins nothing', () =>
  expect(joinReadings(wordsOf(['AQUA, OIL']), wordsOf(['OIL, RETINOL'])).seam).toBe(true));

test('any two parts of a label that share a line give the label', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: LABEL.length }), fc.integer({ min: 0, max: LABEL.length - 1 }), (end, start) => {
      fc.pre(start < end);
      const { words } = joinReadings(wordsOf(LABEL.slice(0, end)), wordsOf(LABEL.slice(start)));
      expect(textOf(words)).toBe(whole);
    }),
  );
});
