import { expect, test } from 'vitest';
import { strictestFirst } from '../../rules/report/strictest-first.ts';
import type { Finding } from '../../rules/report.ts';
import { checkText } from '../check-text.ts';

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
