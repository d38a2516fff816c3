import { expect, test } from 'vitest';
import { findProtocol } from '../../rules/knowledge/find-protocol.ts';
import { guidesWithDays } from '../../web/answer/guides-with-days.ts';

const windows = findProtocol('microneedling')!.windows;
const counts: [category: string, guides: number][] = [
  ['retinoid', 3],
  ['aha', 2],
  ['bha', 1],
  ['pha', 1],
  ['physical-exfoliant', 2],
  ['vitamin-c', 2],
  ['benzoyl-peroxide', 1],
  ['drying-alcohol', 1],
  ['fragrance', 1],
  ['essential-oil', 1],
  ['other-irritant', 1],
  ['soothing', 0],
];
test.each(counts)('%s: %i give a week', (category, guides) => {
  const { sources } = windows.find((window) => window.category === category)!;
  expect(guidesWithDays(sources, 7)).toBe(guides);
  // In another language the English words stand beside the shown ones.
  expect(
    guidesWithDays(
      sources.map((source) => ({ ...source, says: '…', told: true, english: source.says })),
      7,
    ),
  ).toBe(guides);
  expect(guidesWithDays(sources, 14)).toBe(0);
});
test('every group is counted here', () =>
  expect(windows.map(({ category }) => category).sort()).toEqual(counts.map(([category]) => category).sort()));

const source = (says: string) => ({ id: 'guide', title: 'A guide', kind: 'blog', says });
test.each([
  ['Leave it out for several weeks.', 0],
  ['After 2 full weeks, bring products back bit by bit.', 0],
  ['We leave out for two weeks.', 0],
  ['No scrubs for a week at the least.', 1],
  ['Leave it out for 7 days at the least.', 1],
  ['It can come back after about a week.', 1],
])('%s: %i', (says, guides) => expect(guidesWithDays([source(says)], 7)).toBe(guides));
