/**
 * Text -> the glyphs that names are made of, each with its place in the text, and the edges between them. Blanks, hyphens and brackets
 * are no glyphs; separators are edges; amounts and translations in Latin letters are stepped over, so that
 * 澳洲坚果(MACADAMIA TERNIFOLIA)籽油 is one name.
 */
import { canonicalGlyph } from './canonical-glyph.ts';

/** What stands between two glyphs. */
export const EDGE = { none: 0, weak: 1, sure: 2 } as const;

export interface Glyphs {
  /** Canonical glyphs as code points. */
  codes: Int32Array;
  /** UTF-16 offsets in the text: where glyph i begins, and where it ends. */
  starts: Int32Array;
  ends: Int32Array;
  /** edges[i] stands before glyph i; edges[length] behind the last one. */
  edges: Uint8Array;
  length: number;
  /** Stretches in Latin letters that were stepped over. */
  translations: { start: number; end: number }[];
}

// ㅣ, a vowel alone, is how a bar is read beside Korean
const SURE = new Set(',，、､;；·•‧∙⋅・･\u318D|｜\u3163:：。｡.．【】[]［］<>＜＞「」『』●■◆▪▶\t');
const WEAK = new Set('*＊※+~∼()（）{}"“”\'’′`!?…=#&');
const CJK = '\\p{Script=Hangul}\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}';
const AMOUNT = '[(（]?(?<![\\d.,])\\s?\\d{1,6}(?:[.,]\\d{1,6})?\\s?(?:%|％|‰|ppm|ppb|㎎|mg(?:/g)?|iu|㎍|μg)(?![a-z])\\s?[)）]?';
// a model takes round brackets for others
const IN_BRACKETS = `[(（〈《<](?=[^()（）〈《<]*[A-Za-z]{4})[^()（）〈〉《》<>${CJK}]{4,160}[)）〉》>]`;
const BARE = `(?<=[${CJK}]\\s?)[A-Za-z]{3,40}(?:[ .’'-]{1,2}[A-Za-z]{2,40}){1,4}(?=\\s?[${CJK}])`;
/** The heading of a list is no name, and ends what stands before it. */
const WHOLE_LIST = '전\\s?성\\s?분|全\\s?成\\s?[分份]';
// a model misreads the colon behind it, and loses a bracket: what begins with one needs no end
const HEADING = `[<【\\[〈]?\\s?(?:(?:${WHOLE_LIST})\\s?[>】\\]〉〕]?|(?:[主配产產]\\s?[要合品]?\\s?)?成\\s?[分份](?:\\s?[>】\\]〉〕!！“”"'’|]|(?=[\\s:：;；.,。‧]))|(?<=[<【\\[〈]\\s?)成\\s?[分份])`;
const STEPPED_OVER = new RegExp(`(${HEADING})|(${AMOUNT})|${IN_BRACKETS}|${BARE}`, 'giu');
/** Hangul in parts (NFD), and a sign with the marks that belong to it. */
const SIGN = /[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\s\S](?:\p{Mn}|[\uFF9E\uFF9F])*/gu;
const LONG_MARKS = new Set('ー一―—–-‐‑−_ｰ');
const SPACED_BY_BLANKS = new RegExp(`[${CJK}] {1,3}(?=[${CJK}])`, 'gu');

const canonicalOf = new Map<string, string>();

/** A sign as printed -> its canonical glyphs (two for Ⅱ and ㎎), '' for what is no glyph. */
function glyphsOf(sign: string): string {
  const known = canonicalOf.get(sign);
  if (known !== undefined) return known;
  const glyphs = LONG_MARKS.has(sign)
    ? ''
    : [...sign.normalize('NFKC').toLowerCase().normalize('NFC')]
        .filter((glyph) => /[\p{L}\p{N}]/u.test(glyph) && !LONG_MARKS.has(glyph))
        .map(canonicalGlyph)
        .join('');
  if (canonicalOf.size < 20_000) canonicalOf.set(sign, glyphs);
  return glyphs;
}

const isHangul = (code: number): boolean => code >= 0xac00 && code <= 0xd7a3;
const isDigit = (sign: string | undefined): boolean => sign !== undefined && /^[0-9０-９]$/.test(sign);
const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

