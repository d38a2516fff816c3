import type { Finding, FindingStatus } from '../report.ts';

const RANK: Record<FindingStatus, number> = { avoid: 0, caution: 1, over: 2, good: 3 };

/** No end is later than any day; two endless ones compare as equal, not as NaN. */
function laterFirst(a: number | null, b: number | null): number {
  return a === b ? 0 : (b ?? Number.POSITIVE_INFINITY) - (a ?? Number.POSITIVE_INFINITY);
}

/** Compares two findings for a sort: leave out before with care before over, soothing last; of one status the one that lasts longest first. */
export const strictestFirst = (
  a: Pick<Finding, 'status' | 'cautionFromDay' | 'clearFromDay'>,
  b: Pick<Finding, 'status' | 'cautionFromDay' | 'clearFromDay'>,
): number =>
  RANK[a.status] - RANK[b.status] || laterFirst(a.cautionFromDay, b.cautionFromDay) || laterFirst(a.clearFromDay, b.clearFromDay);
