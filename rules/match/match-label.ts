/** A read label -> its lists with every entry matched; neighbours that only together are a name are joined again. */
import type { LabelList } from '../read/label-entry.ts';
import { doubtNotes, withoutNotes } from './doubt-notes.ts';
import { foldName } from './fold-name.ts';
import { FORMS, PARTS } from './grammar/plant-table.ts';
import { isFlagged, type Match, type MatchedEntry } from './match.ts';
import { matchEntry } from './match-entry.ts';
import { matchKey } from './match-name.ts';
import { type RepairBudget, repairBudget } from './repair-budget.ts';

export interface MatchedList extends Omit<LabelList, 'entries'> {
  entries: MatchedEntry[];
}

const LONGEST_NAME = 120;

const isCertain = ({ match }: MatchedEntry): boolean => match.how === 'exact' || match.how === 'alias';

const isHeldBack = ({ match }: MatchedEntry): boolean => match.ingredient !== null && isFlagged(match.ingredient);

/** Held back, one of several that are, or near to it. */
const mayBeHeldBack = ({ match }: MatchedEntry): boolean =>
  match.nearFlagged === true || [match.ingredient, ...(match.candidates ?? [])].some((one) => one && isFlagged(one));

/** "Coconut Oil, tea tree", "Calendula, Citrus Limon": the grammar would make one harmless name of both. */
const swallows = (match: Match, next: MatchedEntry): boolean =>
  match.how === 'pattern' &&
  !(match.ingredient && isFlagged(match.ingredient)) &&
  mayBeHeldBack(next) &&
  !foldName(next.name)
    .split(' ')
    .every((word) => PARTS.has(word) || FORMS.has(word));

/** "Cetearyl, Alcohol (Source Coconut)": what stands in brackets behind the second half is a note on the whole. */
function matchWithNote(first: MatchedEntry, second: MatchedEntry): Match | null {
  const match = matchKey(foldName(`${first.name} ${withoutNotes(second.name)?.trim() ?? second.name}`));
  return match && (doubtNotes(second.name, match) ?? match);
}

/** "Acrylamide/Sodium, Acryloyldimethyltaurate Copolymer": a line break or a stray comma cut one name in two. */
function joinNeighbours(entries: MatchedEntry[], text: string, headed: boolean): MatchedEntry[] {
  const joined: MatchedEntry[] = [];
  for (let i = 0; i < entries.length; i += 1) {
    const current = entries[i] as MatchedEntry;
    const next = entries[i + 1];
    const doubtful = current.match.how === 'unknown' || next?.match.how === 'unknown';
    if (next && doubtful && next.end - current.start < LONGEST_NAME) {
      const name = text.slice(current.start, next.end);
      const between = text.slice(current.end, next.start);
      const match = /^[\s,.-]*$/.test(between)
        ? (matchWithNote(current, next) ?? matchKey(foldName(current.name + next.name)))
        : null;
      if (
        match &&
        (current.match.how === 'unknown' || next.match.how === 'unknown') &&
        !isCertain(current) &&
        // what stands for itself is not drawn into what the grammar makes of both: "Oil, Ceteareth-20"
        !(match.how === 'pattern' && between.includes(',') && (next.match.ingredient !== null || isHeldBack(current))) &&
        !swallows(match, next) &&
        // a title and the first name behind it are no name of both
        !(i === 0 && !headed && match.how === 'alias' && between.includes('\n') && isHeldBack(next))
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

/** "Zorbium Flumate - exfoliant": what nobody knows may be what the note beside it says. */
const doubtByNote = (entry: MatchedEntry): MatchedEntry =>
  entry.besideHeldBack && entry.match.how === 'unknown' ? { ...entry, match: { ...entry.match, nearFlagged: true } } : entry;

/** A way of matching lists of one kind; undefined for a list of another kind. */
export type MatchListOfKind = (list: LabelList, text: string, budget: RepairBudget) => MatchedEntry[] | undefined;

/** Lists of a read label, and its plain text -> matched lists. `ofKind` is asked first; other lists are cut by their separators. */
export function matchLists(lists: readonly LabelList[], text: string, ofKind?: MatchListOfKind): MatchedList[] {
  const budget = repairBudget();
  return lists.map((list) => {
    const entries = ofKind?.(list, text, budget);
    if (entries) return { ...list, entries };
    return {
      ...list,
      entries: joinNeighbours(
        list.entries.flatMap((entry) => matchEntry(entry, budget).map(doubtByNote)),
        text,
        list.headed,
      ),
    };
  });
}
