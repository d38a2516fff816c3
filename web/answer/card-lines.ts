import type { Note, Report } from '../../rules/report.ts';
import type { Wording } from '../wording/wording.ts';
import { besideListLine, isBesideList } from './beside-list.ts';

/**
 * The sentences of the card's notes. What several groups have in common is said once with all their names: that their time is over, and that
 * the pack names them and its list does not. `above` are the lines that the card has already.
 */
export function cardLines(notes: readonly Note[], report: Report, wording: Wording, above: readonly string[] = []): string[] {
  const { t, list } = wording;
  const over = notes.filter(({ id }) => id === 'finding.over');
  const beside = isBesideList(report) ? notes.filter(({ id }) => id === 'finding.outside-list') : [];
  const together = [...(over.length < 2 ? [] : over), ...beside];
  const lines = notes.filter((note) => !together.includes(note)).map(({ says }) => says);
  if (beside.length > 0) lines.push(besideListLine(report, wording));
  if (over.length > 1) {
    const groups = report.findings
      .filter(({ status }) => status === 'over')
      .map(({ category }) => t(`category.${category}.short`));
    lines.push(t('verdict.over', { list: list([...new Set(groups)]) }));
  }
  return lines.filter((line) => !above.includes(line));
}
