import type { FindingStatus, Report } from '../../rules/report.ts';

/** avoid, care, over, soothing: of a finding; unknown: a name we do not know or cannot settle. */
export type MarkKind = 'avoid' | 'care' | 'over' | 'soothing' | 'unknown';

/** A piece of the patient's own text; with a kind it is marked, and leads to its reason. */
export interface LabelPiece {
  text: string;
  kind?: MarkKind;
  entry?: number;
}

export const MARK_OF_STATUS = { avoid: 'avoid', caution: 'care', over: 'over', good: 'soothing' } as const satisfies Record<
  FindingStatus,
  MarkKind
>;

/** The kind of mark of each entry of the report that gets one, by entry. The strictest wins. */
export function markKinds({ findings, ingredients, unknown, reading }: Report): Map<number, MarkKind> {
  const kinds = new Map<number, MarkKind>();
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

/** Cuts the label at its marked entries. Joined again, the pieces are the label, letter for letter. */
export function markLabel(label: string, report: Report): LabelPiece[] {
  const kinds = markKinds(report);
  const marked = [...kinds]
    .map(([entry, kind]) => ({ entry, kind, ...spanOf(report, entry) }))
    .filter(({ start, end }) => end > start)
    .sort((a, b) => a.start - b.start);
  const pieces: LabelPiece[] = [];
  let at = 0;
  for (const { entry, kind, start, end } of marked) {
    // Entries may lie inside one another (a mixture and its parts): the first one keeps the words.
    if (start < at) continue;
    if (start > at) pieces.push({ text: label.slice(at, start) });
    pieces.push({ text: label.slice(start, end), kind, entry });
    at = end;
  }
  if (at < label.length) pieces.push({ text: label.slice(at) });
  return pieces;
}

const spanOf = ({ ingredients }: Report, entry: number): { start: number; end: number } =>
  ingredients[entry] ?? { start: 0, end: 0 };
