import type { Finding } from '../../rules/report.ts';
import { addDays } from '../dates/calendar-day.ts';
import type { Wording } from '../wording/wording.ts';
import type { AnswerContext } from './answer-context.ts';

/**
 * How long a group is held back, in one line: "Leave out until Sunday 29 November".
 * @param prescribed a medicine among what caused it: who prescribed it is asked, and no date is named
 */
export function untilWhen(
  { status, cautionFromDay, clearFromDay }: Pick<Finding, 'status' | 'cautionFromDay' | 'clearFromDay'>,
  prescribed: boolean,
  { treatedOn, clinicName }: Pick<AnswerContext, 'treatedOn' | 'clinicName'>,
  { t, day }: Wording,
): string {
  // "Until" names the last day.
  const date = (days: number) => day(addDays(treatedOn, days - 1), 'sentence');
  if (status === 'avoid' && cautionFromDay !== null) return t('finding.avoidUntil', { date: date(cautionFromDay) });
  if (status === 'caution' && clearFromDay !== null) return t('finding.careUntil', { date: date(clearFromDay) });
  if (prescribed) return t('verdict.avoid.prescriber');
  if (status === 'over') {
    const end = Math.max(cautionFromDay ?? 0, clearFromDay ?? 0);
    return end > 0 ? t('finding.over', { date: date(end) }) : t('label.unflagged');
  }
  return clinicName ? t('finding.askClinic', { clinic: clinicName }) : t('finding.askYourClinic');
}
