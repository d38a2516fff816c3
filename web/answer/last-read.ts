import type { Ingredient, Report } from '../../rules/report.ts';

/** The last name of the last list; what the pack names outside its lists is no end of one. */
export const lastListed = ({ ingredients }: Pick<Report, 'ingredients'>): Ingredient | undefined =>
  ingredients.filter(({ list }) => list !== null).at(-1);

/** The name at which the reading breaks off: the last one in the gap, which may be a name or a whole list; of several gaps, the first one. */
export function lastRead(report: Pick<Report, 'ingredients' | 'reading'>): Ingredient | undefined {
  const cut = report.reading.gaps.find(({ reason }) => reason === 'end-missing');
  const [from, to] = [cut?.start ?? 0, cut?.end ?? 0];
  const within = report.ingredients.filter(({ list, start }) => list !== null && start >= from && start < to);
  return within.at(-1) ?? lastListed(report);
}
