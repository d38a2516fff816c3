import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CjkSegment, segmentCjk } from '../../../rules/match/cjk/segment-cjk.ts';
import type { CjkModel } from '../../../rules/reading-models.ts';

const incis = (segments: CjkSegment[]): (string | null)[] => segments.map(({ inci }) => inci);

const lists: [why: string, model: CjkModel | null, text: string, incis: (string | null)[]][] = [
  ['Korean, separated', 'kor', '정제수, 글리세린, 레티놀', ['Aqua', 'Glycerin', 'Retinol']],
  ['blanks between glyphs', 'chi_sim', '抗 坏 血 酸 、 乙 醇', ['Ascorbic Acid', 'Alcohol']],
  ['a name broken by the line end', 'jpn', 'グリセ\nリン、レチ\nノール', ['Glycerin', 'Retinol']],
  [
    'separators lost at the line end',
    'kor',
    '나이아신아마이드\n부틸렌글라이콜\n시트릭애씨드',
    ['Niacinamide', 'Butylene Glycol', 'Citric Acid'],
  ],
  [
    'no separators at all',
    'chi_sim',
    '甘油丁二醇苯氧乙醇水杨酸',
    ['Glycerin', 'Butylene Glycol', 'Phenoxyethanol', 'Salicylic Acid'],
  ],
  [
    'the separator of Korean labels, which NFKC would turn into a vowel',
    'kor',
    '정제수ㆍ판테놀ㆍ향료',
    ['Aqua', 'Panthenol', 'Parfum'],
  ],
  [
    'a comma between figures is part of the name',
    'kor',
    '글리세린,1,2-헥산다이올,판테놀',
    ['Glycerin', '1,2-Hexanediol', 'Panthenol'],
  ],
  [
    'the Latin name inside a Chinese one',
    null,
    '水、互生叶白千层(MELALEUCA ALTERNIFOLIA)叶油',
    ['Aqua', 'Melaleuca Alternifolia Leaf Oil'],
  ],
  ['a bar read as a vowel beside Korean', 'kor', '비에이치티ㅣ징크옥사이드ㅣ레티놀', ['BHT', 'Zinc Oxide', 'Retinol']],
  ['two glyphs, of which one cannot be written', 'chi_sim', '甘油、泛醒、泛醇', ['Glycerin', 'Ubiquinone', 'Panthenol']],
  ['a whole heading runs into the first name', 'jpn', '全成分水, レチノール', ['Aqua', 'Retinol']],
  [
    'other brackets around the Latin name',
    'chi_sim',
    '水、霍霍巴〈SIMMONDSIA CHINENSIS)籽油',
    ['Aqua', 'Simmondsia Chinensis Seed Oil'],
  ],
  ['full-width letters and figures', null, '水、ＥＤＴＡ－２Ｎａ、ＢＧ', ['Aqua', 'Disodium EDTA', 'Butylene Glycol']],
  ['half-width kana', null, 'ｸﾞﾘｾﾘﾝ、ﾚﾁﾉｰﾙ', ['Glycerin', 'Retinol']],
  ['an old Korean spelling', null, '디메치콘, 부틸렌글리콜, 메칠파라벤', ['Dimethicone', 'Butylene Glycol', 'Methylparaben']],
  ['a Taiwanese way to say extract', null, '積雪草萃取物、維他命C', ['Centella Asiatica Extract', 'Ascorbic Acid']],
  [
    'a name of another script in a typed list',
    null,
    '정제수, 글리세린, 판테놀, 水杨酸',
    ['Aqua', 'Glycerin', 'Panthenol', 'Salicylic Acid'],
  ],
  ['one name a line', null, '水\n甘油\n视黄醇\n苯氧乙醇', ['Aqua', 'Glycerin', 'Retinol', 'Phenoxyethanol']],
  ['an amount behind a name', null, '나이아신아마이드 5%, 레티놀(1,000ppm)', ['Niacinamide', 'Retinol']],
  ['nothing known', null, '좋은아침입니다', [null]],
  ['no glyph at all', 'jpn', ' 、。\n', []],
  ['empty', null, '', []],
];

describe('names of a list', () => {
  test.each(lists)('%s', (_why, model, text, expected) => expect(incis(segmentCjk(text, { model }))).toEqual(expected));
});

const falseFriends: [why: string, text: string, harmless: string][] = [
  ['phenoxyethanol', '苯氧乙醇', 'Phenoxyethanol'],
  ['phenoxyethanol in Japanese', 'フェノキシエタノール', 'Phenoxyethanol'],
  ['phenoxyethanol in Korean', '페녹시에탄올', 'Phenoxyethanol'],
  ['cetyl alcohol', 'セタノール', 'Cetyl Alcohol'],
  ['triethanolamine', '三乙醇胺', 'Triethanolamine'],
  ['panthenol', '泛醇', 'Panthenol'],
  ['diisostearyl malate', 'リンゴ酸ジイソステアリル', 'Diisostearyl Malate'],
  ['a lactylate', 'ステアロイル乳酸Na', 'Sodium Stearoyl Lactylate'],
  ['octisalate', '水楊酸乙基己酯', 'Ethylhexyl Salicylate'],
  ['isoascorbic acid', '异抗坏血酸', 'Erythorbic Acid'],
  ['the glycol is no glycolic acid', 'ペンチレングリコール', 'Pentylene Glycol'],
];
describe('a false friend is itself', () => {
  test.each(falseFriends)('%s', (_why, text, harmless) =>
    expect(incis(segmentCjk(`水、${text}、水`, { model: null }))).toEqual(['Aqua', harmless, 'Aqua']),
  );
});

