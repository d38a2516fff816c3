/** Adds calendar dates to a report that knows only days. Dates are calendar days without a zone, never shifted. */
import type { Finding, Report } from './report.ts';

/** Milliseconds of a day in UTC, where every day has as many. */
export const DAY_MS = 86_400_000;

/** ISO date and a number of days -> ISO date. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

function withFindingDates(finding: Finding, treatedOn: string): Finding {
  const { cautionFromDay, clearFromDay } = finding;
  return {
    ...finding,
    ...(cautionFromDay !== null && { cautionFromDate: addDays(treatedOn, cautionFromDay) }),
    ...(clearFromDay !== null && { clearFromDate: addDays(treatedOn, clearFromDay) }),
  };
}

/** Report and the ISO date of the treatment -> the same report with a date beside each day that has one. */
export function withDates(report: Report, treatedOn: string): Report {
  const { okFromDay } = report;
  return {
    ...report,
    ...(okFromDay !== null && { okFromDate: addDays(treatedOn, okFromDay) }),
    findings: report.findings.map((finding) => withFindingDates(finding, treatedOn)),
  };
}
