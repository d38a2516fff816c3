import { useState } from 'preact/hooks';
import type { ClinicStats } from '../../functions/contract.ts';
import type { Category, Verdict } from '../../rules/report.ts';
import { TONE_OF_VERDICT } from '../answer/tone.ts';
import { VerdictShape } from '../parts/verdict-shape.tsx';
import { useWording } from '../wording/use-wording.ts';
import { say } from './say.ts';
import { type Sum, sumOf } from './sum-of-weeks.ts';
import { useLoaded } from './use-loaded.ts';
import { useOffice } from './use-office.ts';
import { useTitle } from './use-title.ts';
import { WeekBars } from './week-bars.tsx';
import { WeekTable } from './week-table.tsx';

const VERDICTS: Verdict[] = ['avoid', 'caution', 'no-flags', 'cannot-tell'];
const MOST_GROUPS = 5;

/** Anonymous counts by week: checks, answers, the groups flagged most. */
export function NumbersScreen() {
  const { client } = useOffice();
  const { value: stats, trouble, again } = useLoaded(client.stats);
  useTitle(say('numbers.title'));
  return (
    <>
      <h1 tabIndex={-1}>{say('numbers.title')}</h1>
      <p class="second quiet">{say('numbers.lead', { weeks: 12 })}</p>
      {trouble && (
        <p class="mend">
          {trouble}{' '}
          <button type="button" class="disclose" onClick={again}>
            {say('trouble.again')}
          </button>
        </p>
      )}
      {stats &&
        (stats.weeks.every(({ checks }) => checks === 0) ? (
          <p class="card office-part">{say('numbers.empty')}</p>
        ) : (
          <Counted stats={stats} />
        ))}
    </>
  );
}

function Counted({ stats: { weeks } }: { stats: ClinicStats }) {
  const [asTable, show] = useState(false);
  const { t } = useWording();
  const groups = Object.keys(weeks[0]?.categories ?? {})
    .map((category) => ({ category, sum: sumOf(weeks.map(({ categories }) => categories[category])) }))
    .filter(({ sum }) => sum.least > 0 || sum.hidden)
    .toSorted((a, b) => b.sum.least - a.sum.least)
    .slice(0, MOST_GROUPS);
  return (
    <>
      <section class="card office-part">
        <div class="desk-head">
          <h2>{say('numbers.checks')}</h2>
          <button type="button" class="disclose" onClick={() => show(!asTable)}>
            {say(asTable ? 'numbers.chart' : 'numbers.table')}
          </button>
        </div>
        {asTable ? <WeekTable weeks={weeks} /> : <WeekBars weeks={weeks} />}
      </section>
      <div class="number-columns office-part">
        <section class="card">
          <h2>{say('numbers.verdicts')}</h2>
          <ul class="number-rows">
            {VERDICTS.map((verdict) => (
              <li key={verdict}>
                <VerdictShape tone={TONE_OF_VERDICT[verdict]} />
                <span>{t(`kind.${TONE_OF_VERDICT[verdict]}`)}</span>
                <span class="strong">{sumInWords(sumOf(weeks.map(({ verdicts }) => verdicts[verdict])))}</span>
              </li>
            ))}
          </ul>
        </section>
        <section class="card">
          <h2>{say('numbers.groups')}</h2>
          <ul class="number-rows">
            {groups.map(({ category, sum }) => (
              <li key={category}>
                <span>{t(`category.${category as Category}.name`)}</span>
                <span class="strong">{sumInWords(sum)}</span>
              </li>
            ))}
          </ul>
        </section>
      </div>
      <p class="small quiet">{say('numbers.small')}</p>
    </>
  );
}

function sumInWords({ least, hidden }: Sum): string {
  if (!hidden) return String(least);
  return least === 0 ? say('numbers.few') : say('numbers.atLeast', { n: least });
}
