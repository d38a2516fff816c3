import type { Script } from './fold-spelling.ts';

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

/** Kana of at least this share of the Japanese or Chinese glyphs: Japanese. Labels have 0.6 and more, or hardly any. */
const LEAST_KANA = 0.2;

/** The script most of the text is written in; text without Korean or kana counts as Chinese. */
export function scriptOfText(text: string): Script {
  const hangul = count(text, /\p{Script=Hangul}/gu);
  const kana = count(text, /[\p{Script=Hiragana}\p{Script=Katakana}]/gu);
  const han = count(text, /\p{Script=Han}/gu);
  if (hangul > kana + han) return 'ko';
  return kana > 0 && kana >= LEAST_KANA * (kana + han) ? 'ja' : 'zh';
}
