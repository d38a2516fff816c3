import type { ToldSource } from './report-in-language.ts';

/** "for a week at the least", "after about a week", "for 7 days"; not "several weeks", and not "after 2 full weeks", which is the way back. */
const A_WEEK = /\b(?:for|after) (?:about )?(?:a week|7 days)\b/;

/** How many guides ask for just these days. The rules know the number from what the guides say, so it is counted in their English words. */
export function guidesWithDays(sources: readonly ToldSource[], days: number): number {
  return days === 7 ? sources.filter(({ english, says }) => A_WEEK.test(english ?? says)).length : 0;
}
