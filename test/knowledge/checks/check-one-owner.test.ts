import { describe } from 'vitest';
import { checkOneOwner } from '../../../rules/knowledge/checks/check-one-owner.ts';
import { expectSentences } from './expect-sentences.ts';

describe('a name belongs to one ingredient', () => {
  expectSentences(checkOneOwner, [
    [
      'an alias in two categories',
      (f) => {
        f.ingredients.aha![0]!.aliases = ['Fruit Acid'];
        f.ingredients.bha![0]!.aliases = ['Fruit acid'];
      },
      [/"Fruit acid" names both Own aha .*aha\.json.* and Own bha/],
    ],
    [
      'a blank more or less makes no other name',
      (f) => {
        f.ingredients.aha![0]!.aliases = ['Fruit Acid'];
        f.common.basics!.Aqua = ['FruitAcid'];
      },
      [/names both Own aha/],
    ],
    [
      'a misspelling counts as a name',
      (f) => {
        f.ingredients.aha![0]!.misspelt = ['glicerin'];
        f.common.basics!.Glycerin = ['Glicerin'];
      },
      [/Glicerin/],
    ],
    [
      'one ingredient in two categories',
      (f) => {
        f.ingredients.bha!.push({ inci: 'Own aha' });
      },
      [/"Own aha" names both/],
    ],
    [
      'an ingredient may repeat a name of its own',
      (f) => {
        f.ingredients.aha![0]!.aliases = ['own AHA'];
      },
      [],
    ],
    [
      'a false friend and the vocabulary may speak of the same ingredient',
      (f) => {
        f.common.basics!['Cetyl Alcohol'] = ['Palmityl Alcohol'];
      },
      [],
    ],
    [
      'a language may repeat the same ingredient',
      (f) => {
        f.names.de = { Aqua: ['Eau', 'Wasser'] };
      },
      [],
    ],
    [
      'a language may not give a name to another ingredient',
      (f) => {
        f.names.de = { Glycerin: ['Eau'] };
      },
      [/"Eau" names both Aqua \(common\/basics\.json\) and Glycerin/],
    ],
    [
      'a key of a language may be an alias',
      (f) => {
        f.names.de = { Water: ['Wasser'] };
      },
      [],
    ],
  ]);
});
