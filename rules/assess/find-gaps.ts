/** Was the label read whole? Every reason against it is a gap (design, section 3). */
import { isFlagged } from '../match/match.ts';
import type { Gap } from '../report.ts';
import type { AssessedEntry, MatchedLabel } from './assessed.ts';

const RECOGNISED_SHARE = 0.9;
const isUnknown = ({ entry }: AssessedEntry): boolean => entry.match.how === 'unknown';

function entriesGap(reason: Gap['reason'], entries: readonly AssessedEntry[], which: (entry: AssessedEntry) => boolean): Gap[] {
  const found = entries.flatMap((entry, index) => (which(entry) ? [index] : []));
  return found.length > 0 ? [{ reason, entries: found }] : [];
}

const couldChangeVerdict = ({ entry }: AssessedEntry): boolean =>
  entry.match.how === 'ambiguous' && (entry.match.candidates ?? []).some(isFlagged);

function endGap(label: MatchedLabel): Gap[] {
  const last = label.lists.at(-1);
  if (!last) return [];
  const missing = last.cutOff || (label.origin === 'photo' && (last.endsOpen || (!label.endSeen && !last.ended)));
  return missing ? [{ reason: 'end-missing', start: last.entries.at(-1)?.start ?? last.start, end: last.end }] : [];
}

function unknownGap(entries: readonly AssessedEntry[]): Gap[] {
  const listed = entries.filter(({ list }) => list !== null);
  const unknown = listed.filter(isUnknown).length;
  return listed.length > 0 && unknown > listed.length * (1 - RECOGNISED_SHARE) + 1e-9
    ? entriesGap('too-many-unknown', entries, isUnknown)
    : [];
}

function warningGap(label: MatchedLabel, entries: readonly AssessedEntry[]): Gap[] {
  return label.warnings
    .filter(({ of }) => !entries.some(({ categories }) => categories.includes(of)))
    .map(({ start, end }): Gap => ({ reason: 'warning-without-cause', start, end }));
}

/** Matched label and its assessed entries -> the gaps, none where all was read. Offsets are those of the plain text. */
export function findGaps(label: MatchedLabel, entries: readonly AssessedEntry[]): Gap[] {
  const gaps: Gap[] = [];
  if (label.lists.length === 0) {
    gaps.push({ reason: 'not-a-list' });
    const { unreadScript } = label.signs;
    if (unreadScript !== null) gaps.push({ reason: 'unread-script', ...(unreadScript && { script: unreadScript }) });
  }
  gaps.push(
    ...endGap(label),
    ...label.unreadable.map(({ start, end }): Gap => ({ reason: 'part-unreadable', start, end })),
    ...unknownGap(entries),
    ...entriesGap('ambiguous', entries, couldChangeVerdict),
    ...entriesGap('near-flagged', entries, ({ entry }) => entry.match.nearFlagged === true),
    ...warningGap(label, entries),
    ...entriesGap('outside-list', entries, ({ list }) => list === null),
  );
  return gaps;
}
