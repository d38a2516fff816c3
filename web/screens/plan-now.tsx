import type { Protocol } from '../../rules/knowledge/protocol.ts';
import { isOfDay } from '../../rules/report/is-of-day.ts';
import type { Category } from '../../rules/report.ts';
import { planForNow } from '../answer/plan-for-now.ts';
import { addDays, type CalendarDay } from '../dates/calendar-day.ts';
import { Icon } from '../parts/icon.tsx';
import { Sentence } from '../parts/sentence.tsx';
import { VerdictShape } from '../parts/verdict-shape.tsx';
import { useWording } from '../wording/use-wording.ts';
import type { Wording } from '../wording/wording.ts';

/** What is left out now and until when, before any product was checked. */
export function PlanNow({
  rules,
  day,
  treatedOn,
  clinicName,
}: {
  rules: Protocol;
  day: number;
  treatedOn: CalendarDay;
  clinicName: string | null;
}) {
  const { t, list, day: write } = useWording();
  const rows = planForNow(rules.windows, day);
  const sunscreen = rules.guidance.find((row) => row.id === 'sunscreen' && isOfDay(row, day));
  const date = (untilDay: number) => write(addDays(treatedOn, untilDay - 1), 'row');
  return (
    <section>
      <h2>{t(clinicName ? 'plan.clinic' : 'plan.general')}</h2>
      {rows.length === 0 && <p>{t('plan.over', { day })}</p>}
      {(rows.length > 0 || sunscreen) && (
        <ul class="rows plan-rows">
          {rows.map(({ tone, untilDay, categories }) => (
            <li key={`${tone}${untilDay}`}>
              <VerdictShape tone={tone} />
              <span>
                <Sentence
                  id={untilDay === null ? 'plan.asked' : 'plan.until'}
                  values={{
                    does: <strong class="strong">{t(`plan.${tone}`)}</strong>,
                    date: untilDay === null ? '' : date(untilDay),
                  }}
                />
                <span class="second quiet plan-names">{list(namesOf(categories, t))}</span>
              </span>
            </li>
          ))}
          {sunscreen && (
            <li>
              <Icon name="sun" />
              <span>
                <Sentence
                  id={sunscreen.untilDay === null ? 'plan.asked' : 'plan.until'}
                  values={{ does: <strong class="strong">{t('plan.everyDay')}</strong>, date: date(sunscreen.untilDay ?? 0) }}
                />
                <span class="second quiet plan-names">{t('plan.sunscreen')}</span>
              </span>
            </li>
          )}
        </ul>
      )}
    </section>
  );
}

const ACIDS: readonly Category[] = ['aha', 'bha', 'pha'];

/** The short names; the three acids together are "acids". */
function namesOf(categories: readonly Category[], t: Wording['t']): string[] {
  const allAcids = ACIDS.every((acid) => categories.includes(acid));
  const names = categories.map((category) =>
    t(allAcids && ACIDS.includes(category) ? 'plan.acids' : `category.${category}.short`),
  );
  return [...new Set(names)];
}
