import { planOf } from '../answer/plan.ts';
import type { Tone } from '../answer/tone.ts';
import { TONE_OF_VERDICT } from '../answer/tone.ts';
import type { CheckedItem } from './use-shelf.ts';

/** The columns of the shelf, in their order. An empty one is not shown. */
export const GROUPS = ['clear', 'care', 'avoid', 'unsure'] as const satisfies readonly Tone[];

export interface ShelfGroup {
  tone: Tone;
  rows: CheckedItem[];
}

/** Products by what may be done with them today; within a group, what changes first stands first. */
export function groupShelf(shelf: readonly CheckedItem[]): ShelfGroup[] {
  return GROUPS.map((tone) => ({
    tone,
    rows: shelf.filter(({ report }) => TONE_OF_VERDICT[report.verdict] === tone).toSorted((a, b) => changeDay(a) - changeDay(b)),
  })).filter(({ rows }) => rows.length > 0);
}

/** The day on which a product moves to the next column; the last place for one without such a day. */
export function changeDay({ report }: Pick<CheckedItem, 'report'>): number {
  const { careFrom, usualFrom } = planOf(report);
  const day = report.verdict === 'avoid' ? careFrom : report.verdict === 'caution' ? usualFrom : null;
  return day ?? Number.MAX_SAFE_INTEGER;
}
