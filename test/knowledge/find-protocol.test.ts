import { describe, expect, test } from 'vitest';
import { DEFAULT_PROTOCOL_ID, findProtocol, protocolIds } from '../../rules/knowledge/find-protocol.ts';
import { AVOID_CATEGORIES } from '../../rules/report/categories.ts';
import type { Category } from '../../rules/report.ts';

const windowOf = (id: string, category: Category) => findProtocol(id)?.windows.find((window) => window.category === category);

const windows: [category: Category, usual: [number, number], strict: [number, number]][] = [
  ['retinoid', [7, 14], [14, 28]],
  ['aha', [7, 14], [14, 28]],
  ['bha', [7, 14], [14, 28]],
  ['pha', [7, 14], [14, 28]],
  ['physical-exfoliant', [7, 14], [14, 28]],
  ['vitamin-c', [7, 14], [14, 28]],
  ['benzoyl-peroxide', [7, 14], [14, 28]],
  ['drying-alcohol', [7, 14], [7, 14]],
  ['fragrance', [7, 14], [7, 14]],
  ['essential-oil', [7, 14], [7, 14]],
  ['other-irritant', [0, 14], [0, 28]],
  ['soothing', [0, 0], [0, 0]],
];

describe('windows, in days', () => {
  test.each(windows)('%s', (category, usual, strict) => {
    const days = (id: string) => [windowOf(id, category)?.avoidDays, windowOf(id, category)?.cautionDays];
    expect(days('microneedling')).toEqual(usual);
    expect(days('microneedling-strict')).toEqual(strict);
  });
  test('the strict rules are nowhere shorter', () => {
    for (const { category, avoidDays, cautionDays } of findProtocol(DEFAULT_PROTOCOL_ID)?.windows ?? []) {
      const strict = windowOf('microneedling-strict', category);
      expect(strict?.avoidDays).toBeGreaterThanOrEqual(avoidDays);
      expect(strict?.cautionDays).toBeGreaterThanOrEqual(cautionDays ?? 0);
    }
  });
});

/** Row, first day, first day on which it no longer holds. */
const guidance: [id: string, fromDay: number, untilDay: number | null][] = [
  ['opening', 0, 2],
  ['cleanse', 0, 7],
  ['water', 0, 3],
  ['sweat', 0, 3],
  ['sun', 0, 7],
  ['sunscreen', 0, 14],
  ['makeup', 0, 3],
  ['hands', 0, 14],
  ['moisturise', 0, 7],
  ['brushes', 0, 7],
  ['medicine', 0, 7],
  ['simple', 7, 14],
  ['return', 7, 14],
  ['red-flags', 0, null],
  ['follow-up', 0, null],
];

describe('guidance, in days', () => {
  const row = (id: string, of: string) => findProtocol(of)?.guidance.find((one) => one.id === id);
  test.each(guidance)('%s', (id, fromDay, untilDay) => expect(row(id, 'microneedling')).toMatchObject({ fromDay, untilDay }));
  test('the strict rules bring products back only after their own windows', () => {
    expect(row('return', 'microneedling-strict')).toMatchObject({ fromDay: 14, untilDay: 28 });
  });
});

describe('a protocol', () => {
  test('is found by its id alone', () => {
    expect(protocolIds).toEqual(['microneedling', 'microneedling-strict']);
    expect(findProtocol('')).toBeUndefined();
    expect(findProtocol('constructor')).toBeUndefined();
    expect(findProtocol('Microneedling')).toBeUndefined();
  });
  test.each(protocolIds)('%s says whose rules it has, with sentences and their ids', (id) => {
    const protocol = findProtocol(id);
    expect(protocol).toMatchObject({ id, owner: 'General rules', opening: { untilDay: 2 } });
    for (const row of [...(protocol?.windows ?? []), ...(protocol?.guidance ?? [])]) {
      expect(row.sources.length).toBeGreaterThan(0);
      for (const source of row.sources) {
        expect(source.says).toMatch(/^[A-Z].*\.$/);
        expect(source.saysId).toContain(source.id);
        expect(source.title).not.toBe('');
      }
    }
    expect(protocol?.windows.map(({ category }) => category)).toEqual(expect.arrayContaining([...AVOID_CATEGORIES]));
  });
  test('shows that the sources contradict each other on vitamin C', () => {
    const row = windowOf(DEFAULT_PROTOCOL_ID, 'vitamin-c');
    expect(row?.disagreement).toContain('One says it helps');
    expect(row?.sources.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['clinic-text', 'maker-blog', 'case-reports']));
  });
});
