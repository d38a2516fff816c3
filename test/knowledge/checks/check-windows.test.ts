import { describe } from 'vitest';
import { checkWindows } from '../../../rules/knowledge/checks/check-windows.ts';
import { expectSentences } from './expect-sentences.ts';

describe('the windows of a protocol', () => {
  expectSentences(checkWindows, [
    [
      'care ends before leave out',
      (f) => {
        f.protocols.usual!.windows[0]!.cautionDays = 6;
      },
      [/ends "with care" on day 6, before "leave out" on day 7/],
    ],
    [
      'care may end together with leave out',
      (f) => {
        f.protocols.usual!.windows[0]!.cautionDays = 7;
      },
      [],
    ],
    [
      'a category twice',
      (f) => {
        f.protocols.usual!.windows.push({ ...f.protocols.usual!.windows[0]! });
      },
      [/stands there twice/],
    ],
    [
      'soothing is never held back',
      (f) => {
        f.protocols.usual!.windows.at(-1)!.cautionDays = 3;
      },
      [/holds back what soothes/],
    ],
    [
      'other irritants are never left out',
      (f) => {
        f.protocols.usual!.windows.at(-2)!.avoidDays = 1;
      },
      [/care at most/],
    ],
    [
      'the file is named after the id',
      (f) => {
        f.protocols.usual!.id = 'other';
      },
      [/says it is "other"/],
    ],
    [
      'a source speaks twice in a row',
      (f) => {
        const { sources } = f.protocols.usual!.windows[0]!;
        sources.push(sources[0]!);
      },
      [/names the source "guide" twice/],
    ],
  ]);
});
