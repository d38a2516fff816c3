/** What one model can do to the names of one dictionary, worked out once: how much each may differ, how much of it must be seen. */

import type { CjkModel } from '../../reading-models.ts';
import { COST } from './align-name.ts';
import { misreadingsOf } from './canonical-glyph.ts';
import { type CjkDictionary, type CjkName, SHORT, shortKey, unwritableBy } from './cjk-dictionary.ts';

export interface MisreadName {
  name: CjkName;
  distance: number;
}

export interface SearchPlan {
  dictionary: CjkDictionary;
  /** The text was typed, not read by a model. */
  typed: boolean;
  /** The glyphs (code points) of this name that the model cannot write; of a name hardly written at all nothing would be left. */
  unwritableOf: (name: CjkName) => ReadonlySet<number>;
  /** Length of a name -> the most it may differ. */
  mostDifference: (length: number) => number;
  /** Names of two glyphs by the `shortKey` of what a model writes for them. */
  shortMisread: ReadonlyMap<number, MisreadName>;
  /** Name index -> glyphs it must have in common with a stretch to be worth aligning. */
  needed: Uint8Array;
}

/** Read from a photo: nothing up to two glyphs, one error up to four, then a quarter. */
const mostInPhoto = (length: number): number => (length <= SHORT ? 0 : length <= 4 ? 1 : length * 0.25);
/** Typed: a look-alike, or one slip in a long name; a name that differs more is another name. */
const mostInTyped = (length: number): number => (length <= 4 ? 0 : length <= 7 ? 0.5 : 1);

const MOST_UNWRITABLE = 1 / 3;
const LEAST_WRITTEN = 2;
const NOTHING: ReadonlySet<number> = new Set();

/**
 * 泛醌 comes out as 泛醒 every time, 乙醇 as 乙酵 now and then. What is a name itself, or could be two, is left out; what a model cannot
 * write goes before what it misreads.
 */
function misreadShortNames({ short, names }: CjkDictionary, unwritable: ReadonlySet<number>): Map<number, MisreadName> {
  const found = new Map<number, MisreadName>();
  const add = (distance: number, isLost: (code: number, other: number) => boolean): void => {
    const here = new Map<number, MisreadName | null>();
    for (const name of names) {
      const [first = 0, second = 0] = name.codes;
      if (name.codes.length !== SHORT) continue;
      const keys = [
        ...(isLost(first, second) ? misreadingsOf(first).map((read) => shortKey(read, second)) : []),
        ...(isLost(second, first) ? misreadingsOf(second).map((read) => shortKey(first, read)) : []),
      ];
      for (const key of keys) if (!short.has(key)) here.set(key, here.has(key) ? null : { name, distance });
    }
    for (const [key, misread] of here) if (misread && !found.has(key)) found.set(key, misread);
  };
  add(COST.unwritableNear, (code, other) => unwritable.has(code) && !unwritable.has(other));
  add(COST.near, (code) => !unwritable.has(code));
  return found;
}

/** Dictionary and the model that read the text (null: typed) -> the plan. */
export function planSearch(dictionary: CjkDictionary, model: CjkModel | null): SearchPlan {
  const unwritable = unwritableBy(model);
  const mostDifference = model ? mostInPhoto : mostInTyped;
  const partly = new Set<CjkName>();
  const needed = Uint8Array.from(dictionary.names, (name) => {
    const { length } = name.codes;
    const wild = unwritable.size === 0 ? 0 : name.codes.reduce((sum, code) => sum + (unwritable.has(code) ? 1 : 0), 0);
    const counts = wild > 0 && wild <= length * MOST_UNWRITABLE;
    if (counts) partly.add(name);
    return Math.min(255, Math.max(LEAST_WRITTEN, length - Math.floor(mostDifference(length)) - (counts ? wild : 0)));
  });
  const shortMisread = model ? misreadShortNames(dictionary, unwritable) : new Map<number, MisreadName>();
  return {
    dictionary,
    typed: model === null,
    mostDifference,
    needed,
    shortMisread,
    unwritableOf: (name) => (partly.has(name) ? unwritable : NOTHING),
  };
}
