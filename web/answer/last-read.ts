import type { Ingredient, Report } from '../../rules/report.ts';

/** The last name of the last list; what the pack names outside its lists is no end of one. */
export const lastListed = ({ ingredients }: Pick<Report, 'ingredients'>): Ingredient | undefined =>
  ingredients.filter(({ list }) => list !== null).at(-1);

/** The name at which the reading breaks off: of several lists that do, the first one. */
export function lastRead(report: Pick<Report, 'ingredients' | 'reading'>): Ingredient | undefined {
  const cut = report.reading.gaps.find(({ reason }) => reason === 'end-missing');
  return report.ingredients.find(({ list, start }) => list !== null && start === cut?.start) ?? lastListed(report);
}
