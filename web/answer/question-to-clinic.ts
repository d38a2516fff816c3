import { isHeldToday } from '../../rules/report/is-held-today.ts';
import type { Report } from '../../rules/report.ts';
import type { Wording } from '../wording/wording.ts';
import type { AnswerContext } from './answer-context.ts';
import { wordsOf } from './words-of.ts';

/** The message to the clinic, written on the phone: treatment day, product, what was found, what could not be checked, the whole list. */
export function questionToClinic(
  report: Report,
  product: string,
  text: string,
  context: AnswerContext,
  wording: Wording,
): string {
  const { t, day, list } = wording;
  const held = report.findings.filter(isHeldToday);
  const found = [...new Set(held.flatMap((finding) => wordsOf(finding, report)))];
  const unsure = report.ingredients.filter(({ match }) => match === 'unknown' || match === 'ambiguous').map((one) => one.text);
  return [
    `${t('question.hello', { date: day(context.treatedOn, 'sentence') })} ${t('question.day', { day: report.day })}`,
    t('question.may', { product: product || t('question.thisProduct') }),
    found.length > 0 ? t('question.found', { list: list(found) }) : t('question.foundNothing'),
    ...(unsure.length > 0 ? [t('question.unsure', { list: list(unsure) })] : []),
    t('question.whole', { text: text.replace(/\s+/g, ' ').trim() }),
  ].join('\n');
}
