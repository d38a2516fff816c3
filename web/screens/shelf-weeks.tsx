import { addDays, type CalendarDay } from '../dates/calendar-day.ts';
import { VerdictShape } from '../parts/verdict-shape.tsx';
import { comingChanges } from '../shelf/coming-changes.ts';
import type { CheckedItem } from '../shelf/use-shelf.ts';
import { useWording } from '../wording/use-wording.ts';

/** The four weeks in words, day by day: what the rails show to the eye. */
export function ShelfWeeks({ shelf, treatedOn }: { shelf: readonly CheckedItem[]; treatedOn: CalendarDay }) {
  const { t, day: write } = useWording();
  const days = comingChanges(shelf);
  if (days.length === 0) return null;
  return (
    <section class="shelf-weeks">
      <h2>{t('shelf.weeks')}</h2>
      <ul class="rows">
        {days.map(({ day, changes }) => (
          <li key={day} class="shelf-week-day">
            <span class="strong">{write(addDays(treatedOn, day), 'row')}</span>
            <ul>
              {changes.map(({ id, name, to }) => (
                <li key={id + to} class={`tone-${to === 'care' ? 'care' : 'clear'}`}>
                  <VerdictShape tone={to === 'care' ? 'care' : 'clear'} />
                  <span>
                    <bdi>{name}</bdi>: <span class="quiet">{t(to === 'care' ? 'step.care' : 'step.usual')}</span>
                  </span>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  );
}
