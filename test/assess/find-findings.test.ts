import { describe, expect, test } from 'vitest';
import { checkLabel } from '../../rules/check-label.ts';
import type { Protocol, ProtocolRule } from '../../rules/knowledge/protocol.ts';
import { strictestFirst } from '../../rules/report/strictest-first.ts';
import type { Finding } from '../../rules/report.ts';
import { checkText, defaultProtocol } from '../check-text.ts';

type Row = Pick<Finding, 'status' | 'cautionFromDay' | 'clearFromDay'>;
const row = (status: Finding['status'], cautionFromDay: number | null, clearFromDay: number | null): Row => ({
  status,
  cautionFromDay,
  clearFromDay,
});
const order: [why: string, first: Row, second: Row][] = [
  ['leave out before with care', row('avoid', 7, 14), row('caution', 30, 60)],
  ['with care before what is over', row('caution', 3, 14), row('over', 30, 60)],
  ['what is over before what soothes', row('over', 1, 2), row('good', 0, 0)],
  ['the later end of leaving out', row('avoid', 10, 14), row('avoid', 7, 21)],
  ['the later end of care', row('avoid', 7, 21), row('avoid', 7, 14)],
  ['no end before any', row('avoid', null, null), row('avoid', 2000, 3000)],
  ['no end of care before any', row('caution', 0, null), row('caution', 0, 2000)],
];
test.each(order)('strictest first: %s', (_why, first, second) => {
  expect(strictestFirst(first, second)).toBeLessThan(0);
  expect(strictestFirst(second, first)).toBeGreaterThan(0);
  expect([second, first].sort(strictestFirst)).toEqual([first, second]);
});
test('two without an end are equal', () => expect(strictestFirst(row('avoid', null, null), row('avoid', null, null))).toBe(0));

test('a report has its findings in this order', () => {
  const { findings } = checkText('Aqua, Panthenol, Linalool, Sulfur, Retinol, Tretinoin, Glycerin', 3);
  expect(findings.map(({ category, status }) => `${category} ${status}`)).toEqual([
    'retinoid avoid',
    'fragrance avoid',
    'other-irritant caution',
    'soothing good',
  ]);
});

test('a note that two groups share leaves each its own entries', () => {
  const { findings, notes } = checkText('Aqua, Glycerin, Talc, Mica, Phenoxyethanol, Retinyl Palmitate, Linalool', 3);
  expect(notes.find(({ id }) => id === 'amount.low')?.entries).toEqual([5, 6]);
  expect(findings.filter(({ status }) => status === 'avoid').map(({ category, entries }) => [category, entries])).toEqual([
    ['retinoid', [5]],
    ['fragrance', [6]],
  ]);
});

describe('rules of a clinic', () => {
  const withRow = (row: Partial<ProtocolRule>): Protocol => ({
    ...defaultProtocol(),
    windows: defaultProtocol().windows.map((rule) => (rule.category === 'retinoid' ? { ...rule, ...row } : rule)),
  });
  const held = (avoidDays: number, cautionDays: number | null): Protocol => ({
    ...defaultProtocol(),
    heldBack: [{ name: 'Panthenol', avoidDays, cautionDays }],
  });
  const RETINOL = 'Ingredients: Aqua, Glycerin, Retinol';
  const DRUG = 'Ingredients: Aqua, Glycerin, Tretinoin';
  const OFF = { avoidDays: 0, cautionDays: 0, off: true } as const;
  const PANTHENOL = 'Ingredients: Aqua, Glycerin, Panthenol';
  const rows: [why: string, protocol: Protocol, label: string, day: number, first: string | undefined][] = [
    [
      'care without an end begins where leaving out ends',
      withRow({ avoidDays: 9, cautionDays: null }),
      RETINOL,
      3,
      'avoid 9 null',
    ],
    ['and lasts', withRow({ avoidDays: 9, cautionDays: null }), RETINOL, 300, 'caution 9 null'],
    ['an ingredient of its own with no end', held(9, null), PANTHENOL, 3, 'avoid 9 null'],
    ['a medicine has no days, whatever the rule', withRow({ avoidDays: 9, cautionDays: null }), DRUG, 3, 'avoid null null'],
    ['a group that is off is no finding', withRow(OFF), RETINOL, 3, undefined],
    ['a medicine of a group that is off is asked about', withRow(OFF), DRUG, 3, 'caution null null'],
    ['off with days left in its row', withRow({ ...OFF, avoidDays: 9, cautionDays: 14 }), DRUG, 3, 'caution null null'],
    ['a group without days', withRow({ avoidDays: 0, cautionDays: 0 }), DRUG, 3, 'caution null null'],
  ];
  test.each(rows)('%s', (_why, protocol, text, day, first) => {
    const { findings, notes } = checkLabel({ text, origin: 'pasted' }, protocol, day);
    const [row] = findings.filter(({ status }) => status !== 'good');
    expect(row && `${row.status} ${row.cautionFromDay} ${row.clearFromDay}`).toBe(first);
    expect(notes.some(({ id }) => id === 'rule.clinic-off')).toBe(first === undefined);
  });
});
