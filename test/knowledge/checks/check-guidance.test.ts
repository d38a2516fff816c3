import { describe } from 'vitest';
import { checkGuidance } from '../../../rules/knowledge/checks/check-guidance.ts';
import { expectSentences } from './expect-sentences.ts';

describe('the guidance rows', () => {
  expectSentences(checkGuidance, [
    [
      'one is missing',
      (f) => {
        f.guidance.shift();
      },
      [/"opening" is missing/],
    ],
    [
      'one stands twice',
      (f) => {
        f.guidance.push(f.guidance[0]!);
      },
      [/"opening" stands twice/],
    ],
    [
      'one ends before it begins',
      (f) => {
        f.guidance[0]!.fromDay = 7;
      },
      [/ends before it begins/],
    ],
    [
      'one without an end is fine',
      (f) => {
        f.guidance[0]!.untilDay = null;
      },
      [],
    ],
    [
      'a protocol moves a row that is not there',
      (f) => {
        f.protocols.usual!.guidanceDays = { retrun: { fromDay: 1, untilDay: 2 } };
      },
      [/"retrun", which is no row/],
    ],
    [
      'a protocol turns a row around',
      (f) => {
        f.protocols.usual!.guidanceDays = { return: { fromDay: 14, untilDay: 14 } };
      },
      [/ends "return" before it begins/],
    ],
    [
      'a protocol may move a row',
      (f) => {
        f.protocols.usual!.guidanceDays = { return: { fromDay: 14, untilDay: 28 } };
      },
      [],
    ],
  ]);
});
