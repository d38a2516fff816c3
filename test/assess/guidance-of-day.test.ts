import { expect, test } from 'vitest';
import { guidanceOfDay } from '../../rules/assess/guidance-of-day.ts';
import type { ProductKind } from '../../rules/assess/product-kind.ts';
import type { ProtocolGuidance } from '../../rules/knowledge/protocol.ts';
import { checkText, defaultProtocol } from '../check-text.ts';

const row = (id: string, fromDay: number, untilDay: number | null, when?: ProtocolGuidance['when']): ProtocolGuidance => ({
  id,
  kind: 'do',
  fromDay,
  untilDay,
  says: id,
  saysId: `guidance.${id}`,
  sources: [{ id: 'guide', title: 'A guide', kind: 'blog', says: 'Wait.', saysId: 'says.guide' }],
  ...(when && { when }),
});
const guidance = [
  row('always', 0, null),
  row('first', 0, 2),
  row('later', 2, 7),
  row('wash', 0, 7, 'cleanser'),
  row('sun', 0, 14, 'sunscreen'),
  row('colour', 0, 3, 'pigments'),
  row('pain', 0, 7, 'topical-painkiller'),
];
const none: ProductKind = { cleanser: false, sunscreen: false, makeup: false, painkiller: false };

const rows: [why: string, day: number, kind: Partial<ProductKind>, ids: string][] = [
  ['of no kind: the order of the rules', 0, {}, 'always first wash sun colour pain'],
  ['a row ends on the day it names, and begins on it', 2, {}, 'always later wash sun colour pain'],
  ['what has no end is left', 20, {}, 'always'],
  ['a cleanser', 0, { cleanser: true }, 'wash always first sun colour pain'],
  ['a sunscreen', 0, { sunscreen: true }, 'sun always first wash colour pain'],
  ['make-up', 0, { makeup: true }, 'colour always first wash sun pain'],
  ['a gel against pain', 0, { painkiller: true }, 'pain always first wash sun colour'],
  ['of two kinds: in the order of the rules', 0, { painkiller: true, cleanser: true }, 'wash pain always first sun colour'],
  ['a row of its kind that is over does not come back', 7, { painkiller: true }, 'always sun'],
];
test.each(rows)('%s', (_why, day, kind, ids) =>
  expect(
    guidanceOfDay({ guidance }, day, { ...none, ...kind })
      .map(({ id }) => id)
      .join(' '),
  ).toBe(ids),
);

test('ids of sentences stay inside', () => expect(JSON.stringify(guidanceOfDay({ guidance }, 0, none))).not.toContain('saysId'));

const shipped: [why: string, label: string, first: string][] = [
  ['a cream', 'Aqua, Glycerin, Squalane', 'cleanse'],
  ['a gel against pain', 'Diclofenac Sodium 1%, Aqua, Glycerin, Carbomer', 'medicine'],
  ['a sunscreen', 'SPF 50. Ingredients: Aqua, Octocrylene, Glycerin', 'sunscreen'],
  ['make-up', 'Talc, Mica, Dimethicone, Iron Oxides', 'makeup'],
];
test.each(shipped)('by the rules that ship, on day 1: %s', (_why, label, first) => {
  const ids = checkText(label, 1).guidance.map(({ id }) => id);
  expect(ids.find((id) => id !== 'opening')).toBe(first);
  expect(new Set(ids)).toEqual(new Set(checkText('Aqua', 1).guidance.map(({ id }) => id)));
});

test('every row that is tied to a kind of product is a row of the rules that ship', () =>
  expect(defaultProtocol().guidance.flatMap(({ when }) => when ?? [])).toEqual(
    expect.arrayContaining(['cleanser', 'sunscreen', 'pigments', 'topical-painkiller']),
  ));
