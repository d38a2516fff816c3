import { expect, test } from 'vitest';
import { findWarnings } from '../../rules/read/find-warnings.ts';

test.each<[why: string, text: string, warnings: string[]]>([
  ['one sentence', 'Enthält Vitamin A', ['Enthält Vitamin A']],
  [
    'two sentences are one warning: German',
    'Enthält Vitamin A. Berücksichtigen Sie Ihre tägliche Aufnahme vor der Anwendung. Aqua',
    ['Enthält Vitamin A. Berücksichtigen Sie Ihre tägliche Aufnahme vor der Anwendung'],
  ],
  [
    'English',
    'Contains Vitamin A. Consider your daily intake before use. Aqua',
    ['Contains Vitamin A. Consider your daily intake before use'],
  ],
  ['a sentence about something else', 'Enthält Vitamin A. Täglich auftragen. Aqua', ['Enthält Vitamin A']],
  [
    'the sunburn alert that stands beside an AHA',
    'Sunburn Alert: This product contains an alpha hydroxy acid (AHA).\nAqua',
    ['Sunburn Alert: This product contains an alpha hydroxy acid (AHA).'],
  ],
  ['a list with vitamin A', 'Aqua, Vitamin A, Talc', []],
  ['a list with an alpha hydroxy acid', 'Aqua, Alpha Hydroxy Acid, Talc', []],
  ['advice on the sun without an acid', 'Use sunscreen. Aqua', []],
  ['nothing', '', []],
])('%s', (_why, text, warnings) => expect(findWarnings(text).map(({ start, end }) => text.slice(start, end))).toEqual(warnings));
