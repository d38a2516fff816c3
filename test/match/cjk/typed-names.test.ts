import { describe, expect, test } from 'vitest';
import patterns from '../../../rules/knowledge/cjk/name-patterns.json' with { type: 'json' };
import { foldGlyphs, holdsGlyphs } from '../../../rules/match/cjk/fold-glyphs.ts';
import { foldSound } from '../../../rules/match/cjk/fold-sound.ts';
import { scriptOfName, typedForm } from '../../../rules/match/cjk/typed-form.ts';
import { compactKey, foldName } from '../../../rules/match/fold-name.ts';
import type { KnownIngredient } from '../../../rules/match/known-ingredient.ts';
import { nameDictionary } from '../../../rules/match/name-dictionary.ts';
import { searchIngredients } from '../../../rules/search-ingredients.ts';
import { checkText } from '../../check-text.ts';

const AROUND = {
  ko: (name: string) => `전성분: 정제수, 글리세린, ${name}, 판테놀, 알란토인`,
  ja: (name: string) => `全成分：水、グリセリン、${name}、パンテノール、アラントイン`,
  zh: (name: string) => `成分：水、甘油、${name}、泛醇、尿囊素`,
};

/** What one name in a list of harmless ones is: its match and ingredient, or its candidates. */
function readAs(name: string): string {
  const { ingredients } = checkText(AROUND[scriptOfName(name)](name));
  return ingredients
    .slice(2, -2)
    .map(({ match, inci, candidates = [] }) => `${match} ${inci ?? candidates.map((one) => one.inci).join('|')}`.trim())
    .join(' + ');
}

describe('one name in other glyphs, another spelling, by ear', () => {
  const same: [why: string, name: string, inci: string][] = [
    ['mixed forms', '视黃醇', 'Retinol'],
    ['all traditional', '視黃醇', 'Retinol'],
    ['Japanese forms in a Chinese name', '抗壊血酸', 'Ascorbic Acid'],
    ['likewise', '変性酒精', 'Alcohol Denat.'],
    ['a full-width hyphen for a long mark', 'エタノ－ル', 'Alcohol'],
    ['a dash', 'エタノ―ル', 'Alcohol'],
    ['a minus', 'エタノ-ル', 'Alcohol'],
    ['the stroke for one', 'エタノ一ル', 'Alcohol'],
    ['small kana', 'ェタノール', 'Alcohol'],
    ['no long mark', 'グリコル酸', 'Glycolic Acid'],
    ['a glyph often typed for another', '洒精', 'Alcohol'],
    ['likewise in a longer name', '水揚酸', 'Salicylic Acid'],
    ['脂 for 酯', '葡糖酸内脂', 'Gluconolactone'],
    ['by ear', '에타놀', 'Alcohol'],
    ['tense consonants', '살리씰릭애씨드', 'Salicylic Acid'],
    ['an old spelling', '글리콜릭애시드', 'Glycolic Acid'],
    ['vowels that sound alike', '래티놀', 'Retinol'],
    ['a blank before the letter', '維他命 C', 'Ascorbic Acid'],
    ['a full-width letter', '維他命Ｃ', 'Ascorbic Acid'],
  ];
  test.each(same)('%s: %s', (_why, name, inci) => expect(readAs(name)).toBe(`alias ${inci}`));

  test('a harmless name stays what it is', () => {
    for (const name of ['세틸알코올', 'フェノキシエタノ－ル', '檸檬酸鈉', '柠檬酸钠', '乳酸钠', '水杨酸乙基己酯', '泛醇'])
      expect(readAs(name), name).toMatch(/^(?:alias|pattern) /);
    for (const name of ['세틸알코올', '柠檬酸钠', '檸檬酸鈉', '泛醇'])
      expect(checkText(AROUND[scriptOfName(name)](name)).verdict, name).toBe('no-flags');
  });

  test('comparing glyphs or spellings as one makes no two names with different verdicts one', () => {
    const verdictOf = ({ categories }: KnownIngredient): string => categories.filter((one) => one !== 'soothing').join();
    const forms: ((key: string) => string)[] = [foldGlyphs, (key) => typedForm(foldGlyphs(key), scriptOfName(foldGlyphs(key)))];
    const merged = forms.flatMap((form) => {
      const seen = new Map<string, KnownIngredient>();
      return [...nameDictionary().byKey].flatMap(([key, ingredient]) => {
        if (!holdsGlyphs(key)) return [];
        const before = seen.get(form(key)) ?? ingredient;
        seen.set(form(key), before);
        return verdictOf(before) === verdictOf(ingredient) ? [] : [`${key}: ${before.inci}, ${ingredient.inci}`];
      });
    });
    expect(merged).toEqual([]);
  });

  test('a search finds a name by either form of its glyphs', () => {
    for (const query of ['視黃醇', '视黄醇', '레티놀'])
      expect(searchIngredients(query, 3).map(({ inci }) => inci)).toContain('Retinol');
  });

  test('kana and strokes that stand for themselves are not folded', () => {
    expect([foldGlyphs('一水柠檬酸'), foldGlyphs('視黃醇 ビタミンA')]).toEqual(['一水柠檬酸', '视黄醇 ビタミンA']);
    expect(foldSound('에탄올')).toBe(foldSound('에타놀'));
    expect(foldSound('에탄올')).not.toBe(foldSound('메탄올'));
  });
});

