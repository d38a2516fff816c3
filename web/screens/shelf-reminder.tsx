import { useState } from 'preact/hooks';
import { productEntries } from '../calendar/plan-entries.ts';
import type { CalendarDay } from '../dates/calendar-day.ts';
import { Icon } from '../parts/icon.tsx';
import { Sheet } from '../parts/sheet.tsx';
import type { CheckedItem } from '../shelf/use-shelf.ts';
import { useWording } from '../wording/use-wording.ts';
import { CalendarPreview } from './calendar-preview.tsx';
import { addToCalendar } from './remind-sheet.tsx';

/** One calendar file for the whole shelf. Not offered when nothing comes back on a date. */
export function ShelfReminder({ shelf, treatedOn }: { shelf: readonly CheckedItem[]; treatedOn: CalendarDay }) {
  const wording = useWording();
  const { t } = wording;
  const [open, show] = useState(false);
  const entries = shelf
    .flatMap(({ item, report }) => productEntries(item.name, report, treatedOn, wording))
    .sort((a, b) => (a.day < b.day ? -1 : 1));
  if (entries.length === 0) return null;
  return (
    <>
      <button type="button" class="button" onClick={() => show(true)}>
        <Icon name="bell" />
        {t('shelf.remindAll')}
      </button>
      {open && (
        <Sheet title={t('shelf.remindAll')} onClose={() => show(false)}>
          <CalendarPreview entries={entries} />
          <button type="button" class="button main wide" onClick={() => addToCalendar(entries, t('remind.calendar'))}>
            {t('remind.add')}
          </button>
        </Sheet>
      )}
    </>
  );
}
