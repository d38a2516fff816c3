import { describe, expect, test } from 'vitest';
import ja from '../../rules/knowledge/names/ja.json' with { type: 'json' };
import ko from '../../rules/knowledge/names/ko.json' with { type: 'json' };
import hans from '../../rules/knowledge/names/zh-hans.json' with { type: 'json' };
import hant from '../../rules/knowledge/names/zh-hant.json' with { type: 'json' };
import { NamesOfLanguage } from '../../rules/knowledge/schema.ts';
import { compactKey, foldName } from '../../rules/match/fold-name.ts';

const LEAST_NAMES = 600;
const files: [script: string, rows: Record<string, string[]>][] = [
  ['ko', ko],
  ['ja', ja],
  ['zh-hans', hans],
  ['zh-hant', hant],
];
const ownersOf = (rows: Record<string, string[]>): [key: string, inci: string][] =>
  Object.entries(rows).flatMap(([inci, names]) => names.map((name): [string, string] => [compactKey(foldName(name)), inci]));

/** Names that stand under two ingredients, as sentences. */
function twoOwners(entries: [key: string, inci: string][]): string[] {
  const owners = new Map<string, string>();
  return entries.flatMap(([key, inci]) => {
    const before = owners.get(key) ?? inci;
    owners.set(key, before);
    return before === inci ? [] : [`${key}: ${before}, ${inci}`];
  });
}

describe.each(files)('label names in %s', (_script, rows) => {
  test('have the shape of names', () => expect(() => NamesOfLanguage.parse(rows)).not.toThrow());
  test('are at least 600', () => expect(new Set(ownersOf(rows).map(([key]) => key)).size).toBeGreaterThanOrEqual(LEAST_NAMES));
  test('name one ingredient each', () => expect(twoOwners(ownersOf(rows))).toEqual([]));
  test('stand once under it', () =>
    expect(
      Object.entries(rows).filter(([, names]) => new Set(names.map((name) => compactKey(foldName(name)))).size < names.length),
    ).toEqual([]));
  test('hold glyphs, not blanks', () =>
    expect(
      Object.values(rows)
        .flat()
        .filter((name) => compactKey(foldName(name)) === '' || name !== name.trim()),
    ).toEqual([]));
});

describe('over the four scripts', () => {
  test('the same glyphs mean the same ingredient', () =>
    expect(twoOwners(files.flatMap(([, rows]) => ownersOf(rows)))).toEqual([]));
  test('two owners would be seen', () =>
    expect(
      twoOwners([
        ['乙醇', 'Alcohol'],
        ['乙醇', 'Glycolic Acid'],
      ]),
    ).toHaveLength(1));
});

const twins: [why: string, script: Record<string, string[]>, harmful: string, harmless: string][] = [
  ['cetyl alcohol in Japanese', ja, 'エタノール', 'セタノール'],
  ['phenoxyethanol in Japanese', ja, 'エタノール', 'フェノキシエタノール'],
  ['diisostearyl malate in Japanese', ja, 'リンゴ酸', 'リンゴ酸ジイソステアリル'],
  ['octisalate in Japanese', ja, 'サリチル酸', 'サリチル酸エチルヘキシル'],
  ['a lactylate in Japanese', ja, '乳酸', 'ステアロイル乳酸Na'],
  ['ferments in Japanese', ja, '乳酸', '乳酸桿菌'],
  ['triethanolamine in Japanese', ja, 'エタノール', 'トリエタノールアミン'],
  ['phenoxyethanol in Chinese', hans, '乙醇', '苯氧乙醇'],
  ['panthenol in Chinese', hans, '乙醇', '泛醇'],
  ['triethanolamine in Chinese', hans, '乙醇', '三乙醇胺'],
  ['isoascorbic acid in Chinese', hans, '抗坏血酸', '异抗坏血酸'],
  ['sodium citrate in Chinese', hans, '柠檬酸', '柠檬酸钠'],
  ['lactose in Chinese', hans, '乳酸', '乳糖'],
  ['octisalate in Chinese', hant, '水楊酸', '水楊酸乙基己酯'],
  ['sodium citrate in traditional Chinese', hant, '檸檬酸', '檸檬酸鈉'],
  ['diisostearyl malate in traditional Chinese', hant, '蘋果酸', '蘋果酸二異硬脂酯'],
  ['phenoxyethanol in Korean', ko, '에탄올', '페녹시에탄올'],
  ['sodium citrate in Korean', ko, '시트릭애씨드', '소듐시트레이트'],
  ['octisalate in Korean', ko, '살리실릭애씨드', '에틸헥실살리실레이트'],
  ['fatty alcohols in Korean', ko, '알코올', '세틸알코올'],
];
const inciOf = (rows: Record<string, string[]>, name: string): string | undefined =>
  Object.entries(rows).find(([, names]) => names.includes(name))?.[0];

describe('a harmless twin has a name of its own', () => {
  test.each(twins)('%s', (_why, rows, harmful, harmless) => {
    expect(inciOf(rows, harmful)).toBeDefined();
    expect(inciOf(rows, harmless)).toBeDefined();
    expect(inciOf(rows, harmless)).not.toBe(inciOf(rows, harmful));
  });
});
