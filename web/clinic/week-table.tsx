import type { ClinicWeek } from '../../functions/contract.ts';
import type { Verdict } from '../../rules/report.ts';
import { TONE_OF_VERDICT } from '../answer/tone.ts';
import { useWording } from '../wording/use-wording.ts';
import { say } from './say.ts';

const VERDICTS: Verdict[] = ['avoid', 'caution', 'no-flags', 'cannot-tell'];

export function WeekTable({ weeks }: { weeks: ClinicWeek[] }) {
  const { t, day } = useWording();
  const shown = (count: number | null | undefined) => (count === null ? say('numbers.few') : (count ?? 0));
  return (
    <div class="week-table">
      <table>
        <caption class="hidden-word">{say('numbers.checks')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('numbers.week')}</th>
            <th scope="col">{say('numbers.total')}</th>
            {VERDICTS.map((verdict) => (
              <th key={verdict} scope="col">
                {t(`kind.${TONE_OF_VERDICT[verdict]}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.map(({ monday, checks, verdicts }) => (
            <tr key={monday}>
              <th scope="row">{day(monday, 'row')}</th>
              <td>{shown(checks)}</td>
              {VERDICTS.map((verdict) => (
                <td key={verdict}>{shown(verdicts[verdict])}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
