/**
 * Takes off a list what is no entry of it: sentences before its first and behind its last ingredient, and whole "lists" that are none.
 * What is taken off is text outside the list; actives named there are looked for apart.
 */
import type { Span } from '../read/span.ts';
import { foldName } from './fold-name.ts';
import { findGenus } from './grammar/plant-table.ts';
import { isFlagged, type MatchedEntry } from './match.ts';
import type { MatchedList } from './match-label.ts';
import { matchName } from './match-name.ts';

/** Does this stretch read like a sentence rather than a name? */
type IsProse = (text: string) => boolean;

const isKnown = ({ match }: MatchedEntry): boolean => match.how !== 'unknown';
const words = (entry: MatchedEntry): number => entry.name.split(/\s+/).length;

/** "Hydra Cream 50 ml / Limonene": the line of a title was not parted from the first name. */
function endsInHeldBack({ name }: MatchedEntry): boolean {
  const lastLine = name.split('\n').slice(1).at(-1)?.trim();
  const named = lastLine ? matchName(lastLine)?.ingredient : undefined;
  return named != null && isFlagged(named);
}

/** So many words are a sentence, even where one of them may name what is held back. */
const LONGEST_DOUBTED = 12;
/** The end of a list that is cut off is no longer than this, in words. */
const LONGEST_CUT_NAME = 7;
/** Of so many words before the first name a title is made, or a sentence. */
const SHORTEST_TITLE = 4;
const SEPARATOR = /^[)\]*]?\s?[,;•]/;

/** Entries before the first known one go when they read like a title or a sentence; those behind the last known one likewise. */
function sharpEnds(list: MatchedList, text: string, isProse: IsProse): { entries: MatchedEntry[]; removed: MatchedEntry[] } {
  const first = list.entries.findIndex(isKnown);
  const last = list.entries.findLastIndex(isKnown);
  if (first < 0) return { entries: list.entries, removed: [] };
  // what a comma parts from the list is one of its entries where it may be held back, however many words it has
  const mayBeHeldBack = (entry: MatchedEntry): boolean => entry.match.nearFlagged === true && words(entry) < LONGEST_DOUBTED;
  const isTitle = (entry: MatchedEntry): boolean => list.titleEnd !== undefined && entry.end <= list.titleEnd;
  const leads = (entry: MatchedEntry): boolean =>
    !list.headed &&
    !(mayBeHeldBack(entry) && SEPARATOR.test(text.slice(entry.end, entry.end + 3))) &&
    (isTitle(entry) ||
      isProse(entry.name) ||
      words(entry) >= SHORTEST_TITLE ||
      /[.!\n]\s*$/.test(text.slice(entry.end, entry.end + 2)));
  const behindNoise = (entry: MatchedEntry): boolean =>
    list.noiseEnd !== undefined && entry.start >= list.noiseEnd && !entry.match.nearFlagged;
  // a short end that lies near something held back is a cut name ("Citrus Aurantium Bergamia Fruit O"), however it reads
  const mayBeCut = (entry: MatchedEntry): boolean => mayBeHeldBack(entry) && words(entry) < LONGEST_CUT_NAME;
  const isBehindComma = (entry: MatchedEntry): boolean =>
    mayBeHeldBack(entry) && /[,;•]\s*$/.test(text.slice(0, entry.start).slice(-3));
  const trails = (entry: MatchedEntry): boolean =>
    !isBehindComma(entry) &&
    ((isProse(entry.name) && !mayBeCut(entry)) || words(entry) >= LONGEST_CUT_NAME || behindNoise(entry));
  const removed = [...list.entries.slice(0, first).filter(leads), ...list.entries.slice(last + 1).filter(trails)];
  const gone = new Set(removed.filter((entry) => !endsInHeldBack(entry)));
  const kept = list.entries.filter((entry) => !gone.has(entry));
  const entries = kept.map((entry) =>
    removed.includes(entry) ? { ...entry, match: { ...entry.match, nearFlagged: true } } : entry,
  );
  return { entries, removed: [...gone] };
}

