import { describe } from 'vitest';
import { checkLanguages } from '../../../rules/knowledge/checks/check-languages.ts';
import { expectSentences } from './expect-sentences.ts';

describe('languages say the same', () => {
  expectSentences(checkLanguages, [
    [
      'a sentence is missing',
      (f) => {
        f.wording.en = { a: { x: 'One', y: 'Two' } };
        f.wording.de = { a: { x: 'Eins' } };
      },
      [/wording\/de lacks the sentence "y"/],
    ],
    [
      'a sentence too many',
      (f) => {
        f.wording.en = { a: { x: 'One' } };
        f.wording.de = { a: { x: 'Eins', z: 'Drei' } };
      },
      [/has the sentence "z", which English does not have/],
    ],
    [
      'another place',
      (f) => {
        f.wording.en = { a: { x: 'From {date}' } };
        f.wording.de = { a: { x: 'Ab {day}' } };
      },
      [/"x" in wording\/de should hold \{date\}, and holds \{day\}/, /A form of "x" .*\{day\}/],
    ],
    [
      'places in another order',
      (f) => {
        f.wording.en = { a: { x: '{a} of {b}' } };
        f.wording.de = { a: { x: '{b}: {a}' } };
      },
      [],
    ],
    [
      'the form for one may leave the number out',
      (f) => {
        f.wording.en = { a: { x: { one: 'One name', other: '{n} names' } } };
        f.wording.ar = { a: { x: { zero: 'a', two: 'b', other: '{n}' } } };
      },
      [],
    ],
    [
      'a form may not bring a place along',
      (f) => {
        f.wording.en = { a: { x: { one: 'One {name}', other: '{n}' } } };
      },
      [/A form of "x" in wording\/en holds \{name\}/],
    ],
    [
      'the same id in two files',
      (f) => {
        f.wording.en = { a: { x: 'One' }, b: { x: 'One' } };
      },
      [/"x" stands twice in wording\/en/],
    ],
    [
      'files may be cut differently',
      (f) => {
        f.wording.en = { a: { x: 'One' }, b: { y: 'Two' } };
        f.wording.de = { all: { x: 'Eins', y: 'Zwei' } };
      },
      [],
    ],
  ]);
});
