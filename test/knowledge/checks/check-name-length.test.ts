import { describe } from 'vitest';
import { checkNameLength } from '../../../rules/knowledge/checks/check-name-length.ts';
import { expectSentences } from './expect-sentences.ts';

describe('a flagged name is long enough', () => {
  expectSentences(checkNameLength, [
    [
      'two letters',
      (f) => {
        f.ingredients['vitamin-c']![0]!.aliases = ['VC'];
      },
      [/"VC" .* is too short/],
    ],
    [
      'a digit or two does not make it long enough',
      (f) => {
        f.ingredients['vitamin-c']![0]!.misspelt = ['C-10'];
      },
      [/"C-10"/],
    ],
    [
      'three letters are enough',
      (f) => {
        f.ingredients['vitamin-c']![0]!.aliases = ['LAA'];
      },
      [],
    ],
    [
      'other writings have short words',
      (f) => {
        f.ingredients['drying-alcohol']![0]!.aliases = ['酒精', '乙醇'];
      },
      [],
    ],
    [
      'signs alone are no name',
      (f) => {
        f.ingredients.aha![0]!.aliases = ['***'];
      },
      [/too short/],
    ],
    [
      'a code has enough digits',
      (f) => {
        f.ingredients['vitamin-c']![0]!.aliases = ['E300'];
      },
      [],
    ],
  ]);
});
