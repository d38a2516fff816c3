import type { ClinicWeek } from '../../functions/contract.ts';
import { useWording } from '../wording/use-wording.ts';
import { say } from './say.ts';

/** A bar a week. For the eye: the table says the same in numbers, and each bar has its number on it. */
export function WeekBars({ weeks }: { weeks: ClinicWeek[] }) {
  const { day } = useWording();
  const most = Math.max(5, ...weeks.map(({ checks }) => checks ?? 0));
  return (
    <ol class="week-bars">
      {weeks.map(({ monday, checks }) => (
        <li key={monday}>
          <span class="small">{checks === null ? <abbr title={say('numbers.few')}>&lt;5</abbr> : checks}</span>
          <span class="week-bar" aria-hidden="true" style={{ blockSize: `${((checks ?? 2) / most) * 100}%` }} />
          <span class="small quiet">{day(monday, 'axis')}</span>
        </li>
      ))}
    </ol>
  );
}
