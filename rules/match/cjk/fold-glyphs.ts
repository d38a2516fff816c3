/**
 * Glyphs as typed -> the ones that names are compared in: traditional forms as simplified ones, hiragana and small kana as katakana, without
 * long marks, which are typed as any dash. Look-alikes that only a camera mixes up stay apart (canonical-glyph.ts).
 */
import forms from '../../knowledge/cjk/glyph-forms.json' with { type: 'json' };

const pairUp = (from: string, to: string): [string, string][] => {
  const targets = [...to];
  return [...from].map((glyph, i) => [glyph, targets[i] ?? glyph]);
};

/** Forms that a name is never printed in by rule, but now and then (痠 for 酸), lead one way only. */
export const ordinaryForms: ReadonlyMap<string, string> = new Map([
  ...pairUp(forms.traditional, forms.simplified),
  ...pairUp(forms.variants, forms.ordinary),
]);

const HIRAGANA_TO_KATAKANA = 0x60;

/** One kana sign of hiragana as katakana; any other sign as it is. */
export function asKatakana(sign: string): string {
  const code = sign.codePointAt(0) ?? 0;
  return code >= 0x3041 && code <= 0x3096 ? String.fromCodePoint(code + HIRAGANA_TO_KATAKANA) : sign;
}

const largeKana = new Map(pairUp('ァィゥェォッャュョヮヵヶ', 'アイウエオツヤユヨワカケ'));
const hiragana = Array.from({ length: 0x56 }, (_, i) => String.fromCodePoint(0x3041 + i));
const folded = new Map([
  ...ordinaryForms,
  ...[...hiragana, ...largeKana.keys()].map((kana): [string, string] => [
    kana,
    largeKana.get(asKatakana(kana)) ?? asKatakana(kana),
  ]),
]);
const FOLDED = new RegExp(`[${[...folded.keys()].join('')}]`, 'gu');
/** The stroke for "one" is typed for a long mark; a number stands before what it counts, not within kana. */
const LONG_MARKS = /ー|(?<=[ァ-ヺ])一(?=[ァ-ヺ])/gu;
const GLYPH = /[\u3041-\u30FF\u3400-\u9FFF\uAC00-\uD7A3]/;

/** Whether a key holds Korean, Japanese or Chinese glyphs. */
export const holdsGlyphs = (key: string): boolean => GLYPH.test(key);

/** A key, or many with a sign between them -> the same in the glyphs that are compared. */
export const foldGlyphs = (key: string): string =>
  key.replace(FOLDED, (glyph) => folded.get(glyph) ?? glyph).replace(LONG_MARKS, '');
