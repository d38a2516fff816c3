/** Findings and reading -> the verdict and the day from which nothing holds the product back. */
import type { Finding, Verdict } from '../report.ts';

/**
 * The first that applies: avoid (what was found is enough, whatever else could not be read), cannot-tell, caution, no-flags. So a list that
 * was not read whole never ends in a result that is better than what stands on it.
 */
export function decideVerdict(findings: readonly Finding[], complete: boolean): Verdict {
  if (findings.some(({ status }) => status === 'avoid')) return 'avoid';
  if (!complete) return 'cannot-tell';
  return findings.some(({ status }) => status === 'caution') ? 'caution' : 'no-flags';
}

/** First day with neither avoid nor caution; null while the reading is incomplete, or where a rule has no end. */
export function okFromDay(findings: readonly Finding[], complete: boolean): number | null {
  if (!complete || findings.some(({ clearFromDay }) => clearFromDay === null)) return null;
  return Math.max(0, ...findings.map(({ clearFromDay }) => clearFromDay ?? 0));
}