describe('a slip away from what is held back', () => {
  const slips: [why: string, name: string, candidate: string][] = [
    ['a glyph lost', 'サルチル酸', 'Salicylic Acid'],
    ['a kana for another', 'アスコルピン酸', 'Ascorbic Acid'],
    ['a syllable for another', '글루코노락튼', 'Gluconolactone'],
    ['a glyph for another', '扁挑酸', 'Mandelic Acid'],
  ];
  test.each(slips)('%s is asked about: %s', (_why, name, candidate) => {
    const report = checkText(AROUND[scriptOfName(name)](name));
    const [read] = report.ingredients.slice(2, -2);
    expect([read?.inci, ...(read?.candidates ?? []).map(({ inci }) => inci)].join()).toMatch(new RegExp(candidate));
    expect(report.verdict).not.toBe('no-flags');
  });

  test('what is nearer to a harmless name, or a compound of an active, is not', () => {
    for (const name of ['セタノル', '柠檬酸钢', '페녹시에탄놀', '乙酸乙醋', '月桂酸钠盐'])
      expect(readAs(name), name).not.toMatch(/^ambiguous/);
  });
});

describe('what the grammar of names in glyphs says', () => {
  const named: [name: string, read: string][] = [
    ['刺柏精油', 'pattern Essential Oil'],
    ['파출리오일', 'pattern Essential Oil'],
    ['シナモン油', 'pattern Essential Oil'],
    ['玫瑰香精', 'pattern Parfum'],
    ['药用酒精', 'pattern Alcohol'],
    ['소독용에탄올', 'pattern Alcohol'],
    ['アンズ核粉末', 'pattern Exfoliating Powder'],
    ['동백씨가루', 'pattern Exfoliating Powder'],
    ['聚乙烯柔珠', 'pattern Exfoliating Powder'],
    ['ビタミンC誘導体', 'pattern Vitamin C Derivative'],
    ['四己基癸基抗坏血酸酯', 'pattern Vitamin C Derivative'],
    ['L-アスコルビン酸エチル', 'pattern Vitamin C Derivative'],
    ['包裹视黄醇', 'pattern Retinol'],
    ['L-乳酸', 'pattern Lactic Acid'],
  ];
  test.each(named)('%s', (name, read) => expect(readAs(name)).toBe(read));

  test('every kind is a known name, or says what it is held back for', () =>
    expect(patterns.kinds.filter(({ is, category }) => !category && !nameDictionary().find(compactKey(foldName(is))))).toEqual(
      [],
    ));

  test('not of what denies it, a sentence, a carrier oil or a false friend', () => {
    const others = [
      '无香精',
      '不含精油',
      '本品添加香精',
      '레티놀대체',
      '玫瑰果油',
      '호호바씨오일',
      '异抗坏血酸',
      '苯氧乙醇',
      '해바라기씨오일',
      '乳酸杆菌',
    ];
    for (const name of others) expect(readAs(name), name).not.toMatch(/^pattern/);
    for (const name of ['玫瑰果油', '호호바씨오일', '苯氧乙醇', '乳酸桿菌'])
      expect(checkText(AROUND[scriptOfName(name)](name)).verdict, name).toBe('no-flags');
  });

  test('copolymers of acids and ferments of their bacteria are no acids', () => {
    for (const name of [
      '락틱애씨드/글라이콜릭애씨드코폴리머',
      '（乳酸／グリコール酸）コポリマー',
      '乳酸/羟基乙酸共聚物',
      '乳酸菌エキス',
      '乳酸菌发酵产物滤液',
    ])
      expect(checkText(AROUND[scriptOfName(name)](name)).verdict, name).toBe('no-flags');
  });
});

describe('separators that were lost', () => {
  const runs: [text: string, found: string[]][] = [
    ['전성분: 정제수글리세린에탄올판테놀향료', ['Alcohol', 'Parfum']],
    ['水BGグリセリンDPGサリチル酸フェノキシエタノール', ['Salicylic Acid']],
    ['成分：水甘油丁二醇乙醇香精', ['Alcohol', 'Parfum']],
    ['成分：水/甘油/丁二醇/乙醇/水杨酸/香精', ['Alcohol', 'Salicylic Acid', 'Parfum']],
  ];
  test.each(runs)('%s', (text, found) => {
    const { ingredients, verdict, unknown } = checkText(text);
    const heldBack = ingredients.filter(({ categories }) => categories.some((one) => one !== 'soothing'));
    expect([verdict, unknown, heldBack.map(({ inci }) => inci)]).toEqual(['avoid', [], found]);
  });

  test('two names in one may be a compound: what is held back in them is asked about', () => {
    const { verdict, ingredients } = checkText(AROUND.zh('丁二醇乙醇'));
    expect([verdict, ingredients.map(({ match }) => match)[3]]).toEqual(['cannot-tell', 'ambiguous']);
  });

  test('what no names explain whole is left as it is', () => {
    expect(readAs('丁二醇好乙醇')).toBe('unknown');
    expect(checkText(`成分：${'水甘油乙醇'.repeat(600)}`).ingredients.length).toBeLessThan(2000);
  });
});

describe('food', () => {
  const foods = [
    '원재료명: 정제수, 설탕, 구연산, 비타민C, 합성향료',
    '原材料名：果糖ぶどう糖液糖、りんご果汁、酸味料、香料、ビタミンC',
    '配料表：水、白砂糖、柠檬酸、食用香精',
  ];
  test.each(foods)('%s', (text) => expect(checkText(text).verdict).toBe('cannot-tell'));
  test('a list of skin care under a heading of food is none', () =>
    expect(checkText('配料表：水、甘油、烟酰胺、视黄醇、苯氧乙醇、香精').verdict).toBe('avoid'));
});
