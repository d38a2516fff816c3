import { describe } from 'vitest';
import { checkCategories } from '../../../rules/knowledge/checks/check-categories.ts';
import { expectSentences } from './expect-sentences.ts';

describe('every category has what it needs', () => {
  expectSentences(checkCategories, [
    [
      'a category without a sentence',
      (f) => {
        delete f.wording.en!.findings!['category.pha.effect'];
      },
      [/pha has no sentence "category\.pha\.effect"/],
    ],
    [
      'an amount that makes another irritant of what is held back anyway',
      (f) => {
        f.ingredients.aha![0]!.irritantFromPercent = 10;
      },
      [/Own aha in ingredients\/aha\.json has irritantFromPercent/],
    ],
    [
      'an amount where it belongs',
      (f) => {
        f.ingredients['other-irritant']![0]!.irritantFromPercent = 10;
      },
      [],
    ],
    [
      'a category without a row',
      (f) => {
        f.protocols.usual!.windows.splice(3, 1);
      },
      [/has no row for pha/],
    ],
    [
      'a row without a source',
      (f) => {
        f.protocols.usual!.windows[3]!.sources = [];
      },
      [/row pha .* has no source/],
    ],
    [
      'a category without ingredients',
      (f) => {
        delete f.ingredients.pha;
      },
      [/no ingredients\/pha\.json/],
    ],
    [
      'a file that is about no category',
      (f) => {
        f.ingredients.acids = [];
      },
      [/acids\.json is named after no category/],
    ],
  ]);
});
