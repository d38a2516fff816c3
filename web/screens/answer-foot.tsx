import type { Report } from '../../rules/report.ts';
import type { AnswerContext } from '../answer/answer-context.ts';
import { useWording } from '../wording/use-wording.ts';

/** Against whose rules, which version, on which day; and what this page does not know. */
export function AnswerFoot({ report, context }: { report: Report; context: AnswerContext }) {
  const { t, day } = useWording();
  const values = { version: report.protocol.version, date: day(context.today, 'sentence') };
  return (
    <div class="foot">
      <p>{context.clinicName ? t('foot.clinic', { ...values, clinic: context.clinicName }) : t('foot.general', values)}</p>
      {report.verdict === 'no-flags' && <p>{t('foot.stings')}</p>}
      <p>{t('foot.limits')}</p>
    </div>
  );
}
