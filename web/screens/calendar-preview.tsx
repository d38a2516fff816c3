import type { CalendarEntry } from '../calendar/calendar-entry.ts';
import { useWording } from '../wording/use-wording.ts';

/** What the calendar file will hold, word by word. */
export function CalendarPreview({ entries }: { entries: readonly CalendarEntry[] }) {
  const { t, day } = useWording();
  return (
    <div class="calendar-preview second">
      <p class="quiet">{t('remind.holds', { n: entries.length })}</p>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <span class="quiet">{day(entry.day, 'row')}</span>
            <span>{entry.title}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
