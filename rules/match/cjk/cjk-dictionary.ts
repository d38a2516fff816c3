/** The names of one script, laid out for finding them in damaged text: by their glyphs, by what they share, by what a model cannot write. */
import unwritable from '../../knowledge/cjk/unwritable-glyphs.json' with { type: 'json' };
import usualIngredients from '../../knowledge/cjk/usual-ingredients.json' with { type: 'json' };
import ja from '../../knowledge/names/ja.json' with { type: 'json' };
import ko from '../../knowledge/names/ko.json' with { type: 'json' };
import hans from '../../knowledge/names/zh-hans.json' with { type: 'json' };
import hant from '../../knowledge/names/zh-hant.json' with { type: 'json' };
import { canonicalGlyph, nearGroupOf } from './canonical-glyph.ts';
import { foldSpelling, type Script } from './fold-spelling.ts';
import { glyphsOfName } from './read-glyphs.ts';

export type CjkModel = 'kor' | 'jpn' | 'chi_sim' | 'chi_tra';

export interface CjkName {
  index: number;
  inci: string;
  /** As a label prints it. */
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
  bands: LengthBand[];
  longest: number;
}

/** A name as the facts hold it. */
export type NameRow = readonly [name: string, inci: string];

const rowsOf = (files: Record<string, string[]>[]): NameRow[] =>
  files.flatMap((file) => Object.entries(file).flatMap(([inci, names]) => names.map((name): NameRow => [name, inci])));

/** Every label name of a script, simplified and traditional Chinese together: they differ in glyph forms, which are folded. */
export const shippedRows = (script: Script): NameRow[] => rowsOf(script === 'ko' ? [ko] : script === 'ja' ? [ja] : [hans, hant]);

export const SCRIPT_OF_MODEL: Record<CjkModel, Script> = { kor: 'ko', jpn: 'ja', chi_sim: 'zh', chi_tra: 'zh' };

/** Names of up to two glyphs are looked up, never searched for: with an error in them nothing would be left. */
export const SHORT = 2;
const BANDS = [8, 16, 32, 120];
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

/** Rows of a script, and what each ingredient is held back for -> the dictionary. A key that two rows share belongs to the first. */
export function buildCjkDictionary(script: Script, rows: readonly NameRow[], verdictOf: (inci: string) => string): CjkDictionary {
  const names: CjkName[] = [];
  const byKey = new Map<string, CjkName>();
  const bySpelling = new Map<string, CjkName>();
  for (const [name, inci] of rows) {
    const key = glyphsOfName(name);
    if (key === '' || byKey.has(key)) continue;
    const codes = Int32Array.from(key, (glyph) => glyph.codePointAt(0) as number);
    const entry = { index: names.length, inci, name, key, codes, verdict: verdictOf(inci), usual: usual.has(inci) };
    names.push(entry);
    byKey.set(key, entry);
    const spelling = foldSpelling(key, script);
    if (!bySpelling.has(spelling)) bySpelling.set(spelling, entry);
  }
  const bands = BANDS.map((longest, i) => bandOf(names, BANDS[i - 1] ?? SHORT, longest));
  const longest = names.reduce((most, { codes }) => Math.max(most, codes.length), 0);
  return { script, names, byKey, bySpelling, bands, longest };
}

const NOTHING: ReadonlySet<number> = new Set();
const cannotWrite = new Map(
  (Object.keys(SCRIPT_OF_MODEL) as CjkModel[]).map((model) => [
    model,
    new Set([...unwritable[model]].map((glyph) => canonicalGlyph(glyph).codePointAt(0) as number)),
  ]),
);

/** Canonical glyphs (code points) that this model never writes; none for text that was typed. */
export const unwritableBy = (model: CjkModel | null): ReadonlySet<number> =>
  (model ? cannotWrite.get(model) : undefined) ?? NOTHING;
