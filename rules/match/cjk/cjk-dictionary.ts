/** The names of one script, laid out for finding them in damaged text: by their glyphs, by what they share, by what a model cannot write. */
import unwritable from '../../knowledge/cjk/unwritable-glyphs.json' with { type: 'json' };
import usualIngredients from '../../knowledge/cjk/usual-ingredients.json' with { type: 'json' };
import type { CjkModel } from '../../reading-models.ts';
import { holdsBack } from '../../report/holds-back.ts';
import { packedNames } from '../named-ingredients.ts';
import { unpackNames } from '../pack-names.ts';
import { canonicalGlyph, nearGroupOf } from './canonical-glyph.ts';
import { foldSpelling, type Script } from './fold-spelling.ts';
import { glyphsOfName } from './read-glyphs.ts';

export interface CjkName {
  index: number;
  inci: string;
  /** As the knowledge keeps it: lower case, without hyphens. */
  name: string;
  /** Canonical glyphs, as a key and as code points. */
  key: string;
  codes: Int32Array;
  /** The categories that hold it back, joined; '' for a harmless one. */
  verdict: string;
  /** One of the ingredients that most products have: of two readings as near, the likelier. */
  usual: boolean;
}

/** Names of a band of lengths, and where each glyph occurs in them. */
export interface LengthBand {
  longest: number;
  /** Near group of a glyph -> flat pairs: index of a name, how often it holds the glyph. */
  postings: Map<number, Int32Array>;
}

export interface CjkDictionary {
  script: Script;
  names: CjkName[];
  byKey: Map<string, CjkName>;
  bySpelling: Map<string, CjkName>;
  /** Names of one and two glyphs by `shortKey`. */
  short: Map<number, CjkName>;
  bands: LengthBand[];
  longest: number;
}

/** A name, its ingredient, and the categories that hold it back, joined ('' for none). */
export type NameRow = readonly [name: string, inci: string, verdict: string];

const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const HANGUL = /\p{Script=Hangul}/u;
const HAN = /\p{Script=Han}/u;
const notJapanese = new Set(unwritable.jpn);

/**
 * In which scripts a name is written. Simplified and traditional Chinese go together, since they differ in glyph forms, which are folded;
 * a name in Chinese characters alone may be Japanese too (水, 乳酸) unless it holds glyphs that Japanese has not.
 */
function isInScript(name: string, script: Script): boolean {
  if (HANGUL.test(name)) return script === 'ko';
  if (KANA.test(name)) return script === 'ja';
  if (!HAN.test(name)) return false;
  return script === 'zh' || (script === 'ja' && ![...name].some((glyph) => notJapanese.has(glyph)));
}

/** Every name of the knowledge that is written in this script, folded as the knowledge keeps it. */
export function knownNames(script: Script): NameRow[] {
  return unpackNames(packedNames).flatMap(([inci, keys, facts]) => {
    const verdict = (facts?.categories ?? []).filter(holdsBack).join(' ');
    return keys
      .split(',')
      .filter((key) => isInScript(key, script))
      .map((key): NameRow => [key, inci, verdict]);
  });
}

export const SCRIPT_OF_MODEL: Record<CjkModel, Script> = { kor: 'ko', jpn: 'ja', chi_sim: 'zh', chi_tra: 'zh' };

/** Names of up to two glyphs are looked up, never searched for: with an error in them nothing would be left. */
export const SHORT = 2;
const BANDS = [8, 16, 32, 120];
const CODE_POINTS = 0x110000;

/** One number for a name of one glyph, or of two. */
export const shortKey = (first: number, second = 0): number => first * CODE_POINTS + second;
const usual = new Set(usualIngredients);

function bandOf(names: readonly CjkName[], shortest: number, longest: number): LengthBand {
  const lists = new Map<number, number[]>();
  for (const { index, codes } of names) {
    if (codes.length <= shortest || codes.length > longest) continue;
    const counts = new Map<number, number>();
    for (const code of codes) counts.set(nearGroupOf(code), (counts.get(nearGroupOf(code)) ?? 0) + 1);
    for (const [group, times] of counts) {
      const list = lists.get(group);
      if (list) list.push(index, times);
      else lists.set(group, [index, times]);
    }
  }
  return { longest, postings: new Map([...lists].map(([group, list]) => [group, Int32Array.from(list)])) };
}

/** Rows of a script -> the dictionary. A key that two rows share belongs to the first. */
export function buildCjkDictionary(script: Script, rows: readonly NameRow[]): CjkDictionary {
  const names: CjkName[] = [];
  const byKey = new Map<string, CjkName>();
  const bySpelling = new Map<string, CjkName>();
  for (const [name, inci, verdict] of rows) {
    const key = glyphsOfName(name);
    if (key === '' || byKey.has(key)) continue;
    const codes = Int32Array.from(key, (glyph) => glyph.codePointAt(0) as number);
    const entry = { index: names.length, inci, name, key, codes, verdict, usual: usual.has(inci) };
    names.push(entry);
    byKey.set(key, entry);
    const spelling = foldSpelling(key, script);
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, entry);
  }
  const bands = BANDS.map((longest, i) => bandOf(names, BANDS[i - 1] ?? SHORT, longest));
  const longest = names.reduce((most, { codes }) => Math.max(most, codes.length), 0);
  const short = new Map(
    names.filter(({ codes }) => codes.length <= SHORT).map((name) => [shortKey(name.codes[0] as number, name.codes[1]), name]),
  );
  return { script, names, byKey, bySpelling, short, bands, longest };
}

const NOTHING: ReadonlySet<number> = new Set();

/** A label in traditional Chinese prints traditional forms; in the other scripts one that is folded away was never printed. */
const isPrinted = (glyph: string, model: CjkModel): boolean => {
  const compared = canonicalGlyph(glyph);
  return model === 'chi_tra' || compared === glyph || unwritable[model].includes(compared);
};
const cannotWrite = new Map(
  (Object.keys(SCRIPT_OF_MODEL) as CjkModel[]).map((model) => {
    const glyphs = [...unwritable[model]].filter((glyph) => isPrinted(glyph, model));
    return [model, new Set(glyphs.map((glyph) => canonicalGlyph(glyph).codePointAt(0) as number))];
  }),
);

/** Canonical glyphs (code points) that this model never writes; none for text that was typed. */
export const unwritableBy = (model: CjkModel | null): ReadonlySet<number> =>
  (model ? cannotWrite.get(model) : undefined) ?? NOTHING;
