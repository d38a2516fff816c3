import { useState } from 'preact/hooks';
import { productEntries } from '../calendar/plan-entries.ts';
import type { CalendarDay } from '../dates/calendar-day.ts';
import { Icon } from '../parts/icon.tsx';
import { suggestedStarts } from '../shelf/suggested-starts.ts';
import type { CheckedItem } from '../shelf/use-shelf.ts';
import { useWording } from '../wording/use-wording.ts';
import { RemindSheet } from './remind-sheet.tsx';

interface ShelfReminderProps {
  shelf: readonly CheckedItem[];
  day: number;
  treatedOn: CalendarDay;
}

/** One calendar file for the whole shelf, and the plan and what to do each day as calendars of their own. */
export function ShelfReminder({ shelf, day, treatedOn }: ShelfReminderProps) {
  const wording = useWording();
  const { t } = wording;
  const [open, show] = useState(false);
  if (shelf.length === 0) return null;
  const starts = new Map(suggestedStarts(shelf).map((start) => [start.id, start.day]));
  const entries = shelf
    .flatMap(({ item, report }) => productEntries({ ...item, report, startDay: starts.get(item.id) }, treatedOn, wording))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
  return (
    <>
      <button type="button" class="button" onClick={() => show(true)}>
        <Icon name="bell" />
        {t('shelf.remindAll')}
      </button>
      {open && (
        <RemindSheet
          title={t('shelf.remindAll')}
          products={{ name: t('shelf.title'), entries }}
          day={day}
          treatedOn={treatedOn}
          onClose={() => show(false)}
        />
      )}
    </>
  );
}
