import { expect, test } from 'vitest';
import { salvageFields } from '../../web/state/salvage-fields.ts';
import { growth } from '../processor-time.ts';

const NAMES = ['treatedOn', 'text', 'unread', 'endSeen', 'previous'];

const cases: [why: string, damaged: string, fields: Record<string, unknown>][] = [
  [
    'cut off in a text: what stands before the cut',
    '{"treatedOn":"2026-11-20","text":"Aqua, Gly',
    { treatedOn: '2026-11-20', text: 'Aqua, Gly' },
  ],
  ['cut off in an escape', '{"text":"Aqua\\nGlycerin\\', { text: 'Aqua\nGlycerin' }],
  ['cut off in a letter by its number', '{"text":"Aqua \\u00e9 \\u00', { text: 'Aqua é ' }],
  ['cut off in a date: too short to be one, and others judge that', '{"treatedOn":"2026-', { treatedOn: '2026-' }],
  [
    'one field is broken, those around it are not',
    '{"treatedOn":"2026-11-20","unread":[,"endSeen":true,"text":"Aqua"}',
    { treatedOn: '2026-11-20', endSeen: true, text: 'Aqua' },
  ],
  [
    'a name inside a text is no field',
    '{"text":"the \\"treatedOn\\": \\"2026-11-20\\" of"',
    { text: 'the "treatedOn": "2026-11-20" of' },
  ],
  [
    'brackets inside a text close nothing',
    '{"previous":{"text":"a } b"},"endSeen":true,',
    { previous: { text: 'a } b' }, text: 'a } b', endSeen: true },
  ],
  [
    'cut off in the product before',
    '{"text":"Aqua","previous":{"text":"Talc, Mi',
    { text: 'Aqua', previous: { text: 'Talc, Mi' } },
  ],
  ['a line end in a text', '{"text":"Aqua\nTalc"', { text: 'Aqua\nTalc' }],
  ['nothing of ours', 'hello', {}],
  ['nothing', '', {}],
];
test.each(cases)('%s', (_why, damaged, fields) => expect(salvageFields(damaged, NAMES)).toEqual(fields));

test.each([
  ['in a text', '{"text":"', '{["\\"'],
  ['in a field', '{"unread":', '{["\\""'],
])('very much of brackets and quotes %s is read once, not again and again', async (_where, begin, damage) => {
  expect(await growth((times) => salvageFields(`${begin}${damage.repeat(times)}`, NAMES), 40_000)).toBeLessThan(4);
});
