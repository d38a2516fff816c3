import { describe } from 'vitest';
import { checkPlainWords } from '../../../rules/knowledge/checks/check-plain-words.ts';
import { expectSentences } from './expect-sentences.ts';

describe('sentences use plain words', () => {
  expectSentences(checkPlainWords, [
    [
      'a word we never say',
      (f) => {
        f.wording.en!.rest!.opening = 'This is Unsafe.';
      },
      [/"opening" in wording\/en\/rest\.json says "unsafe"/],
    ],
    [
      'only whole words count',
      (f) => {
        f.wording.en!.rest!.opening = 'A cleanser, an adjuster, Badian.';
      },
      [],
    ],
    [
      'a plural form counts',
      (f) => {
        f.wording.en!.rest!.opening = { one: 'One bad name.', other: '{n} names.' };
      },
      [/"bad"/],
    ],
    [
      'no shouting',
      (f) => {
        f.wording.en!.rest!.opening = 'Wait!';
      },
      [/shouts/],
    ],
    [
      'titles of sources are theirs',
      (f) => {
        f.sources[0]!.title = 'The bad, the clean';
      },
      [],
    ],
    [
      'other languages are not measured by English words',
      (f) => {
        f.wording.de = { rest: { opening: 'Bad' } };
      },
      [],
    ],
  ]);
});
