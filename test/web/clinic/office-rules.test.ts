import { describe, expect, test } from 'vitest';
import { type ClinicDetails, type ClinicWeek, type ClinicWindow, Slug } from '../../../functions/contract.ts';
import { farWindows } from '../../../rules/clinic/far-windows.ts';
import { farFromGuides } from '../../../rules/knowledge/far-from-guides.ts';
import { findProtocol } from '../../../rules/knowledge/find-protocol.ts';
import { checksAffected } from '../../../web/clinic/checks-affected.ts';
import { changeWindow, confirmsOf, type Draft, windowOf } from '../../../web/clinic/draft.ts';
import { emailButton } from '../../../web/clinic/email-button.ts';
import { slugOfKey } from '../../../web/clinic/kept-key.ts';
import { newTreatmentId } from '../../../web/clinic/new-treatment-id.ts';
import { sumOf } from '../../../web/clinic/sum-of-weeks.ts';
import { tellChanges } from '../../../web/clinic/tell-change.ts';
import en from '../../../web/wording/en.json' with { type: 'json' };
import { createWording } from '../../../web/wording/wording.ts';
import { clinicDetails as base } from '../../clinics/clinic-details.ts';

const usual = findProtocol('microneedling')!;
const needling = base.treatments[0]!;
const withWindows = (windows: ClinicWindow[]): ClinicDetails => ({
  ...base,
  treatments: [{ ...needling, windows }, base.treatments[1]!],
});
const draftOf = (clinic: ClinicDetails, saved: ClinicDetails = base, confirmed: string[] = []): Draft => ({
  saved: { version: 1, savedAt: '2026-11-23T09:00:00.000Z', clinic: saved },
  clinic,
  confirmed,
});
const waiting = ({ saved, clinic, confirmed }: Draft) => farWindows(clinic, saved.clinic, confirmed);
const retinoid = (avoidDays: number, cautionDays: number | null, more: Partial<ClinicWindow> = {}): ClinicWindow => ({
  category: 'retinoid',
  avoidDays,
  cautionDays,
  ...more,
});

const windows: [why: string, window: ClinicWindow, far: string | undefined][] = [
  ['as the guides', retinoid(7, 14), undefined],
  ['at half of the shortest', retinoid(4, 14), undefined],
  ['just below it', retinoid(3, 14), 'avoid'],
  ['at twice the longest', retinoid(28, 28), undefined],
  ['just above it', retinoid(29, 29), 'avoid'],
  ['care that ends early', retinoid(4, 6), 'care'],
  ['no end', retinoid(10, null), 'no-end'],
  ['off', retinoid(7, 14, { off: true }), 'off'],
  ['a group the guides leave alone', { category: 'other-irritant', avoidDays: 14, cautionDays: 14 }, undefined],
];
test.each(windows)('far from the guides: %s', (_why, window, far) => expect(farFromGuides(window)?.part).toBe(far));

describe('windows that wait for an answer', () => {
  const far = withWindows([retinoid(2, 14)]);
  test('a far one waits', () => expect(waiting(draftOf(far)).map(({ name }) => name)).toEqual(['microneedling/retinoid']));
  test('a confirmed one does not', () => expect(waiting(draftOf(far, base, ['microneedling/retinoid']))).toEqual([]));
  test('one that was saved so does not, also when its sentence changes', () => {
    expect(waiting(draftOf(withWindows([retinoid(2, 14, { says: 'New words' })]), far))).toEqual([]);
  });
  test('one that was saved far and moves further does', () =>
    expect(waiting(draftOf(withWindows([retinoid(1, 14)]), far))).toHaveLength(1));
  test('the server is told only of windows that are still there', () => {
    expect(confirmsOf(draftOf(far, base, ['microneedling/retinoid', 'microneedling/aha', 'gone/bha']))).toEqual([
      'microneedling/retinoid',
    ]);
  });
});

