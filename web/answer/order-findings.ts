import type { Finding, FindingStatus } from '../../rules/report.ts';

const RANK: Record<FindingStatus, number> = { avoid: 0, caution: 1, over: 2, good: 3 };

/** Strictest first: leave out before with care, without an end before with one, later dates before earlier ones. Soothing is told elsewhere. */
export function orderFindings(findings: readonly Finding[]): Finding[] {
  const end = ({ clearFromDay }: Finding) => clearFromDay ?? Number.POSITIVE_INFINITY;
  const careFrom = ({ cautionFromDay }: Finding) => cautionFromDay ?? Number.POSITIVE_INFINITY;
  // Two endless ones must compare as equal, not as NaN.
  const later = (a: number, b: number) => (a === b ? 0 : b - a);
  return findings
    .filter(({ status }) => status !== 'good')
    .toSorted((a, b) => RANK[a.status] - RANK[b.status] || later(careFrom(a), careFrom(b)) || later(end(a), end(b)));
}
