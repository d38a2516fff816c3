/**
 * Names in glyphs one behind the other, their separators lost: 水甘油丁二醇乙醇香精. Only where exact names explain every glyph; of several
 * cuts the one with the fewest names.
 */
import type { KnownIngredient } from '../known-ingredient.ts';
import { foldGlyphs } from './fold-glyphs.ts';

export interface CutName {
  /** Offsets in the compact key. */
  start: number;
  end: number;
  ingredient: KnownIngredient;
}

const LONGEST_NAME = 48;
/** Longer runs than the longest list are not looked into. */
const LONGEST_RUN = 1500;
/** A name of one glyph is a piece of others, but for the water that lists begin with. */
const SHORTEST_NAME = 2;
const IN_WORD = /^[a-z0-9]{2}$/;
const NONE = 0xffff;

/** Folded glyphs of a key, and for each the place in the key where it stood. */
function foldInPlace(compact: string): { glyphs: string; at: number[] } {
  let glyphs = '';
  const at: number[] = [];
  for (let i = 0; i < compact.length; i += 1) {
    const folded = foldGlyphs(compact[i]!);
    for (let unit = 0; unit < folded.length; unit += 1) at.push(i);
    glyphs += folded;
  }
  return { glyphs, at: [...at, compact.length] };
}

/** Compact key, and what knows a name by its folded glyphs -> two names or more that are all of it, or null. */
export function cutGlyphs(compact: string, find: (glyphs: string) => KnownIngredient | undefined): CutName[] | null {
  if (compact.length > LONGEST_RUN) return null;
  const { glyphs, at } = foldInPlace(compact);
  const { length } = glyphs;
  const names = new Uint16Array(length + 1).fill(NONE);
  const last: (CutName | undefined)[] = [];
  const isInWord = (place: number): boolean => IN_WORD.test(glyphs.slice(place - 1, place + 1));
  names[0] = 0;
  for (let start = 0; start < length; start += 1) {
    if (names[start] === NONE) continue;
    for (let end = Math.min(length, start + LONGEST_NAME); end > start; end -= 1) {
      if (names[start]! + 1 >= names[end]! || (end - start < SHORTEST_NAME && start > 0) || (end < length && isInWord(end)))
        continue;
      const ingredient = find(glyphs.slice(start, end));
      if (!ingredient) continue;
      names[end] = names[start]! + 1;
      last[end] = { start, end, ingredient };
    }
  }
  if (names[length] === NONE || names[length]! < 2) return null;
  const cut: CutName[] = [];
  for (let end = length; end > 0; end = cut[0]!.start) cut.unshift(last[end]!);
  return cut.map(({ start, end, ingredient }) => ({ start: at[start]!, end: at[end]!, ingredient }));
}