export interface ReadingHabits {
  /** Line ends separate names (a list with one name a line). */
  lines: boolean;
  /** What blanks between glyphs mean: from a photo nothing, typed a hint, or the separator of a list without any other. */
  blanks: number;
}

/** A model breaks lines anywhere and puts blanks between glyphs. */
export const PHOTO_HABITS: ReadingHabits = { lines: false, blanks: EDGE.none };

/** How a text that was typed separates its names. */
export function habitsOf(text: string): ReadingHabits {
  const commas = count(text, /[,，、､;；·•‧・･\u318D|。]/gu);
  const lines = count(text, /\n\s*(?=\S)/g);
  const blanks = count(text, SPACED_BY_BLANKS);
  return { lines: lines > commas, blanks: commas === 0 && lines === 0 && blanks >= 2 ? EDGE.sure : EDGE.weak };
}

/** Text (at most 20,000 units are sensible; linear) -> its glyphs. Never fails. */
export function readGlyphs(text: string, habits: ReadingHabits): Glyphs {
  const room = text.length * 4 + 1;
  const codes = new Int32Array(room);
  const starts = new Int32Array(room);
  const ends = new Int32Array(room);
  const edges = new Uint8Array(room + 1);
  const translations: Glyphs['translations'] = [];
  let length = 0;
  let edge: number = EDGE.sure;
  let newline = -9;
  const raise = (level: number): void => {
    if (level > edge) edge = level;
  };
  const skips = [...text.matchAll(STEPPED_OVER)];
  let nextSkip = 0;
  SIGN.lastIndex = 0;
  for (let found = SIGN.exec(text); found; found = SIGN.exec(text)) {
    const at = found.index;
    const sign = found[0];
    const skip = skips[nextSkip];
    if (skip && at >= skip.index) {
      const end = skip.index + skip[0].length;
      nextSkip += 1;
      if (end > at) {
        const [, heading, amount] = skip;
        if (heading === undefined && amount === undefined) translations.push({ start: skip.index, end });
        raise(heading === undefined ? EDGE.weak : EDGE.sure);
        SIGN.lastIndex = end;
        continue;
      }
    }
    if (SURE.has(sign)) {
      if (!(/[,，.．]/.test(sign) && isDigit(text[at - 1]) && isDigit(text[at + 1]))) raise(EDGE.sure);
    } else if (sign === '\n') {
      raise(habits.lines || (newline >= 0 && text.slice(newline, at).trim() === '') ? EDGE.sure : EDGE.weak);
      newline = at;
    } else if (sign === ' ' || sign === '\u3000' || sign === '\u00A0') {
      raise(habits.blanks);
    } else if (WEAK.has(sign)) {
      raise(EDGE.weak);
    } else {
      const glyphs = glyphsOf(sign);
      const end = at + sign.length;
      if (LONG_MARKS.has(sign)) {
        if (length > 0 && ends[length - 1] === at) ends[length - 1] = end;
        // a hyphen that begins a name is the rest of a prefix: "t-", "d-"
        else if (edge === EDGE.sure && sign !== '_') edge = EDGE.weak;
        // a dot between Korean names is read as a hyphen now and then
        if (sign === '-' && length > 0 && isHangul(codes[length - 1] as number)) raise(EDGE.weak);
      }
      for (const glyph of glyphs) {
        if (length === room - 1) break;
        codes[length] = glyph.codePointAt(0) as number;
        starts[length] = at;
        ends[length] = end;
        edges[length] = edge;
        edge = EDGE.none;
        length += 1;
      }
    }
  }
  edges[length] = EDGE.sure;
  return {
    codes: codes.subarray(0, length),
    starts: starts.subarray(0, length),
    ends: ends.subarray(0, length),
    edges: edges.subarray(0, length + 1),
    length,
    translations,
  };
}

/** The canonical glyphs of a name. */
export function glyphsOfName(name: string): string {
  let glyphs = '';
  for (const sign of name.match(SIGN) ?? []) glyphs += glyphsOf(sign);
  return glyphs;
}
