import { addDays, type CalendarDay } from '../dates/calendar-day.ts';
import { addressOf } from '../state/route.ts';
import { useWording } from '../wording/use-wording.ts';

const RAIL_END = 14;

/** "Day 3 after microneedling", whose clinic, which date, and the first fourteen days as a row of ticks. */
export function DayHead({ day, treatedOn, clinicName }: { day: number; treatedOn: CalendarDay; clinicName: string | null }) {
  const { t, day: write, direction } = useWording();
  const ticks = Array.from({ length: RAIL_END + 1 }, (_, at) => at);
  const state = (at: number) => (at === day ? 'tick now' : at < day ? 'tick past' : 'tick');
  return (
    <div class="day-head">
      <p class="day-title">{t('arrive.day', { day })}</p>
      <p class="second quiet">
        {clinicName && (
          <>
            <bdi>{clinicName}</bdi>
            {direction === 'rtl' ? '، ' : ', '}
          </>
        )}
        {write(treatedOn, 'sentence')}. <a href={addressOf('when')}>{t('arrive.change')}</a>
      </p>
      {day <= RAIL_END && (
        <div aria-hidden="true">
          <div class="ticks">
            {ticks.map((at) => (
              <span key={at} class={state(at)} />
            ))}
          </div>
          <p class="ticks-axis small quiet">
            <span>{write(treatedOn, 'row')}</span>
            <span>{t('arrive.lastDay', { day: RAIL_END, date: write(addDays(treatedOn, RAIL_END), 'row') })}</span>
          </p>
        </div>
      )}
    </div>
  );
}
