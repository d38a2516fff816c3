import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Finding, Verdict } from '../../rules/report.ts';
import { datedSteps } from '../../web/answer/dated-steps.ts';
import { type Plan, planOf } from '../../web/answer/plan.ts';
import { planForNow } from '../../web/answer/plan-for-now.ts';
import { RAIL_DAYS, railSegments } from '../../web/answer/rail-segments.ts';
import en from '../../web/wording/en.json' with { type: 'json' };
import { createWording } from '../../web/wording/wording.ts';

const finding = (
  category: Finding['category'],
  status: Finding['status'],
  care: number | null,
  clear: number | null,
): Finding => ({
  category,
  status,
  cautionFromDay: care,
  clearFromDay: clear,
  entries: [],
  sources: [],
});
const whole = { complete: true, gaps: [] };
const partly = { complete: false, gaps: [] };

const plans: [why: string, report: Parameters<typeof planOf>[0], plan: Plan][] = [
  ['nothing held back', { day: 3, reading: whole, findings: [] }, { careFrom: 3, usualFrom: 3, complete: true }],
  [
    'the strictest of two',
    { day: 3, reading: whole, findings: [finding('aha', 'avoid', 7, 14), finding('retinoid', 'avoid', 10, 12)] },
    { careFrom: 10, usualFrom: 14, complete: true },
  ],
  [
    'no end is later than any day',
    { day: 3, reading: whole, findings: [finding('aha', 'avoid', 7, 14), finding('retinoid', 'avoid', null, null)] },
    { careFrom: null, usualFrom: null, complete: true },
  ],
  [
    'a list that was not read whole gets no later date',
    { day: 3, reading: partly, findings: [finding('aha', 'avoid', 7, 14)] },
    { careFrom: 7, usualFrom: null, complete: false },
  ],
  [
    'what is over or soothing does not count',
    { day: 20, reading: whole, findings: [finding('aha', 'over', 7, 14), finding('soothing', 'good', 0, 0)] },
    { careFrom: 20, usualFrom: 20, complete: true },
  ],
];
test.each(plans)('%s', (_why, report, plan) => expect(planOf(report)).toEqual(plan));

const rails: [why: string, verdict: Verdict, day: number, plan: Plan, pieces: string][] = [
  ['leave out, with care, as usual', 'avoid', 3, { careFrom: 10, usualFrom: 14, complete: true }, 'avoid 7, care 4, clear 17'],
  ['with care only', 'caution', 9, { careFrom: 9, usualFrom: 14, complete: true }, 'care 5, clear 23'],
  [
    'not read whole: nothing is promised after it',
    'avoid',
    3,
    { careFrom: 7, usualFrom: null, complete: false },
    'avoid 4, unsure 24',
  ],
  ['no end', 'avoid', 3, { careFrom: null, usualFrom: null, complete: true }, 'avoid 28'],
  ['cannot tell', 'cannot-tell', 3, { careFrom: 3, usualFrom: null, complete: false }, 'unsure 28'],
  ['nothing flagged', 'no-flags', 3, { careFrom: 3, usualFrom: 3, complete: true }, 'clear 28'],
  ['beyond the four weeks', 'avoid', 0, { careFrom: 40, usualFrom: 60, complete: true }, 'avoid 28'],
];
test.each(rails)('the rail: %s', (_why, verdict, day, plan, pieces) =>
  expect(
    railSegments(verdict, day, plan)
      .map(({ tone, days }) => `${tone} ${days}`)
      .join(', '),
  ).toBe(pieces),
);

test('a rail is always four weeks long', () => {
  const days = fc.option(fc.integer({ min: 0, max: 400 }), { nil: null });
  fc.assert(
    fc.property(
      fc.constantFrom<Verdict>('avoid', 'caution', 'no-flags', 'cannot-tell'),
      fc.nat(60),
      days,
      days,
      fc.boolean(),
      (verdict, day, a, b, complete) => {
        const careFrom = a === null ? null : Math.max(day, a);
        const usualFrom = b === null || careFrom === null ? null : Math.max(careFrom, b);
        const pieces = railSegments(verdict, day, { careFrom, usualFrom, complete });
        expect(pieces.reduce((sum, piece) => sum + piece.days, 0)).toBe(RAIL_DAYS);
        expect(pieces.every((piece) => piece.days > 0)).toBe(true);
      },
    ),
  );
});

const wording = createWording('en', en, '2026-11-23');
const context = { origin: 'pasted' as const, treatedOn: '2026-11-20', today: '2026-11-23', clinicName: null };
const steps: [why: string, verdict: Verdict, plan: Plan, words: string[]][] = [
  [
    'three steps',
    'avoid',
    { careFrom: 10, usualFrom: 14, complete: true },
    ['Leave it out until Sun 29\u00a0Nov', 'With care from Mon 30\u00a0Nov', 'As usual from Fri 4\u00a0Dec'],
  ],
  [
    'no days with care',
    'avoid',
    { careFrom: 5, usualFrom: 5, complete: true },
    ['Leave it out until Tue 24\u00a0Nov', 'As usual from Wed 25\u00a0Nov'],
  ],
  ['not read whole', 'avoid', { careFrom: 7, usualFrom: null, complete: false }, ['Leave it out at least until Thu 26\u00a0Nov']],
  ['no end', 'avoid', { careFrom: null, usualFrom: null, complete: true }, ['Leave it out until you have asked']],
  [
    'with care now',
    'caution',
    { careFrom: 3, usualFrom: 14, complete: true },
    ['With care from today', 'As usual from Fri 4\u00a0Dec'],
  ],
  [
    'with care, no end',
    'caution',
    { careFrom: 3, usualFrom: null, complete: true },
    ['With care from today', 'As usual once your clinic says so'],
  ],
];
test.each(steps)('the dated steps: %s', (_why, verdict, plan, words) =>
  expect(datedSteps({ verdict, notes: [] }, plan, context, wording).map(({ does, when }) => `${does} ${when}`)).toEqual(words),
);

describe('the plan for now', () => {
  const rules = [
    { category: 'retinoid' as const, avoidDays: 10, cautionDays: 14 },
    { category: 'aha' as const, avoidDays: 7, cautionDays: 14 },
    { category: 'bha' as const, avoidDays: 7, cautionDays: 14 },
    { category: 'vitamin-c' as const, avoidDays: 2, cautionDays: 7 },
    { category: 'fragrance' as const, avoidDays: 7, cautionDays: 14, off: true },
    { category: 'physical-exfoliant' as const, avoidDays: 0, cautionDays: null },
  ];
  const rows = (day: number) =>
    planForNow(rules, day).map(({ tone, untilDay, categories }) => `${tone} ${untilDay}: ${categories}`);
  test.each([
    [3, ['avoid 7: aha,bha', 'avoid 10: retinoid', 'care 7: vitamin-c', 'care null: physical-exfoliant']],
    [6, ['avoid 7: aha,bha', 'avoid 10: retinoid', 'care 7: vitamin-c', 'care null: physical-exfoliant']],
    [7, ['avoid 10: retinoid', 'care 14: aha,bha', 'care null: physical-exfoliant']],
    [14, ['care null: physical-exfoliant']],
  ])('on day %i', (day, expected) => expect(rows(day)).toEqual(expected));
});
