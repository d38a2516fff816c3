/**
 * Was the label read whole? Every reason against it is a gap, and one gap is enough: nothing is called free of flags, and no later date is
 * promised, over a label that was not.
 */
import { isFlagged } from '../match/match.ts';
import type { MatchedList } from '../match/match-label.ts';
import type { Gap } from '../report.ts';
import type { AssessedEntry, MatchedLabel } from './assessed.ts';

/** A list of which fewer names are known may hold anything. */
const RECOGNISED_SHARE = 0.9;
/** Nine of ten is nine tenths, however the machine rounds. */
const ROUNDING = 1e-9;
const isUnknown = ({ entry }: AssessedEntry): boolean => entry.match.how === 'unknown';

function entriesGap(reason: Gap['reason'], entries: readonly AssessedEntry[], which: (entry: AssessedEntry) => boolean): Gap[] {
  const found = entries.flatMap((entry, index) => (which(entry) ? [index] : []));
  return found.length > 0 ? [{ reason, entries: found }] : [];
}

const couldChangeVerdict = ({ entry }: AssessedEntry): boolean =>
  entry.match.how === 'ambiguous' && (entry.match.candidates ?? []).some(isFlagged);

/** A list that breaks off inside an entry has lost what came next, unless it goes on behind what stands between; a photo must show the end. */
function endGap({ lists, origin, endSeen }: MatchedLabel): Gap[] {
  return lists
    .filter((list, i) => {
      const next = lists[i + 1];
      if (next) return list.cutOff && next.candidate !== 'continued';
      return list.cutOff || (origin === 'photo' && (list.endsOpen || (!endSeen && !list.ended)));
    })
    .map(({ entries, start, end }): Gap => ({ reason: 'end-missing', start: entries.at(-1)?.start ?? start, end }));
}

/** The end of a list is meant here by either of its ends: the way out is the same. */
const beginningGap = ({ lists: [first], origin }: MatchedLabel): Gap[] =>
  origin === 'pasted' && first?.beginsCut === true
    ? [{ reason: 'end-missing', start: first.entries[0]?.start ?? first.start, end: first.end }]
    : [];

/** So many names are more than a page picks out, and a list that begins with water is the one of the label. */
const MOST_OF_EXCERPT = 7;
const WATER = 'Aqua';

function isExcerpt({ excerpt, kind, entries }: MatchedList): boolean {
  const looksWhole = entries.length > MOST_OF_EXCERPT || entries[0]?.match.ingredient?.inci === WATER;
  return (excerpt === true || kind === 'active') && !looksWhole;
}

/**
 * "Key ingredients: ...", the actives without the rest, the rest without its actives, colours alone: where nothing else stands beside it,
 * most of the product was not read. It is no end of a list that a photo may have seen.
 */
function partGap({ lists, named }: MatchedLabel): Gap[] {
  const isPart = (list: MatchedList): boolean =>
    isExcerpt(list) || list.kind === 'may-contain' || (list.kind === 'inactive' && named.length === 0);
  const isOfTwoParts = lists.some(({ kind }) => kind === 'active') && lists.some(({ kind }) => kind === 'inactive');
  const [first, last] = [lists[0], lists.at(-1)];
  if (!first || !last || isOfTwoParts || !lists.every(isPart)) return [];
  return [{ reason: 'end-missing', start: first.start, end: last.end }];
}

function unknownGap(entries: readonly AssessedEntry[]): Gap[] {
  const listed = entries.filter(({ list }) => list !== null);
  const unknown = listed.filter(isUnknown).length;
  return listed.length > 0 && unknown > listed.length * (1 - RECOGNISED_SHARE) + ROUNDING
    ? entriesGap('too-many-unknown', entries, isUnknown)
    : [];
}

function warningGap(label: MatchedLabel, entries: readonly AssessedEntry[]): Gap[] {
  return label.warnings
    .filter(({ of }) => !entries.some(({ categories }) => categories.includes(of)))
    .map(({ start, end }): Gap => ({ reason: 'warning-without-cause', start, end }));
}

function noListGaps({ lists, signs: { unreadScript } }: MatchedLabel): Gap[] {
  if (lists.length > 0) return [];
  const script: Gap[] = unreadScript === null ? [] : [{ reason: 'unread-script', ...(unreadScript && { script: unreadScript }) }];
  return [...script, { reason: 'not-a-list' }];
}

/** A list that is cut off is told as that once. */
const firstOf = (some: Gap[], others: Gap[]): Gap[] => (some.length > 0 ? some : others);

/**
 * Matched label and its assessed entries -> the gaps in the order in which they are told (the first one names the way out), none where all
 * was read. Offsets are those of the plain text.
 */
export const findGaps = (label: MatchedLabel, entries: readonly AssessedEntry[]): Gap[] => [
  ...noListGaps(label),
  ...entriesGap('outside-list', entries, ({ list }) => list === null),
  ...label.unreadable.map(({ start, end }): Gap => ({ reason: 'part-unreadable', start, end })),
  // before the names: the last one of a list that is cut off is often not a name at all
  ...firstOf(endGap(label), firstOf(beginningGap(label), partGap(label))),
  ...unknownGap(entries),
  ...entriesGap('ambiguous', entries, couldChangeVerdict),
  ...entriesGap('near-flagged', entries, ({ entry }) => entry.match.nearFlagged === true),
  ...warningGap(label, entries),
];
