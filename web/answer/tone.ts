import type { FindingStatus, Verdict } from '../../rules/report.ts';

/** How a verdict or a status looks: one shape, one colour, one height on the rail. */
export type Tone = 'avoid' | 'care' | 'clear' | 'unsure';

export const TONE_OF_VERDICT: Record<Verdict, Tone> = {
  avoid: 'avoid',
  caution: 'care',
  'no-flags': 'clear',
  'cannot-tell': 'unsure',
};

export const TONE_OF_STATUS: Record<FindingStatus, Tone> = { avoid: 'avoid', caution: 'care', over: 'clear', good: 'clear' };
