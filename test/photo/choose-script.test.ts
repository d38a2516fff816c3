import { describe, expect, test } from 'vitest';
import { chooseModels, confirmsScript, type ReadingModel, type StripReading } from '../../rules/photo/choose-script.ts';

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

const labels: [why: string, strips: Partial<Record<ReadingModel, StripReading>>, models: ReadingModel[], read: ReadingModel[]][] =
  [
    ['Latin needs one strip', { eng: strip('Aqua', 80) }, ['eng'], ['eng']],
    ['Korean two', { eng: strip('x', 30), kor: strip('정제수', 80) }, ['kor'], ['eng', 'kor']],
    [
      'Japanese three',
      { eng: strip('x', 30), kor: strip('x', 20), jpn: strip('グリセリン', 70) },
      ['jpn'],
      ['eng', 'kor', 'jpn'],
    ],
    [
      'Chinese leaves two to choose from',
      { eng: strip('x', 30), kor: strip('x', 20), jpn: strip('甘油', 70), chi_sim: strip('甘油', 60) },
      ['chi_sim', 'chi_tra'],
      ['eng', 'kor', 'jpn', 'chi_sim'],
    ],
    [
      'Cyrillic is none of them',
      { eng: strip('BOJA', 40), kor: strip('B', 20), jpn: strip('B0', 20), chi_sim: strip('B0nA', 30) },
      [],
      ['eng', 'kor', 'jpn', 'chi_sim'],
    ],
  ];
describe('models for a label', () => {
  test.each(labels)('%s', async (_why, strips, models, read) => {
    const asked: ReadingModel[] = [];
    const chosen = await chooseModels(async (model) => {
      asked.push(model);
      return strips[model] ?? strip('', 0);
    });
    expect(chosen).toEqual(models);
    expect(asked).toEqual(read);
  });
});