test('a window that says nothing of its own is no window of the clinic', () => {
  const rule = usual.windows.find(({ category }) => category === 'retinoid')!;
  expect(windowOf({ ...needling, windows: [] }, rule)).toEqual(retinoid(rule.avoidDays, rule.cautionDays));
  expect(changeWindow(needling, rule, retinoid(rule.avoidDays, rule.cautionDays)).windows).toEqual([]);
  expect(changeWindow(needling, rule, retinoid(rule.avoidDays, rule.cautionDays, { says: 'Ours' })).windows).toHaveLength(1);
});

test('a change is told in words', () => {
  const wording = createWording('en', en, '2026-11-23');
  const after = {
    ...withWindows([retinoid(12, 14), { category: 'aha', avoidDays: 7, cautionDays: 14, off: true }]),
    name: 'Linden',
  };
  expect(tellChanges(base, after, wording)).toEqual([
    'name: Linden',
    'Microneedling, Retinoid (vitamin A): leave out before day 12, with care before day 14',
    'Microneedling, Acid (AHA): not held back',
  ]);
  expect(tellChanges(base, withWindows([]), wording)).toEqual(['Microneedling, Retinoid (vitamin A): the default']);
});

describe('checks that would have read differently', () => {
  const week = (categories: Record<string, number | null>): ClinicWeek => ({
    week: '2026-W48',
    monday: '2026-11-23',
    checks: 50,
    verdicts: {},
    categories,
  });
  const then = withWindows([retinoid(12, 14), { category: 'aha', avoidDays: 9, cautionDays: 14 }]);
  const cases: [why: string, categories: Record<string, number | null>, told: RegExp][] = [
    ['the group that came up most', { retinoid: 38, aha: 7 }, /^About 38 checks/],
    ['one small, one large', { retinoid: null, aha: 7 }, /^About 7 checks/],
    ['only small ones', { retinoid: null, aha: 0 }, /^Fewer than 5/],
    ['none', { retinoid: 0, aha: 0, bha: 9 }, /^No check/],
  ];
  test.each(cases)('%s', (_why, categories, told) => expect(checksAffected(base, then, week(categories))).toMatch(told));
});

test('a sum over weeks of which some are not told', () => {
  expect(sumOf([5, 0, 7])).toEqual({ least: 12, hidden: false });
  expect(sumOf([5, null, undefined])).toEqual({ least: 5, hidden: true });
});

test.each([
  ['linden-skin.v8B6JegPYOJTtL2a52R96lefk21QufHRght7zKhrRSQ', 'linden-skin'],
  ['linden-skin', null],
  ['../x.v8B6JegPYOJTtL2a52R96lefk21QufHRght7zKhrRSQ', null],
  ['Linden.v8B6JegPYOJTtL2a52R96lefk21QufHRght7zKhrRSQ', null],
  ['', null],
])('a key names its clinic: %s', (key, slug) => expect(slugOfKey(key)).toBe(slug));

test('a new treatment has an id the server takes, and not one of before', () => {
  const ids = Array.from({ length: 50 }, newTreatmentId);
  expect(new Set(ids).size).toBe(50);
  for (const id of ids) expect(Slug.safeParse(id).success).toBe(true);
});

test('the button keeps the tag as the mail tool looks for it, and breaks out of nothing', () => {
  const words = { words: 'Check <it>', below: 'Stays & stays.' };
  const html = emailButton('https://a.example/#c=x&t={{DATE "YEAR" "-1 DAY"}}', words);
  expect(html).toContain(`href='https://a.example/#c=x&t={{DATE "YEAR" "-1 DAY"}}'`);
  expect(html).toContain('Check &lt;it&gt;');
  expect(html).not.toMatch(/<script|src=|url\(/);
  expect(emailButton(`https://a.example/#t={{ person|lookup:'x' }}`, words)).toContain(
    `href="https://a.example/#t={{ person|lookup:'x' }}"`,
  );
  expect(emailButton(`https://a.example/#t='"><b>`, words)).toContain(`href="https://a.example/#t='&quot;><b>"`);
});
