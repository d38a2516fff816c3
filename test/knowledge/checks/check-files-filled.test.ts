import { describe } from 'vitest';
import { checkFilesFilled } from '../../../rules/knowledge/checks/check-files-filled.ts';
import { expectSentences } from './expect-sentences.ts';

describe('no file is empty', () => {
  expectSentences(checkFilesFilled, [
    [
      'a category without ingredients',
      (f) => {
        f.ingredients.retinoid = [];
      },
      [/ingredients\/retinoid\.json is empty/],
    ],
    [
      'no false friends',
      (f) => {
        f.falseFriends = [];
      },
      [/false-friends\.json is empty/],
    ],
    [
      'an empty vocabulary',
      (f) => {
        f.common.basics = {};
      },
      [/common\/basics\.json is empty/],
    ],
    [
      'an empty language',
      (f) => {
        f.names.fr = {};
      },
      [/names\/fr\.json is empty/],
    ],
    [
      'no sources',
      (f) => {
        f.sources = [];
      },
      [/sources\.json is empty/],
    ],
    [
      'no wording on a topic',
      (f) => {
        f.wording.en!.rest = {};
      },
      [/wording\/en\/rest\.json is empty/],
    ],
    [
      'a folder without files',
      (f) => {
        f.protocols = {};
      },
      [/folder protocols has no files/],
    ],
  ]);
});
