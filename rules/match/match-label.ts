/** A read label -> its lists with every entry matched; neighbours that only together are a name are joined again. */
import type { LabelList } from '../read/label-entry.ts';
import type { CjkModel } from './cjk/cjk-dictionary.ts';
import { isGlyphList, matchCjkList } from './cjk/match-cjk-list.ts';
import type { MatchedEntry } from './match.ts';
import { matchEntry, type RepairBudget, repairBudget } from './match-entry.ts';
import { matchName } from './match-name.ts';

export interface MatchedList extends Omit<LabelList, 'entries'> {
  entries: MatchedEntry[];
}

const LONGEST_NAME = 120;

/** "Acrylamide/Sodium, Acryloyldimethyltaurate Copolymer": a line break or a stray comma cut one name in two. */
function joinNeighbours(entries: MatchedEntry[], text: string): MatchedEntry[] {
  const joined: MatchedEntry[] = [];
  for (let i = 0; i < entries.length; i += 1) {
    const current = entries[i] as MatchedEntry;
    const next = entries[i + 1];
    const doubtful = current.match.how === 'unknown' || next?.match.how === 'unknown';
    if (next && doubtful && next.end - current.start < LONGEST_NAME) {
      const name = text.slice(current.start, next.end);
      const between = text.slice(current.end, next.start);
      const match = /^[\s,.-]*$/.test(between)
        ? (matchName(`${current.name} ${next.name}`) ?? matchName(current.name + next.name))
        : null;
      if (
        match &&
        (current.match.how === 'unknown' || next.match.how === 'unknown') &&
        !/^(?:alias|exact)$/.test(current.match.how)
      ) {
        joined.push({
          start: current.start,
          end: next.end,
          name,
          match,
          ...(next.percent !== undefined && { percent: next.percent }),
        });
        i += 1;
        continue;
      }
    }
    joined.push(current);
  }
  return joined;
}

/** How a label came to be text: typed or pasted, or read from a photo by a model (null: not known which). */
export interface ReadBy {
  photo: boolean;
  model: CjkModel | null;
}

const unexplained = (entries: readonly MatchedEntry[]): number =>
  entries.filter(({ match }) => match.how === 'unknown' || match.how === 'ambiguous').length;

/**
 * A list in glyphs is cut by its names where a photo lost its separators, or where cutting by separators left something unexplained;
 * every other list is cut by its separators first.
 */
function matchList(list: LabelList, text: string, readBy: ReadBy, budget: RepairBudget): MatchedEntry[] {
  const glyphs = isGlyphList(list, text);
  if (glyphs && readBy.photo) return matchCjkList(list, text, readBy.model, budget);
  const entries = joinNeighbours(
    list.entries.flatMap((entry) => matchEntry(entry, budget)),
    text,
  );
  if (!glyphs || unexplained(entries) === 0) return entries;
  const byNames = matchCjkList(list, text, null, budget);
  return unexplained(byNames) < unexplained(entries) ? byNames : entries;
}

/** Lists of a read label, its plain text, and how it was read -> matched lists. */
export function matchLists(lists: readonly LabelList[], text: string, readBy: ReadBy): MatchedList[] {
  const budget = repairBudget();
  return lists.map((list) => ({ ...list, entries: matchList(list, text, readBy, budget) }));
}
