import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGrammarWord } from '../../../rules/match/grammar/is-grammar-word.ts';
import { recogniseByGrammar } from '../../../rules/match/grammar/recognise-by-grammar.ts';
import { growth } from '../../processor-time.ts';

const key = fc.array(
  fc.string({ unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'), minLength: 1, maxLength: 14 }),
  {
    minLength: 1,
    maxLength: 30,
  },
);
const KNOWN_WORDS =
  'sodium methyl di poly hydroxy stearate palmitoyl lavandula oil leaf seed peg 20 ferment acrylates copolymer acid glycol retinyl alcohol'.split(
    ' ',
  );
const keyOfKnownWords = fc.array(fc.constantFrom(...KNOWN_WORDS, ''), { minLength: 1, maxLength: 20 });

/** Sets of letters that make decomposition hard: many parts, all of them prefixes of one another. */
const bait: [why: string, key: string][] = [
  ['one endless word', 'methyl'.repeat(2000)],
  ['one long word of parts', 'dimethyl'.repeat(7)],
  ['many words of parts', Array(60).fill('dimethylpropyl').join(' ')],
  ['only digits', '1'.repeat(500)],
  ['blanks', ' '.repeat(300)],
  ['nothing', ''],
  ['a name of another script', '히알루론산'],
];

describe('whatever the key', () => {
  test('it is answered, and with a name and a stem', () => {
    fc.assert(
      fc.property(fc.oneof(key, keyOfKnownWords), (words) => {
        const hit = recogniseByGrammar(words.join(' '));
        if (hit) expect([hit.inci.length > 0, hit.stem.length > 0]).toEqual([true, true]);
      }),
      { numRuns: 3000 },
    );
  });
  test.each(bait)('%s is no name', (_why, text) => expect(recogniseByGrammar(text)).toBeNull());
});

describe('a miss', () => {
  const misses: [why: string, key: (letters: number) => string][] = [
    ['one word of parts', (letters) => `${'dimethylpropyl'.repeat(16).slice(0, letters - 1)}x`],
    ['one word of numbers and parts', (letters) => `${'di2methyl'.repeat(30).slice(0, letters - 1)}x`],
    ['words of parts', (letters) => 'velloria canthis '.repeat(13).slice(0, letters - 1)],
    ['words that are no names', (letters) => 'blorptonol '.repeat(20).slice(0, letters)],
  ];
  // a bundle of look-ups, so that there is something to measure
  test.each(misses)('%s: a key ten times as long takes about ten times as much', async (_why, key) => {
    const lookUp = (letters: number) => {
      for (let run = 0; run < 5000; run++) recogniseByGrammar(key(letters));
    };
    expect(await growth(lookUp, 200)).toBeLessThan(4);
  });
});

const words: [word: string, can: boolean][] = [
  ['lavandula', true],
  ['stearate', true],
  ['polyglyceryl', true],
  ['extract', true],
  ['20', true],
  ['hydrogenated', true],
  ['blorptonol', false],
  ['moisturise', false],
  ['dermatologist', false],
];

describe('isGrammarWord', () => {
  test.each(words)('%s: %s', (word, can) => expect(isGrammarWord(word)).toBe(can));
});
