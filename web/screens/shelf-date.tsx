import { useEffect, useState } from 'preact/hooks';
import type { CalendarDay } from '../dates/calendar-day.ts';
import { Note } from '../parts/note.tsx';
import { sayLive } from '../state/live-word.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** Says, once, that every date of the shelf was worked out anew for another treatment day. */
export function ShelfDate({ treatedOn, empty }: { treatedOn: CalendarDay; empty: boolean }) {
  const { t, day } = useWording();
  const [told, tell] = useState(false);
  const words = t('shelf.updated', { date: day(treatedOn, 'date') });
  useEffect(() => {
    const { shelfShownFor } = visit.get();
    if (shelfShownFor === treatedOn) return;
    visit.change({ shelfShownFor: treatedOn });
    if (shelfShownFor === null || empty) return;
    tell(true);
    sayLive(words);
  }, [treatedOn]);
  return told ? (
    <Note icon="calendar">
      <p>{words}</p>
    </Note>
  ) : null;
}
