import type { Report } from '../../rules/report.ts';
import { addDays } from '../dates/calendar-day.ts';
import type { Wording } from '../wording/wording.ts';
import type { AnswerContext } from './answer-context.ts';
import { asksPrescriber } from './asks-prescriber.ts';
import { isEndless, type Plan } from './plan.ts';
import type { Tone } from './tone.ts';

export interface DatedStep {
  tone: Tone;
  does: string;
  when: string;
}

/** The rail in words: "Leave it out until Sun 29 Nov", "With care from Mon 30 Nov", "As usual from Fri 4 Dec". */
export function datedSteps(
  { verdict, notes }: Pick<Report, 'verdict' | 'notes'>,
  plan: Plan,
  { treatedOn }: Pick<AnswerContext, 'treatedOn'>,
  { t, day }: Wording,
): DatedStep[] {
  const { careFrom, usualFrom, complete } = plan;
  if (isEndless(verdict, plan) && asksPrescriber({ notes }))
    return [{ tone: verdict === 'avoid' ? 'avoid' : 'care', does: t('step.askFirst'), when: t('step.beforeChange') }];
  const row = (days: number) => day(addDays(treatedOn, days), 'row');
  const steps: DatedStep[] = [];
  if (verdict === 'avoid') {
    if (careFrom === null) return [{ tone: 'avoid', does: t('step.leaveOut'), when: t('step.untilAsked') }];
    steps.push({
      tone: 'avoid',
      does: t('step.leaveOut'),
      when: t(complete ? 'step.until' : 'step.untilAtLeast', { date: row(careFrom - 1) }),
    });
    if (!complete) return steps;
  }
  if (careFrom !== usualFrom) {
    const when = verdict === 'caution' ? t('step.fromToday') : t('step.from', { date: row(careFrom ?? 0) });
    steps.push({ tone: 'care', does: t('step.care'), when });
  }
  steps.push({
    tone: 'clear',
    does: t('step.usual'),
    when: usualFrom === null ? t('step.whenAsked') : t('step.from', { date: row(usualFrom) }),
  });
  return steps;
}
