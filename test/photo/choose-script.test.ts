import { describe, expect, test } from 'vitest';
import { chooseScript, confirmsScript, type ScriptChoice, type StripReading } from '../../rules/photo/choose-script.ts';
import type { ReadingModel } from '../../rules/reading-models.ts';

const strip = (text: string, confidence: number): StripReading => ({ text, confidence });

const rows: [why: string, model: ReadingModel, reading: StripReading, confirmed: boolean][] = [
  ['a Latin list', 'eng', strip('AQUA, GLYCERIN', 63), true],
  ['Korean read as English', 'eng', strip('SHE BAS', 48), false],
  ['a Korean list', 'kor', strip('정제수, 글리세린', 68), true],
  ['Chinese read as Korean', 'kor', strip('수 가 나', 45), false],
  ['a Japanese list', 'jpn', strip('水、グリセリン、エタノール', 80), true],
  ['Chinese read as Japanese', 'jpn', strip('水、甘油、丁二醇ト', 88), false],
  ['Chinese', 'chi_sim', strip('水、甘油、丁二醇', 30), true],
  ['noise read as Chinese', 'chi_sim', strip('m n1 ee 人 oo 3 r', 70), false],
  ['nothing', 'jpn', strip('', 0), false],
];
describe('a strip confirms a script', () => {
  test.each(rows)('%s', (_why, model, reading, confirmed) => expect(confirmsScript(model, reading)).toBe(confirmed));
});

const KNOWN = [
  'SACCHARIDE',
  'ISOMERATE',
  'DISODIUM',
  'GLYCYRRHIZATE',
  '정제수',
  '병풀추출물',
  '酒石酸',
  'グリセリン',
  'エタノール',
  '丁二醇',
  '甘油',
  '視黃醇',
  '视黄醇',
  '角鯊烷',
  '水杨酸',
];
const countKnown = (_model: ReadingModel, text: string): number =>
  KNOWN.reduce((sum, name) => sum + (text.includes(name) ? name.length : 0), 0);
type Strips = Partial<Record<`${ReadingModel}${'' | ' turned'}`, StripReading>>;
const noise = strip('x 7', 20);
const hanNoise = strip('叩壬叩壬甲', 30);

const labels: [why: string, strips: Strips, choice: ScriptChoice | null, read: number][] = [
  ['Latin needs one strip', { eng: strip('Aqua', 80) }, { script: 'latin', turned: false }, 1],
  ['Korean two', { kor: strip('정제수', 80) }, { script: 'korean', turned: false }, 2],
  [
    'Japanese with much beside the kana',
    { jpn: strip('グリセリン、水酸化乳酸酒石酸果実', 70), chi_sim: strip('视黄醇水杨酸', 60) },
    { script: 'japanese', turned: false },
    3,
  ],
  ['Korean that names much, however unsure', { kor: strip('정제수, 병풀추출물', 50) }, { script: 'korean', turned: false }, 2],
  ['Japanese three', { jpn: strip('グリセリン、エタノール', 80) }, { script: 'japanese', turned: false }, 3],
  ['Chinese four', { jpn: hanNoise, chi_sim: strip('视黄醇水杨酸', 60) }, { script: 'chinese', turned: false }, 4],
  ['Latin on its head', { 'eng turned': strip('Aqua', 80) }, { script: 'latin', turned: true }, 5],
  [
    'Korean on its head',
    { chi_sim: hanNoise, jpn: hanNoise, 'kor turned': strip('정제수', 80) },
    { script: 'korean', turned: true },
    6,
  ],
  [
    'Chinese on its head reads as Chinese upright too, but names nothing',
    { jpn: hanNoise, chi_sim: hanNoise, 'jpn turned': hanNoise, 'chi_sim turned': strip('视黄醇水杨酸', 80) },
    { script: 'chinese', turned: true },
    8,
  ],
  [
    'directions in Japanese: the surer way up',
    { jpn: strip('ゆゆれれ', 40), 'jpn turned': strip('なじませてください', 85) },
    { script: 'japanese', turned: true },
    6,
  ],
  [
    'directions in Chinese',
    { jpn: strip('取适量于面部', 80), chi_sim: strip('取适量涂于面部', 82), 'jpn turned': hanNoise, 'chi_sim turned': hanNoise },
    { script: 'chinese', turned: false },
    8,
  ],
  [
    'faint Latin names on their head',
    { 'eng turned': strip('SACCHARIDE ISOMERATE, DISODIUM EDTA, GLYCYRRHIZATE', 36) },
    { script: 'latin', turned: true },
    5,
  ],
  [
    'Latin names that a Chinese model reads are not Chinese',
    { chi_sim: strip('甘油丁二醇 SACCHARIDE ISOMERATE 水杨酸 EDTA DISODIUM GLYCYRRHIZATE', 35) },
    null,
    8,
  ],
  ['Cyrillic is none of them', { eng: strip('BOJA', 40), 'eng turned': strip('VTO8', 44) }, null, 8],
];
describe('how to read a label', () => {
  test.each(labels)('%s', async (_why, strips, choice, read) => {
    let asked = 0;
    const readStrip = async (model: ReadingModel, turned: boolean): Promise<StripReading> => {
      asked++;
      return strips[`${model}${turned ? ' turned' : ''}`] ?? noise;
    };
    expect(await chooseScript({ readStrip, countKnown })).toEqual(choice);
    expect(asked).toBe(read);
  });
});
