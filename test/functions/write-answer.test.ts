import { expect, test } from 'vitest';
import { writeAnswer } from '../../functions/cli/write-answer.ts';
import { checkText } from '../check-text.ts';

const PLAIN = 'Aqua, Glycerin, Panthenol, Squalane, Betaine, Allantoin, Carbomer, Tocopherol';

/** What is told first is what the page tells first: the way out. */
const first: [why: string, label: string, line: RegExp][] = [
  ['a script that is not read', 'Состав: вода, глицерин, масло ши', /^Cannot tell: We cannot read this writing\n/],
  ['no list', 'Apply morning and evening to a dry face.', /^Cannot tell: This does not look like an ingredient list\n/],
  [
    'a list that breaks off, before the names that are not known',
    `${PLAIN}, Zorbic Filtrate, Blorptonol, Vexalin,`,
    /^Cannot tell: The list is cut off\n/,
  ],
  [
    'names that are not known',
    `${PLAIN}, Zorbic Filtrate, Blorptonol, Vexalin`,
    /^Cannot tell: We know too few of these names\n/,
  ],
];
test.each(first)('cannot tell: %s', (_why, label, line) => expect(writeAnswer(checkText(label))).toMatch(line));

test('ends with one line feed', () => expect(writeAnswer(checkText(PLAIN))).toMatch(/[^\n]\n$/));