/** Beside a headed list another one must show itself: some names, most of them known, and not only actives (that would be advice). */
function isListWithoutHeading(entries: readonly MatchedEntry[], known: number, fewest: number): boolean {
  const harmless = entries.filter(({ match }) => match.ingredient && !isFlagged(match.ingredient)).length;
  if (fewest === 1) return known === entries.length;
  return known >= fewest && known * 5 >= entries.length * 3 && (fewest === FEWEST_OF_OPEN_LIST || harmless * 2 >= fewest);
}

/** A list that was open before a stop word goes on behind it with two names, whatever they are. */
const FEWEST_OF_OPEN_LIST = 2;

/** Behind a stop word there must be more of them, unless every one is known or the list before it was open; where nothing else stands there, one is enough. */
function fewestNames(candidate: NonNullable<MatchedList['candidate']>, isAllKnown: boolean, isWhole: boolean): number {
  if (candidate !== 'before' && isAllKnown && isWhole) return 1;
  if (candidate === 'continued') return FEWEST_OF_OPEN_LIST;
  return candidate === 'before' || isAllKnown ? 3 : 5;
}

/** A name that begins with the genus of a plant is one of a list, whether all of it was read or not. */
const isOfList = (entry: MatchedEntry): boolean =>
  isKnown(entry) || findGenus(foldName(entry.name).split(' ', 1)[0]!) !== undefined;

const SHORTEST_NAME = 4;
/** "Petrolatum" can be the whole product; a word of three letters is one of a sentence ("pe", "Mit"). */
const isWholeProduct = ({ name, match }: MatchedEntry): boolean =>
  name.length >= SHORTEST_NAME && match.ingredient !== null && !isFlagged(match.ingredient);

/** Is this a list at all? Known names are the evidence: three, or all of two, or the one that is the whole text. */
function isList(list: MatchedList, entries: readonly MatchedEntry[]): boolean {
  const isWhole = entries.length === list.entries.length;
  const known = entries.filter(isOfList).length;
  if (list.candidate) return isListWithoutHeading(entries, known, fewestNames(list.candidate, known === entries.length, isWhole));
  if (list.headed) return known > 0 && known * 4 >= entries.length;
  if (list.heading !== null && known > 0 && known * 2 >= entries.length) return true;
  if (list.kind === 'active' && known > 0 && known * 2 >= entries.length) return true;
  // one active with nothing beside it is a word from the front of the pack; one harmless name can be the whole list
  if (entries.length === 1) return known === 1 && entries.every(isWholeProduct);
  return (
    known >= 2 && known * 2 >= entries.length && (known >= 3 || known === entries.length || (known === 2 && entries.length === 3))
  );
}

/** With more signs beside its one name a stretch is text that happens to hold it, and no list. */
const MOST_BESIDE_ONE = 12;

export interface SettledLists {
  lists: MatchedList[];
  /** Stretches that turned out to be outside any list. */
  outside: Span[];
}

/** Matched lists -> the ones that are lists, without sentences at their ends (`isProse` tells them). Offsets in the plain text. */
export function settleLists(lists: readonly MatchedList[], text: string, isProse: IsProse): SettledLists {
  const kept: MatchedList[] = [];
  const outside: Span[] = [];
  for (const list of lists) {
    const { entries, removed } = sharpEnds(list, text, isProse);
    const isCut =
      entries.length === 1 &&
      removed.length === 0 &&
      list.entries.length === 1 &&
      text.slice(list.start, list.end).trim().length > (entries[0]?.name.length ?? 0) + MOST_BESIDE_ONE;
    if (isList(list, entries) && !isCut) {
      kept.push({ ...list, entries });
      outside.push(...removed.map(({ start, end }) => ({ start, end })));
    } else outside.push({ start: list.start, end: list.end });
  }
  return { lists: kept, outside };
}
