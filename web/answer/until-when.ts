import type { Finding } from '../../rules/report.ts';
import { addDays } from '../dates/calendar-day.ts';
import type { Wording } from '../wording/wording.ts';
import type { AnswerContext } from './answer-context.ts';

/** How long a group is held back, in one line: "Leave out until Sunday 29 November". */
export function untilWhen(
  { status, cautionFromDay, clearFromDay }: Pick<Finding, 'status' | 'cautionFromDay' | 'clearFromDay'>,
  { treatedOn, clinicName }: Pick<AnswerContext, 'treatedOn' | 'clinicName'>,
  { t, day }: Wording,
): string {
  // "Until" names the last day.
  const date = (days: number) => day(addDays(treatedOn, days - 1), 'sentence');
  if (status === 'avoid' && cautionFromDay !== null) return t('finding.avoidUntil', { date: date(cautionFromDay) });
  if (status === 'caution' && clearFromDay !== null) return t('finding.careUntil', { date: date(clearFromDay) });
  if (status === 'over') {
    const end = Math.max(cautionFromDay ?? 0, clearFromDay ?? 0);
    if (end > 0) return t('finding.over', { date: date(end) });
    // Only a prescribed medicine has no date at all when the days are over.
    return t(clearFromDay === null ? 'verdict.avoid.prescriber' : 'label.unflagged');
  }
  return clinicName ? t('finding.askClinic', { clinic: clinicName }) : t('finding.askYourClinic');
}
