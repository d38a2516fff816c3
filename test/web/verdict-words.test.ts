import { expect, test } from 'vitest';
import type { AnswerContext } from '../../web/answer/answer-context.ts';
import { cardLines } from '../../web/answer/card-lines.ts';
import { datedSteps } from '../../web/answer/dated-steps.ts';
import { describeVerdict, firstGap } from '../../web/answer/describe-verdict.ts';
import { planOf } from '../../web/answer/plan.ts';
import { railSegments } from '../../web/answer/rail-segments.ts';
import { sortNotes } from '../../web/answer/sort-notes.ts';
import en from '../../web/wording/en.json' with { type: 'json' };
import { createWording } from '../../web/wording/wording.ts';
import { checkText } from '../check-text.ts';

const TODAY = '2026-11-23';
const wording = createWording('en', en, TODAY);
const context: AnswerContext = { origin: 'pasted', treatedOn: '2026-11-20', today: TODAY, clinicName: null };

const PLAIN = 'Aqua, Glycerin, Panthenol, Squalane, Betaine, Allantoin, Carbomer, Tocopherol';

const gaps: [why: string, text: string, gap: string, large: string][] = [
  [
    'a list that breaks off in a name is cut off, whatever the rest of the name is',
    'Aqua, Glycerin, Panthenol, Capryl-',
    'end-missing',
    'The list is cut off',
  ],
  [
    'the same among names we do not know: the missing end is what can be mended first',
    `${PLAIN}, Zorbic Filtrate, Blorptonol, Vexalin,`,
    'end-missing',
    'The list is cut off',
  ],
  [
    'a whole list with too many unknown names',
    `${PLAIN}, Zorbic Filtrate, Blorptonol, Vexalin`,
    'too-many-unknown',
    'We know too few of these names',
  ],
  ['one name that decides', `${PLAIN}, Cethyl Alcohol`, 'ambiguous', 'It depends on one word'],
  ['no list at all', 'Apply morning and evening to a dry face.', 'not-a-list', 'This does not look like an ingredient list'],
];
test.each(gaps)('cannot tell: %s', (_why, text, gap, large) => {
  const report = checkText(text);
  expect([report.verdict, firstGap(report)]).toEqual(['cannot-tell', gap]);
  expect(describeVerdict(report, context, wording).large).toBe(large);
});

const SERUM = `Retinol 1% serum\n\nIngredients: ${PLAIN}.`;
const heads: [why: string, text: string, day: number, large: string, below: string[]][] = [
  [
    'a name before the list',
    SERUM,
    40,
    'A name is missing from the list',
    ['The pack names Retinol, but the list here does not. Compare it with your pack.'],
  ],
  [
    'a name without any list',
    'Retinol 1 %',
    40,
    'The list itself is not here',
    ['This is the front of the pack. Paste the list from the back. It often starts with Aqua or Water.'],
  ],
];
test.each(heads)('%s', (_why, text, day, large, below) => {
  expect(describeVerdict(checkText(text, day), context, wording)).toMatchObject({ large, below });
});

const DRUG = 'Active ingredient: Tretinoin. Inactive ingredients: Stearic Acid, Water, Xanthan Gum, BHT.';
const NAMED_ABOVE = 'Tretinoin Cream 0.05%\nIngredients: Water, Glycerin, Stearic Acid, Methylparaben.';
const prescribed: [why: string, text: string, day: number, large: string, below: string[], steps: string[]][] = [
  [
    'while it is held back',
    DRUG,
    3,
    'Ask who prescribed it',
    ['It has a retinoid (vitamin A).'],
    ['Ask first before you stop or start'],
  ],
  [
    'after that: how to use it is not ours to say',
    DRUG,
    20,
    'Ask who prescribed it',
    ['Day 20. It has a retinoid (vitamin A).'],
    ['Ask first before you stop or start'],
  ],
  [
    'named above a list without it',
    NAMED_ABOVE,
    3,
    'Ask who prescribed it',
    ['It has a retinoid (vitamin A).', 'We could not read all of it. There may be more to leave out.'],
    ['Ask first before you stop or start'],
  ],
];
test.each(prescribed)('a prescribed medicine: %s', (_why, text, day, large, below, steps) => {
  const report = checkText(text, day);
  expect(describeVerdict(report, context, wording)).toMatchObject({ large, below });
  const words = datedSteps(report, planOf(report), context, wording).map(({ does, when }) => `${does} ${when}`);
  expect(words).toEqual(steps);
  const lines = cardLines(sortNotes(report).card, report, wording, below);
  expect(lines[0]).toBe('Tretinoin is a prescribed medicine. Ask who prescribed it before you stop or start.');
});

test('a prescribed medicine that is used with care leaves nothing out on its rail', () => {
  const report = checkText(DRUG, 20);
  expect(railSegments(report.verdict, report.day, planOf(report))).toEqual([{ tone: 'care', days: 28 }]);
});

test('of a group whose time is over it is not said that it is on no list at all', () => {
  const { below } = describeVerdict(checkText(`${PLAIN}, Retinol`, 31), context, wording);
  expect(below.join(' ')).toContain('None is on the list to leave out today.');
});

test('a name beside the list is told once, in the headline or as a note', () => {
  const told = 'The pack names Retinol, but the list here does not. Compare it with your pack.';
  const linesOn = (day: number) => {
    const report = checkText(SERUM, day);
    const { below } = describeVerdict(report, context, wording);
    return [...below, ...cardLines(sortNotes(report).card, report, wording, below)].filter((line) => /Retinol/.test(line));
  };
  expect([linesOn(3), linesOn(40)]).toEqual([[told], [told]]);
});

const over: [why: string, text: string, day: number, lines: string[]][] = [
  ['nothing was held back', PLAIN, 31, []],
  [
    'one group: the sentence of the rules',
    `${PLAIN}, Retinol`,
    31,
    ['Retinoid was held back before day 14. That time is over: one product at a time, only when the skin is calm.'],
  ],
  [
    'several: said once, in the order of their reasons',
    `${PLAIN}, Retinol, Parfum, Glycolic Acid`,
    31,
    [
      'Held back before, and that time is over: retinoids, scent and acids (AHA). One product at a time, only when the skin is calm.',
    ],
  ],
  ['still held back: nothing is over', `${PLAIN}, Retinol, Parfum`, 3, []],
];
test.each(over)('a time that is over: %s', (_why, text, day, lines) => {
  const report = checkText(text, day);
  expect(cardLines(sortNotes(report).card, report, wording)).toEqual(lines);
});

test('what else is said in the card stays beside it', () => {
  const report = checkText(`Sunscreen SPF 50. Ingredients: ${PLAIN}, Homosalate, Octocrylene, Retinol, Parfum, Glycolic Acid`, 3);
  const [line, ...more] = cardLines(sortNotes(report).card, report, wording);
  expect(line).toMatch(/^Do not skip sun protection/);
  expect(more).toEqual([]);
});
