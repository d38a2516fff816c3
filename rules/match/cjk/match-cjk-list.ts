/**
 * A list in Korean, Japanese or Chinese -> its entries, matched. The list is cut by its names, not by its separators: a model breaks
 * names anywhere and loses separators at the ends of lines. What is unsure comes back `ambiguous` where the verdict hangs on it.
 */
import type { LabelEntry, LabelList } from '../../read/label-entry.ts';
import type { CjkModel } from '../../reading-models.ts';
import { compactKey, foldName } from '../fold-name.ts';
import type { KnownIngredient } from '../known-ingredient.ts';
import { looksFlagged } from '../looks-flagged.ts';
import { isFlagged, type Match, type MatchedEntry } from '../match.ts';
import { matchEntry } from '../match-entry.ts';
import { nameDictionary } from '../name-dictionary.ts';
import type { RepairBudget } from '../repair-budget.ts';
import { type CjkSegment, segmentCjk } from './segment-cjk.ts';

const GLYPH = /[\p{Script=Hangul}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;
/** A list that is Latin but for a translation here and there is read as Latin. */
const LEAST_GLYPHS = 0.3;

/** Whether most of a list is written in glyphs. */
export function isGlyphList({ start, end }: LabelList, text: string): boolean {
  const list = text.slice(start, end);
  const letters = list.match(/\p{L}/gu)?.length ?? 0;
  return (list.match(GLYPH)?.length ?? 0) > LEAST_GLYPHS * letters;
}

const ingredientOf = (inci: string): KnownIngredient =>
  nameDictionary().byKey.get(compactKey(foldName(inci))) ?? { inci, categories: [] };

function matchOf({ inci, distance, firm, candidates }: CjkSegment): Match {
  const ingredient = ingredientOf(inci as string);
  if (firm) return distance === 0 ? { how: 'alias', ingredient } : { how: 'repaired', ingredient, distance };
  const possible = (candidates ?? [inci as string]).map(ingredientOf);
  if (possible.some(isFlagged)) return { how: 'ambiguous', ingredient: null, candidates: possible };
  return distance === 0 ? { how: 'alias', ingredient } : { how: 'repaired', ingredient, distance };
}

/** What no name of glyphs explains: Latin words are matched as in a Latin list, the rest stays unknown. */
function matchRest(entry: LabelEntry, budget: RepairBudget): MatchedEntry[] {
  if (entry.name.search(GLYPH) < 0) return matchEntry(entry, budget);
  const near = looksFlagged([compactKey(foldName(entry.name))]);
  return [{ ...entry, match: { how: 'unknown', ingredient: null, ...(near && { nearFlagged: true }) } }];
}

/** The amount that the reader found belongs to the first name of its entry. */
function withAmounts(entries: MatchedEntry[], read: readonly LabelEntry[]): MatchedEntry[] {
  const amounts = read.filter(({ percent }) => percent !== undefined);
  if (amounts.length === 0) return entries;
  const owners = new Map(
    amounts.map(({ start, end, percent }) => [entries.find((entry) => entry.start >= start && entry.start < end), percent]),
  );
  return entries.map((entry) => {
    const percent = owners.get(entry);
    return percent === undefined ? entry : { ...entry, percent };
  });
}

/** A list of a read label, the plain text it stands in, the model that read it (null: typed) -> its entries in reading order. */
export function matchCjkList(list: LabelList, text: string, model: CjkModel | null, budget: RepairBudget): MatchedEntry[] {
  const entries = segmentCjk(text.slice(list.start, list.end), { model }).flatMap((segment): MatchedEntry[] => {
    const entry = {
      start: list.start + segment.start,
      end: list.start + segment.end,
      name: text.slice(list.start + segment.start, list.start + segment.end),
    };
    return segment.inci === null ? matchRest(entry, budget) : [{ ...entry, match: matchOf(segment) }];
  });
  return withAmounts(entries, list.entries);
}
