import { describe, expect, test } from 'vitest';
import { chineseForm } from '../rules/chinese-form.ts';

const SIMPLIFIED = '水、甘油、环五聚二甲基硅氧烷、视黄醇、氢氧化钠、苯氧乙醇、抗坏血酸、烟酰胺、泛醇、柠檬酸钠';
const AS_TRADITIONAL = '水、甘油、玨五聚二甲基桂氧院、祝黃醇、气氧化納、茉氧乙醇、抗坊血酸、炯酌肢、泛醇、柜檬酸納';
const TRADITIONAL = '水、甘油、環五聚二甲基矽氧烷、視黃醇、氫氧化鈉、苯氧乙醇、抗壞血酸、菸鹼醯胺、泛醇、檸檬酸鈉';
const AS_SIMPLIFIED = '水、甘油、珂五聚二甲基硅氧烷、视曹醇、氨氧化锅、苯氧乙醇、抗攀血酸、葵碱酌胺、泛醇、榨样酸销';

const rows: [why: string, bySimplified: string, byTraditional: string, form: string | null][] = [
  ['a simplified label', SIMPLIFIED, AS_TRADITIONAL, 'chi_sim'],
  ['a traditional label', AS_SIMPLIFIED, TRADITIONAL, 'chi_tra'],
  ['as many of one as of the other', SIMPLIFIED, TRADITIONAL, null],
  ['glyphs that are the same in both', '水、甘油、泛醇、尿囊素', '水、甘油、泛醇、尿囊素', null],
  ['nothing read', '', '', null],
];
describe('the form of Chinese', () => {
  test.each(rows)('%s', (_why, bySimplified, byTraditional, form) => expect(chineseForm(bySimplified, byTraditional)).toBe(form));
});
