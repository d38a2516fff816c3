import type { Verdict } from '../../rules/report.ts';
import type { Plan } from './plan.ts';
import type { Tone } from './tone.ts';

export const RAIL_DAYS = 28;

/** A piece of the rail: its tone and its length in days, from today on. */
export interface RailSegment {
  tone: Tone;
  days: number;
}

/** The coming four weeks of a product. Where no date may be promised, the rail goes on as "cannot tell". */
export function railSegments(verdict: Verdict, day: number, plan: Plan): RailSegment[] {
  if (verdict === 'cannot-tell') return [{ tone: 'unsure', days: RAIL_DAYS }];
  const end = day + RAIL_DAYS;
  // A prescribed medicine has no first day, and nothing is left out where care is the verdict.
  const careFrom = verdict === 'caution' ? day : Math.min(plan.careFrom ?? end, end);
  const usualFrom = Math.min(plan.usualFrom ?? end, end);
  const afterwards: Tone = plan.complete ? 'care' : 'unsure';
  return [
    { tone: 'avoid' as const, days: careFrom - day },
    { tone: afterwards, days: usualFrom - careFrom },
    { tone: 'clear' as const, days: end - usualFrom },
  ].filter(({ days }) => days > 0);
}