const damaged: [why: string, model: CjkModel, text: string, inci: string, firm: boolean][] = [
  ['look-alikes are no damage', 'jpn', '水、工タノ一ル、グリセリン', 'Alcohol', true],
  ['a glyph the model cannot write', 'kor', '정제수, 다이소듬이디티에이, 향료', 'Disodium EDTA', true],
  ['... nor this one', 'chi_sim', '水、水杨酸共酯、甘油', 'Benzyl Salicylate', false],
  ['a frequent misreading', 'chi_sim', '水、葵氧乙醇、甘油', 'Phenoxyethanol', true],
  ['a dirty separator inside', 'jpn', '水、ヒドロ|キシシトロネラール、BG', 'Hydroxycitronellal', false],
  ['one lost glyph in a long name', 'jpn', '水、マイクロクリスリンワックス、BG', 'Cera Microcristallina', false],
  ['the end of an unknown name', 'jpn', '水、ナゾノエタノール、BG', 'Alcohol', false],
  ['two glyphs, one of them misread', 'chi_sim', '水、乙酵、甘油', 'Alcohol', false],
  ['a short name with two glyphs misread', 'chi_tra', '水、角淆燒、甘油', 'Squalane', false],
  ['a first glyph that the model cannot write is lost', 'kor', '정제수, 실신남알, 글리세린', 'Hexyl Cinnamal', false],
  ['kana doubled as its own neighbour', 'jpn', '水、t-プブタノール、BG', 't-Butyl Alcohol', true],
  ['a flag whose unwritable glyph came out as usual', 'kor', '정제수, 핵실신남알, 글리세린', 'Hexyl Cinnamal', true],
  ['a dot read as a hyphen', 'kor', '정제수ㆍ 라벤더오일-제라늄꽃오일ㆍ 글리세린', 'Lavandula Angustifolia Oil', true],
];
describe('damage', () => {
  test.each(damaged)('%s', (_why, model, text, inci, firm) => {
    const found = segmentCjk(text, { model }).find((segment) => segment.inci === inci);
    expect(found).toBeDefined();
    expect(found?.firm).toBe(firm);
  });
});

const shortActives: [why: string, model: CjkModel | null, text: string, firm: boolean][] = [
  ['on a list that is explained', 'chi_sim', '水、甘油、乳酸、丁二醇、苯氧乙醇', true],
  ['on a list of which much is not', 'chi_sim', '水、鬼鬼神神、乳酸、丁二醇、苯氧乙醇、龙龙虎虎', false],
  ['on a typed list, which loses no glyph', null, '水、鬼鬼神神、乳酸、丁二醇、苯氧乙醇、龙龙虎虎', true],
];
describe('a short active may be what is left of another name', () => {
  test.each(shortActives)('%s', (_why, model, text, firm) =>
    expect(segmentCjk(text, { model }).find(({ inci }) => inci === 'Lactic Acid')?.firm).toBe(firm),
  );
});

const confusable: [why: string, model: CjkModel, text: string, candidates: string[]][] = [
  ['sodium citrate with a broken end', 'chi_sim', '水、柠柑酸钠、甘油', ['Sodium Citrate', 'Citric Acid']],
  ['glycolic or thioglycolic acid', 'chi_sim', '水、关基乙酸、甘油', ['Glycolic Acid', 'Ammonium Thioglycolate']],
];
describe('pairs with different verdicts are never snapped across', () => {
  test.each(confusable)('%s', (_why, model, text, candidates) => {
    const unsure = segmentCjk(text, { model }).find((segment) => segment.candidates);
    expect(unsure?.firm).toBe(false);
    for (const candidate of candidates) expect(unsure?.candidates).toContain(candidate);
  });
});

describe('offsets', () => {
  test('give the words on the label, brackets included', () => {
    const text = '전성분: 정제수, (C12-15)알킬벤조에이트';
    const segments = segmentCjk(text, { model: null });
    expect(text.slice(segments[0]?.start, segments[0]?.end)).toBe('정제수');
  });
  const models = fc.constantFrom<CjkModel | null>(null, 'kor', 'jpn', 'chi_sim', 'chi_tra');
  const piece = fc.oneof(
    fc.constantFrom(
      '水',
      '甘油',
      '乙醇',
      'エタノール',
      'グリコール酸',
      '레티놀',
      '정제수',
      '、',
      ', ',
      '\n',
      ' ',
      '(',
      ')',
      'ㆍ',
      '1,2-',
      'ー',
      'EDTA-2Na',
      '𠮷',
      'ﾊﾞ',
    ),
    fc.string({ unit: 'grapheme', maxLength: 4 }),
  );
  test('of a translation within an unknown stretch do not overlap it', () =>
    expect(segmentCjk('ͻ(EDTA-2Na)水', { model: null }).map(({ start, end }) => [start, end])).toEqual([
      [0, 1],
      [1, 11],
      [11, 12],
    ]));
  test('of a name that ends within a sign of two letters take the whole sign', () =>
    expect(segmentCjk('グリコール酸㎄', { model: null }).map(({ start, end }) => [start, end])).toEqual([[0, 7]]));
  test('lie in the text, in order, without overlap, for any text', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), models, (pieces, model) => {
        const text = pieces.join('');
        let last = 0;
        for (const { start, end, inci, name } of segmentCjk(text, { model })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          if (inci === null) expect(name).toBe(text.slice(start, end));
          last = end;
        }
      }),
      { numRuns: 300 },
    );
  });
});
