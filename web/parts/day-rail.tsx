import { RAIL_DAYS, type RailSegment } from '../answer/rail-segments.ts';
import { addDays, type CalendarDay } from '../dates/calendar-day.ts';
import { useWording } from '../wording/use-wording.ts';

/** A label needs about a fifth of the rail; one that would touch its neighbour is dropped, in large text by the style sheet. */
const ROOM_DAYS = 6;

/** Four weeks from today on, in reading direction. For the eye only: the dated list below it says the same in words. */
export function DayRail({ segments, today }: { segments: readonly RailSegment[]; today: CalendarDay }) {
  const { t, day } = useWording();
  const change = segments.length > 1 ? (segments[0]?.days ?? 0) : 0;
  const showChange = change >= ROOM_DAYS && change <= RAIL_DAYS - ROOM_DAYS;
  return (
    <div class="rail" aria-hidden="true">
      <div class="rail-track">
        {segments.map(({ tone, days }) => (
          <span key={tone} class={`rail-piece tone-${tone}`} style={{ flexGrow: days }} />
        ))}
      </div>
      <div class="rail-axis small">
        <span class="strong">{t('rail.today')}</span>
        {showChange && (
          <span class="rail-change" style={{ insetInlineStart: `${(change / RAIL_DAYS) * 100}%` }}>
            {day(addDays(today, change), 'axis')}
          </span>
        )}
        <span class="rail-end">{day(addDays(today, RAIL_DAYS - 1), 'axis')}</span>
      </div>
    </div>
  );
}
