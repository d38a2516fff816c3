import type { RecognisedWord } from './recognised-word.ts';

const GLYPH = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const SEPARATOR = /[,，、､;；·•‧・･\u318D|。：:】\]〕)）]$/u;
/** In a gap wider than this, in heights of a glyph, a glyph may have been left out. */
const WIDE_GAP = 0.9;

/**
 * Words as the models for Korean, Japanese and Chinese give them, often a glyph a word -> words that end at a separator, so that
 * headings, stop words and names stand in the text as they are printed. Neighbours are joined on one line, where a glyph is on either
 * side of the gap.
 */
export function joinGlyphs(words: readonly RecognisedWord[]): RecognisedWord[] {
  const joined: RecognisedWord[] = [];
  for (const word of words) {
    const last = joined.at(-1);
    if (last && belongTogether(last, word)) joined[joined.length - 1] = join(last, word);
    else joined.push(word);
  }
  return joined;
}

function belongTogether(left: RecognisedWord, right: RecognisedWord): boolean {
  if (left.line !== right.line || SEPARATOR.test(left.text)) return false;
  const gap = right.box.x0 - left.box.x1;
  const tall = Math.max(left.box.y1 - left.box.y0, right.box.y1 - right.box.y0);
  if (gap > WIDE_GAP * tall) return false;
  return GLYPH.test([...left.text].at(-1) ?? '') || GLYPH.test([...right.text][0] ?? '');
}

/** The confidence of the whole is by length. */
function join(left: RecognisedWord, right: RecognisedWord): RecognisedWord {
  const [a, b] = [left.text.length, right.text.length];
  return {
    ...left,
    text: left.text + right.text,
    confidence: (a * left.confidence + b * right.confidence) / (a + b || 1),
    box: {
      x0: Math.min(left.box.x0, right.box.x0),
      y0: Math.min(left.box.y0, right.box.y0),
      x1: Math.max(left.box.x1, right.box.x1),
      y1: Math.max(left.box.y1, right.box.y1),
    },
  };
}
