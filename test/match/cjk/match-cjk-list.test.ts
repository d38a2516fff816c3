import { describe, expect, test } from 'vitest';
import { isGlyphList, matchCjkList } from '../../../rules/match/cjk/match-cjk-list.ts';
import { repairBudget } from '../../../rules/match/repair-budget.ts';
import type { LabelList } from '../../../rules/read/label-entry.ts';
import type { CjkModel } from '../../../rules/reading-models.ts';

const listOf = (text: string, entries: LabelList['entries'] = []): LabelList => ({
  heading: null,
  kind: 'ingredients',
  headed: true,
  start: 0,
  end: text.length,
  entries,
  ended: true,
  endsOpen: false,
  cutOff: false,
});
const matched = (text: string, model: CjkModel | null): string[] =>
  matchCjkList(listOf(text), text, model, repairBudget()).map(({ match }) =>
    `${match.how} ${match.ingredient?.inci ?? (match.candidates ?? []).map(({ inci }) => inci).join('|')}`.trim(),
  );

const rows: [why: string, model: CjkModel | null, text: string, entries: string[]][] = [
  ['typed names are aliases', null, '정제수, 레티놀, 판테놀', ['alias Aqua', 'alias Retinol', 'alias Panthenol']],
  [
    'hardly damaged ones are repaired',
    'chi_sim',
    '水、葵氧乙醇、甘油',
    ['alias Aqua', 'repaired Phenoxyethanol', 'alias Glycerin'],
  ],
  [
    'an unsure active is a question',
    'chi_sim',
    '水、抗坏皿酸、甘油',
    ['alias Aqua', 'ambiguous Ascorbic Acid|Erythorbic Acid', 'alias Glycerin'],
  ],
  [
    'so is a harmless name that an active is as near to',
    'chi_sim',
    '水、柠柑酸纳、甘油',
    ['alias Aqua', 'ambiguous Sodium Citrate|Citric Acid', 'alias Glycerin'],
  ],
  [
    'an unsure harmless name is repaired',
    'jpn',
    '水、マイクロクリスリンワックス、BG',
    ['alias Aqua', 'repaired Cera Microcristallina', 'alias Butylene Glycol'],
  ],
  ['nothing known is unknown', null, '정제수, 좋은아침, 판테놀', ['alias Aqua', 'unknown', 'alias Panthenol']],
  [
    'a Latin name is matched as in a Latin list',
    null,
    '정제수, Salicylic Acid, 판테놀',
    ['alias Aqua', 'alias Salicylic Acid', 'alias Panthenol'],
  ],
];
describe('a list in glyphs', () => {
  test.each(rows)('%s', (_why, model, text, entries) => expect(matched(text, model)).toEqual(entries));

  test('an unknown name with the stem of an active is near one', () => {
    const text = '정제수, 레티놀바이옴큐브, 판테놀';
    const doubtful = matchCjkList(listOf(text), text, null, repairBudget()).filter(
      ({ match }) => match.how === 'unknown' || match.how === 'ambiguous',
    );
    expect(doubtful.length).toBeGreaterThan(0);
  });
  test('an amount belongs to the name before it', () => {
    const text = '정제수, 나이아신아마이드 5%, 판테놀';
    const entries = matchCjkList(
      listOf(text, [{ start: 5, end: 17, name: '나이아신아마이드', percent: 5 }]),
      text,
      null,
      repairBudget(),
    );
    expect(entries.map(({ percent }) => percent)).toEqual([undefined, 5, undefined]);
  });
  test('offsets give the words on the label', () => {
    const text = '水、グリセリン、レチノール';
    for (const { start, end, name } of matchCjkList(listOf(text), text, null, repairBudget()))
      expect(text.slice(start, end)).toBe(name);
  });
});

const scripts: [why: string, text: string, glyphs: boolean][] = [
  ['Korean', '정제수, 레티놀', true],
  ['Chinese with Latin plant names', '水、茶(CAMELLIA SINENSIS)叶提取物、甘油、苯氧乙醇、卡波姆', true],
  ['Latin', 'Aqua, Glycerin, Retinol', false],
  ['Latin with one translation', 'Aqua (水), Glycerin, Butylene Glycol, Phenoxyethanol', false],
];
describe('which lists are read by glyphs', () => {
  test.each(scripts)('%s', (_why, text, glyphs) => expect(isGlyphList(listOf(text), text)).toBe(glyphs));
});
