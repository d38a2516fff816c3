import { describe } from 'vitest';
import { checkFalseFriends } from '../../../rules/knowledge/checks/check-false-friends.ts';
import { expectSentences } from './expect-sentences.ts';

describe('a false friend is no target', () => {
  expectSentences(checkFalseFriends, [
    [
      'its own name is a target',
      (f) => {
        f.ingredients['drying-alcohol']!.push({ inci: 'cetyl-alcohol' });
      },
      [/"Cetyl Alcohol" is a false friend and a name of cetyl-alcohol \(drying-alcohol\)/],
    ],
    [
      'it carries the alias of a target',
      (f) => {
        f.ingredients['drying-alcohol']![0]!.aliases = ['CETYL ALCOHOL'];
      },
      [/a name of Own drying-alcohol/],
    ],
    [
      'it may soothe',
      (f) => {
        f.ingredients.soothing!.push({ inci: 'Cetyl Alcohol' });
      },
      [],
    ],
  ]);
});
