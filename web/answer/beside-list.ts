import type { Report } from '../../rules/report.ts';
import type { Wording } from '../wording/wording.ts';

/** Whether the label has a list, so that a name outside it is no longer the front of a pack that is to be turned round. */
export const isBesideList = ({ lists }: Pick<Report, 'lists'>): boolean => lists.length > 0;

/** What the pack names and its list does not, said once with all their names. */
export function besideListLine({ ingredients }: Pick<Report, 'ingredients'>, { t, list }: Wording): string {
  const names = ingredients.filter((one) => one.list === null).map(({ inci, text }) => inci ?? text);
  return t('cannot.beside-list.below', { list: list([...new Set(names)]) });
}
