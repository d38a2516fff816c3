import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isGrammarWord } from '../../../rules/match/grammar/is-grammar-word.ts';
import { recogniseByGrammar } from '../../../rules/match/grammar/recognise-by-grammar.ts';

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
  test('takes microseconds', () => {
    const misses = [
      'the quick brown fox jumps',
      'blorptonol extract',
      'velloria canthis leaf oil',
      'polymethylpropyldimethylaminoethylbutyx',
    ];
    const round = (): number => {
      const start = performance.now();
      for (const miss of misses) for (let run = 0; run < 2000; run++) recogniseByGrammar(miss);
      return (performance.now() - start) / (2000 * misses.length);
    };
    // the best of several rounds, so that a busy machine does not decide; 10 µs is the budget of the engine
    expect(Math.min(...Array.from({ length: 8 }, round))).toBeLessThan(0.01);
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
