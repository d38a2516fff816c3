import { planOf } from '../answer/plan.ts';
import { type SuggestedStart, spreadReturns } from './spread-returns.ts';
import type { CheckedItem } from './use-shelf.ts';

/** When to start again with each product of the shelf that is left out today and holds a strong ingredient; none without a whole list. */
export function suggestedStarts(shelf: readonly CheckedItem[]): SuggestedStart[] {
  return spreadReturns(
    shelf.flatMap(({ item, report }) => {
      const { careFrom, complete } = planOf(report);
      if (report.verdict !== 'avoid' || careFrom === null || !complete) return [];
      const categories = report.findings.filter(({ status }) => status === 'avoid').map(({ category }) => category);
      return [{ id: item.id, fromDay: careFrom, categories }];
    }),
  );
}
