import type { Note, Report } from '../../rules/report.ts';
import type { Wording } from '../wording/wording.ts';

/** The sentences of the card's notes. What several groups have in common, that their time is over, is said once with all their names. */
export function cardLines(notes: readonly Note[], { findings }: Pick<Report, 'findings'>, { t, list }: Wording): string[] {
  const over = notes.filter(({ id }) => id === 'finding.over');
  if (over.length < 2) return notes.map(({ says }) => says);
  const groups = findings.filter(({ status }) => status === 'over').map(({ category }) => t(`category.${category}.short`));
  const others = notes.filter((note) => !over.includes(note)).map(({ says }) => says);
  return [...others, t('verdict.over', { list: list([...new Set(groups)]) })];
}
