import { useEffect, useRef, useState } from 'preact/hooks';
import { furthestDayHere } from '../check/furthest-day-here.ts';
import { addDays, type CalendarDay, daysBetween, isCalendarDay } from '../dates/calendar-day.ts';
import { Mend } from '../parts/mend.tsx';
import { clinic } from '../state/clinic.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

const COMING_DAYS = 365;

/** The device's own date field, for a day that is not among the last seven. */
export function DayField({
  today,
  kind,
  onDay,
}: {
  today: CalendarDay;
  kind: 'earlier' | 'coming';
  onDay: (day: CalendarDay) => void;
}) {
  const { t } = useWording();
  const [mend, say] = useState<string | null>(null);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const furthest = furthestDayHere(clinic.get().details, visit.get().treatment);
  const [min, max] = kind === 'earlier' ? [addDays(today, -furthest), today] : [addDays(today, 1), addDays(today, COMING_DAYS)];
  const send = (event: Event) => {
    event.preventDefault();
    const day = field.current?.value ?? '';
    const wrong = mendOf(day, today, kind);
    say(wrong ? t(wrong) : null);
    if (wrong) field.current?.focus();
    else onDay(day);
  };
  return (
    <form class="card day-field appears" onSubmit={send} noValidate>
      <div class="field">
        <label for={`day-${kind}`}>{t(kind === 'earlier' ? 'when.field' : 'when.fieldComing')}</label>
        {mend && <Mend id={`mend-${kind}`}>{mend}</Mend>}
        <input
          id={`day-${kind}`}
          ref={field}
          type="date"
          min={min}
          max={max}
          aria-invalid={mend ? 'true' : undefined}
          aria-describedby={mend ? `mend-${kind}` : undefined}
        />
      </div>
      <button type="submit" class="button wide">
        {t('when.use')}
      </button>
    </form>
  );
}

/** What to mend in a chosen day; null: it can be used. A day long past is asked about afterwards, not refused. */
function mendOf(day: string, today: CalendarDay, kind: 'earlier' | 'coming') {
  if (!isCalendarDay(day)) return 'when.mend.choose' as const;
  const since = daysBetween(day, today);
  if (kind === 'earlier' && since < 0) return 'when.mend.future' as const;
  if (kind === 'coming' && since >= 0) return 'when.mend.past' as const;
  return null;
}
