/**
 * Folding brings every printed form of a name to one key, so that names are compared and never spelled twice.
 * "L-Ascorbic  Acid®", "l ascorbic acid" and "L‑ASCORBIC ACID" fold to "l ascorbic acid".
 */

import { onceALabel } from './once-a-label.ts';

const SPECIAL_LATIN: Record<string, string> = { ß: 'ss', ł: 'l', ø: 'o', œ: 'oe', æ: 'ae', ı: 'i', đ: 'd', ð: 'd', þ: 'th' };

/** Letters of other alphabets that look like a Latin letter; folded only inside a word that also holds Latin letters. */
const HOMOGLYPHS: Record<string, string> = {
  а: 'a', в: 'b', с: 'c', е: 'e', н: 'h', і: 'i', ј: 'j', к: 'k', м: 'm', о: 'o', р: 'p', ѕ: 's', т: 't', у: 'y', х: 'x', ё: 'e',
  α: 'a', β: 'b', ε: 'e', η: 'n', ι: 'i', κ: 'k', μ: 'm', ν: 'v', ο: 'o', ρ: 'p', τ: 't', υ: 'u', χ: 'x',
}; // biome-ignore format: a table
const HOMOGLYPH_WORD = /[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+/gu;
const INVISIBLE = /[\u00AD\u200B-\u200F\u2060\uFEFF]/g;
const CJK_GLYPH = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;
const SPACE_BETWEEN_CJK =
  /(?<=[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]) (?=[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー])/gu;

/** Composed syllables, kana and ideographs alone: nothing to fold. */
const PLAIN_CJK = /^[\u3041-\u3096\u30A1-\u30FA\u30FC\u4E00-\u9FFF\uAC00-\uD7A3]+$/;

/** The word before or behind a letter ("Vitamine C", "C vitamini", "witamina C"): one word, and "Vitamina" alone is no vitamin A. */
const foldVitamins = (folded: string): string =>
  folded.includes('itamin') ? folded.replace(/\b[vw]itamin[aei]?\b/g, 'vitamin') : folded;

function foldHomoglyphs(word: string): string {
  if (!/[a-z]/.test(word) || !CYRILLIC_OR_GREEK.test(word)) return word;
  return [...word].map((letter) => HOMOGLYPHS[letter] ?? letter).join('');
}

const CYRILLIC_OR_GREEK = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

const foldBeyondAscii = onceALabel((text): string => {
  const plain = text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .toLowerCase()
    .normalize('NFD')
    .replace(/([a-z])\p{Mn}+/gu, '$1')
    .normalize('NFC')
    .replace(/[ßłøœæıđðþ]/g, (letter) => SPECIAL_LATIN[letter] ?? letter);
  const latin = (CYRILLIC_OR_GREEK.test(plain) ? plain.replace(HOMOGLYPH_WORD, foldHomoglyphs) : plain)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return CJK_GLYPH.test(latin) ? latin.replace(SPACE_BETWEEN_CJK, '') : foldVitamins(latin);
});

/**
 * Name as printed -> key of lower-case letters and digits in words one blank apart; accents of Latin letters, marks and
 * punctuation are gone ("Caprylic/Capric" is "caprylic capric"); CJK glyphs stand without blanks between them.
 */
export function foldName(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: tests for plain ASCII, the common case
  if (/^[\x00-\x7F]*$/.test(text))
    return foldVitamins(
      text
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, ' ')
        .trim(),
    );
  return PLAIN_CJK.test(text) ? text : foldBeyondAscii(text);
}

/** foldName of each line. One pass over all lines costs a tenth of a call for each. */
export function foldLines(lines: string): string[] {
  const folded = foldVitamins(
    lines
      .toLowerCase()
      .replace(/[^a-z0-9\n]+/g, ' ')
      .replace(/^ | $/gm, ''),
  ).split('\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: tests for plain ASCII, the common case
  const ascii = /^[\x00-\x7F]*$/;
  if (ascii.test(lines)) return folded;
  return lines.split('\n').map((line, i) => (ascii.test(line) ? folded[i]! : foldName(line)));
}

/** A folded key without its blanks: what is compared when blanks themselves are in doubt. */
export const compactKey = (key: string): string => key.replaceAll(' ', '');

/** compactKey(foldName) of each line, in one pass as foldLines. */
export function compactLines(lines: string): string[] {
  const compact = foldVitamins(lines.toLowerCase().replaceAll('_', ' '))
    .replace(/[^a-z0-9\n]+/g, '')
    .split('\n');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: tests for plain ASCII, the common case
  const ascii = /^[\x00-\x7F]*$/;
  if (ascii.test(lines)) return compact;
  return lines.split('\n').map((line, i) => (ascii.test(line) ? compact[i]! : compactKey(foldName(line))));
}
