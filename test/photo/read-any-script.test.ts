import { describe, expect, test } from 'vitest';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { looksLikeGlyphs, measureParts } from '../../rules/photo/looks-like-glyphs.ts';
import { readAnyScript } from '../../rules/photo/read-any-script.ts';
import type { PageLayout } from '../../rules/photo/reading.ts';
import type { RecognisedWord } from '../../rules/photo/recognised-word.ts';
import type { ReadingModel } from '../../rules/reading-models.ts';
import { prepareLabelPhoto } from './prepare-label-photo.ts';

const WIDTH = 1000;
const PITCH = 48;
const LINES = 10;

type Stroke = readonly [x: number, y: number, width: number, height: number];
/** A letter of one part, and a glyph of three small parts and two tall ones. */
const LETTER: Stroke[] = [[0, 10, 14, 22]];
const GLYPH: Stroke[] = [
  [0, 0, 16, 8],
  [0, 13, 16, 8],
  [0, 26, 16, 8],
  [21, 0, 4, 34],
  [29, 0, 4, 34],
];

/** A page of print of one letter or glyph, slightly grainy so that it is no drawing. */
function page(strokes: Stroke[], step: number): GreyPicture {
  const height = PITCH * (LINES + 4);
  const grey = Uint8Array.from({ length: WIDTH * height }, (_, i) => 228 + ((i * 7919) % 9));
  for (let line = 0; line < LINES; line++) {
    for (let x = 100; x < WIDTH - 130 - (line % 3) * 40; x += step) {
      for (const [left, top, width, tall] of strokes) {
        for (let dy = 0; dy < tall; dy++)
          grey.fill(
            30,
            (PITCH * (line + 2) + top + dy) * WIDTH + x + left,
            (PITCH * (line + 2) + top + dy) * WIDTH + x + left + width,
          );
      }
    }
  }
  return { grey, width: WIDTH, height };
}
const LATIN_PAGE = page(LETTER, 22);
const GLYPH_PAGE = page(GLYPH, 42);

const LIST = '정제수, 글리세린, 부틸렌글라이콜, 나이아신아마이드, 레티놀, 판테놀, 알란토인, 토코페롤';

/** Tools whose models say what they are told to, and a diary of what was asked. */
function toolsThat(says: Partial<Record<ReadingModel, [text: string, confidence: number]>>) {
  const asked: string[] = [];
  const recognise =
    (model: ReadingModel) =>
    async (picture: GreyPicture, layout: PageLayout): Promise<RecognisedWord[]> => {
      asked.push(`${model} ${layout}`);
      const [text, confidence] = says[model] ?? ['x7', 20];
      const box = { x0: 10, y0: 10, x1: picture.width - 10, y1: picture.height - 10 };
      return text.split(' ').map((word) => ({ text: word, confidence, box, line: 0 }));
    };
  const countKnown = () => (text: string) => (text.includes('정제수') || text.includes('Glycerin') ? 60 : 0);
  return { asked, tools: { recognise, countKnown, chineseForm: () => null } };
}

describe('print tells whether strips are worth reading', () => {
  const partsOf = (photo: GreyPicture) => measureParts(prepareLabelPhoto(photo)[0]!.pictureWithGrain!());
  test('letters have few small parts', () => expect(looksLikeGlyphs(partsOf(LATIN_PAGE))).toBe(false));
  test('glyphs have many', () => expect(looksLikeGlyphs(partsOf(GLYPH_PAGE))).toBe(true));
  test('of nothing nothing is known', () =>
    expect(looksLikeGlyphs(measureParts({ grey: new Uint8Array(100), width: 10, height: 10 }))).toBe(true));
});

describe('a label in any script', () => {
  test('Latin print is read as ever, by one model and without strips', async () => {
    const { asked, tools } = toolsThat({ eng: ['Aqua, Glycerin', 90] });
    const reading = await readAnyScript(LATIN_PAGE, tools);
    expect(reading.model).toBe('eng');
    expect(reading.text).toContain('Glycerin');
    expect(asked.filter((call) => !call.startsWith('eng'))).toEqual([]);
    expect(asked[0]).toBe('eng column');
  });
  test('Korean print is read by the Korean model after two strips', async () => {
    const { asked, tools } = toolsThat({ kor: [LIST, 90] });
    const reading = await readAnyScript(GLYPH_PAGE, tools);
    expect(reading.model).toBe('kor');
    expect(reading.text).toContain('정제수');
    expect(asked.slice(0, 3)).toEqual(['eng block', 'kor block', 'kor column']);
  });
  test('Chinese print is read by the form that names more', async () => {
    const { asked, tools } = toolsThat({
      chi_sim: ['水、甘油、視葡醇、抗壞', 60],
      chi_tra: ['水、甘油、視黃醇、正月', 60],
      jpn: ['甘油', 40],
    });
    const known = (text: string): number => (text.includes('甘油') ? 10 : 0) + (text.includes('視黃醇') ? 30 : 0);
    const reading = await readAnyScript(GLYPH_PAGE, { ...tools, countKnown: () => known });
    expect(reading.model).toBe('chi_tra');
    expect(asked.slice(0, 6)).toEqual([
      'eng block',
      'kor block',
      'jpn block',
      'chi_sim block',
      'chi_sim column',
      'chi_tra column',
    ]);
  });
  test('print that no model explains is said to be so', async () => {
    const { tools } = toolsThat({});
    expect((await readAnyScript(GLYPH_PAGE, tools)).model).toBeNull();
  });
  test('an error of the recogniser ends the reading', async () => {
    const recognise = () => async () => {
      throw new Error('out of time');
    };
    await expect(readAnyScript(GLYPH_PAGE, { recognise, countKnown: () => () => 0, chineseForm: () => null })).rejects.toThrow(
      'out of time',
    );
  });
});
