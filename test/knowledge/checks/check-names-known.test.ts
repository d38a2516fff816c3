import { describe } from 'vitest';
import { checkNamesKnown } from '../../../rules/knowledge/checks/check-names-known.ts';
import { expectSentences } from './expect-sentences.ts';

describe('names in other languages stand for something known', () => {
  expectSentences(checkNamesKnown, [
    [
      'an unknown ingredient',
      (f) => {
        f.names.fr!.Aqwa = ['eau'];
      },
      [/names\/fr\.json has names for "Aqwa"/],
    ],
    [
      'an alias is known',
      (f) => {
        f.names.fr = { Water: ['eau'] };
      },
      [],
    ],
    [
      'a false friend is known',
      (f) => {
        f.names.fr = { 'Cetyl Alcohol': ['alcool cétylique'] };
      },
      [],
    ],
    [
      'what the grammar recognises is known',
      (f) => {
        f.names.fr = { 'PEG-8': ['peg huit'] };
      },
      [],
    ],
  ]);
});
