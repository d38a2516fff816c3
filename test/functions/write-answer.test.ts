import { expect, test } from 'vitest';
import { writeAnswer } from '../../functions/cli/write-answer.ts';
import { checkText } from '../check-text.ts';

const PLAIN = 'Aqua, Glycerin, Panthenol, Squalane, Betaine, Allantoin, Carbomer, Tocopherol';

/** What is told first is what the page tells first: the way out. */
const first: [why: string, label: string, line: RegExp, day?: number][] = [
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
  [
    'a name that the list beside it lacks',
    `Retinol 1% serum\n\nIngredients: ${PLAIN}.`,
    /^Cannot tell: A name is missing from the list\nCompare the list with the pack\.\n/,
    40,
  ],
  ['a name without any list', 'Retinol 1 %', /\nWe have no list yet\. Photograph the back/, 40],
];
test.each(first)('cannot tell: %s', (_why, label, line, day) => expect(writeAnswer(checkText(label, day))).toMatch(line));

test.each([
  ['while it is held back', 3, /^Not yet: Ask who prescribed it\n/],
  ['and after', 20, /^With care: Ask who prescribed it\n/],
])('a prescribed medicine: who prescribed it is asked, %s', (_why, day, line) => {
  const answer = writeAnswer(checkText('Active ingredient: Tretinoin. Inactive ingredients: Stearic Acid, Water, BHT.', day));
  expect(answer).toMatch(line);
  expect(answer).not.toContain('Ask your clinic first');
});

test('ends with one line feed', () => expect(writeAnswer(checkText(PLAIN))).toMatch(/[^\n]\n$/));
