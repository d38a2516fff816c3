import { expect, test } from 'vitest';
import { joinGlyphs } from '../../rules/photo/join-glyphs.ts';
import type { RecognisedWord } from '../../rules/photo/recognised-word.ts';

const TALL = 30;
/** Words on one line, each with the gap before it in heights of a glyph; `|` begins the next line. */
function wordsOf(...parts: (string | number)[]): RecognisedWord[] {
  const words: RecognisedWord[] = [];
  let [x, line] = [0, 0];
  for (const part of parts) {
    if (typeof part === 'number') x += part * TALL;
    else if (part === '|') [x, line] = [0, line + 1];
    else {
      const wide = part.length * TALL;
      words.push({ text: part, confidence: 80, box: { x0: x, y0: 0, x1: x + wide, y1: TALL }, line });
      x += wide;
    }
  }
  return words;
}

const rows: [why: string, words: RecognisedWord[], joined: string[]][] = [
  ['glyphs are one name', wordsOf('抗', 0.1, '坏', 0.1, '血', 0.2, '酸'), ['抗坏血酸']],
  ['a separator ends a word', wordsOf('水', '、', 0.5, '甘', '油'), ['水、', '甘油']],
  ['Korean blanks too', wordsOf('사용할', 0.3, '때의', 0.3, '주의사항'), ['사용할때의주의사항']],
  ['figures and letters beside a glyph', wordsOf('PEG-60', 0.3, '氢化', 0.1, '蓖麻油'), ['PEG-60氢化蓖麻油']],
  ['Latin words stay apart', wordsOf('MADE', 0.3, 'IN', 0.3, 'JAPAN'), ['MADE', 'IN', 'JAPAN']],
  ['where a glyph may be missing nothing is joined', wordsOf('乳', '酸', 1.2, '钠'), ['乳酸', '钠']],
  ['nor over the end of a line', wordsOf('グリセ', '|', 'リン'), ['グリセ', 'リン']],
];
test.each(rows)('%s', (_why, words, joined) => expect(joinGlyphs(words).map(({ text }) => text)).toEqual(joined));

test('the joined word lies around its parts and is as sure as they are by length', () => {
  const [first, second] = wordsOf('甘', '油脂') as [RecognisedWord, RecognisedWord];
  expect(joinGlyphs([{ ...first, confidence: 50 }, second])).toEqual([
    { text: '甘油脂', confidence: 70, box: { x0: 0, y0: 0, x1: 3 * TALL, y1: TALL }, line: 0 },
  ]);
});
