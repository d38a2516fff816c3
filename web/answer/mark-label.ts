import type { FindingStatus, Report } from '../../rules/report.ts';

/** Of an entry. avoid, care, over, soothing: of a finding; unknown: a name we do not know or cannot settle. */
export type EntryMark = 'avoid' | 'care' | 'over' | 'soothing' | 'unknown';

/** claim: what the pack says of itself ("❌ Alcohol"), which is no ingredient. */
export type MarkKind = EntryMark | 'claim';

/** A piece of the patient's own text; with a kind it is marked, and with an entry it leads to its reason. */
export interface LabelPiece {
  text: string;
  kind?: MarkKind;
  entry?: number;
}

export const MARK_OF_STATUS = { avoid: 'avoid', caution: 'care', over: 'over', good: 'soothing' } as const satisfies Record<
  FindingStatus,
  EntryMark
>;

/** The kind of mark of each entry of the report that gets one, by entry. The strictest wins. */
export function markKinds({ findings, ingredients, unknown, reading }: Report): Map<number, EntryMark> {
  const kinds = new Map<number, EntryMark>();
  const doubtful = [
    ...unknown,
    ...ingredients.flatMap(({ match }, entry) => (match === 'ambiguous' ? [entry] : [])),
    ...reading.gaps.flatMap(({ entries }) => entries ?? []),
  ];
  for (const status of ['over', 'good', 'caution', 'avoid'] as const) {
    if (status === 'caution') for (const entry of doubtful) kinds.set(entry, 'unknown');
    for (const finding of findings)
      if (finding.status === status) for (const entry of finding.entries) kinds.set(entry, MARK_OF_STATUS[status]);
  }
  return kinds;
}

/** Cuts the label at its marked entries and at its claims. Joined again, the pieces are the label, letter for letter. */
export function markLabel(label: string, report: Report): LabelPiece[] {
  const kinds = markKinds(report);
  const entries = [...kinds]
    .map(([entry, kind]) => ({ entry, kind, ...spanOf(report, entry) }))
    .filter(({ start, end }) => end > start);
  const marked = [...entries, ...claimsBeside(entries, label, report)].sort((a, b) => a.start - b.start);
  const pieces: LabelPiece[] = [];
  let at = 0;
  for (const { start, end, ...mark } of marked) {
    // Entries may lie inside one another (a mixture and its parts): the first one keeps the words.
    if (start < at) continue;
    if (start > at) pieces.push({ text: label.slice(at, start) });
    pieces.push({ text: label.slice(start, end), ...mark });
    at = end;
  }
  if (at < label.length) pieces.push({ text: label.slice(at) });
  return pieces;
}

interface Span {
  start: number;
  end: number;
}

/** The claims in which nothing is marked: a mark that leads to a reason is never covered. */
const claimsBeside = (entries: readonly Span[], label: string, { claims }: Report): (Span & { kind: 'claim' })[] =>
  claims
    .map(({ start, end }) => ({ kind: 'claim' as const, start, end: start + label.slice(start, end).trimEnd().length }))
    .filter((claim) => claim.end > claim.start && !entries.some(({ start, end }) => start < claim.end && end > claim.start));

const spanOf = ({ ingredients }: Report, entry: number): Span => ingredients[entry] ?? { start: 0, end: 0 };
