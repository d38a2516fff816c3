import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkLabel } from '../../rules/check-label.ts';
import { findProtocol } from '../../rules/knowledge/find-protocol.ts';
import { markLabel } from '../../web/answer/mark-label.ts';

const protocol = findProtocol('microneedling')!;
const marks = (text: string, day: number) =>
  markLabel(text, checkLabel({ text, origin: 'pasted' }, protocol, day)).flatMap(({ kind, text: words }) =>
    kind ? [`${kind}: ${words}`] : [],
  );

const cases: [why: string, text: string, day: number, marked: string[]][] = [
  [
    'leave out, soothing and what has no mark',
    'Aqua, Glycerin, RETINOL, Xanthan Gum.',
    3,
    ['soothing: Glycerin', 'avoid: RETINOL'],
  ],
  ['with care', 'Aqua, Glycerin, Retinol, Xanthan Gum.', 9, ['soothing: Glycerin', 'care: Retinol']],
  ['its time is over', 'Aqua, Glycerin, Retinol, Xanthan Gum.', 30, ['soothing: Glycerin', 'over: Retinol']],
  [
    'a name we do not know',
    'Aqua, Glycerin, Squalane, Panthenol, Zorbolan, Xanthan Gum.',
    3,
    ['soothing: Glycerin', 'soothing: Squalane', 'soothing: Panthenol', 'unknown: Zorbolan'],
  ],
  [
    'what the pack says it has not is a claim, no ingredient',
    'Parfum: none. ❌ Alcohol ❌ Retinol. Ingredients: Aqua, Squalane, Talc, Alcohol Denat., Xanthan Gum.',
    3,
    ['claim: Parfum: none', 'claim: ❌ Alcohol', 'claim: ❌ Retinol', 'soothing: Squalane', 'avoid: Alcohol Denat'],
  ],
  ['no list, no mark', 'Apply in the evening. Then sleep well.', 3, []],
];
test.each(cases)('%s', (_why, text, day, marked) => expect(marks(text, day)).toEqual(marked));

test('the pieces are the text of the patient, letter for letter', () => {
  const piece = fc.constantFrom(
    'Aqua',
    'Retinol',
    ' ',
    ', ',
    '\n',
    '(',
    ')',
    'Alcohol Denat.',
    'Parfum / Fragrance',
    '🧴',
    'é',
    '*',
    'Glycerin',
    '-',
    'Zorbolan',
    '。',
    'レチノール',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), fc.nat(30), (pieces, day) => {
      const text = pieces.join('');
      const report = checkLabel({ text, origin: 'pasted' }, protocol, day);
      expect(
        markLabel(text, report)
          .map((one) => one.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
