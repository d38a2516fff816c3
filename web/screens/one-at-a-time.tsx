import { addDays, type CalendarDay } from '../dates/calendar-day.ts';
import { Note } from '../parts/note.tsx';
import { suggestedStarts } from '../shelf/suggested-starts.ts';
import type { CheckedItem } from '../shelf/use-shelf.ts';
import { useWording } from '../wording/use-wording.ts';

/** Where strong products come back close together: start them three days apart. It is our suggestion and says so. */
export function OneAtATime({ rows, treatedOn }: { rows: readonly CheckedItem[]; treatedOn: CalendarDay }) {
  const { t, day } = useWording();
  const starts = suggestedStarts(rows);
  if (!starts.some(({ moved }) => moved)) return null;
  const nameOf = (id: string) => rows.find(({ item }) => item.id === id)?.item.name ?? '';
  return (
    <Note icon="steps">
      <p>
        <strong class="strong">{t('one.title')}</strong> {t('one.say')}
      </p>
      <ol class="one-list">
        {starts.map(({ id, day: on }) => (
          <li key={id}>
            <span class="quiet">{day(addDays(treatedOn, on), 'row')}</span> <bdi>{nameOf(id)}</bdi>
          </li>
        ))}
      </ol>
    </Note>
  );
}
