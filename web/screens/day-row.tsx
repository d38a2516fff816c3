import type { CalendarDay } from '../dates/calendar-day.ts';
import { Icon } from '../parts/icon.tsx';
import { useWording } from '../wording/use-wording.ts';

/** "Today, Monday 23 November": one tap chooses it. */
export function DayRow({ day, ago, onTap }: { day: CalendarDay; ago: number; onTap: () => void }) {
  const { t, day: write } = useWording();
  const name = ago === 0 ? t('when.today') : ago === 1 ? t('when.yesterday') : write(day, 'weekday');
  return (
    <button type="button" class="day-row" onClick={onTap}>
      <span class="strong">{name}</span>
      <span class="day-row-date">
        <span class="quiet">{write(day, ago < 2 ? 'sentence' : 'date')}</span>
        <Icon name="next" />
      </span>
    </button>
  );
}
