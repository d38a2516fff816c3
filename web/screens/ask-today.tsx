import { useEffect, useRef, useState } from 'preact/hooks';
import { requestToday } from '../api-client.ts';
import { type CalendarDay, isCalendarDay } from '../dates/calendar-day.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Mend } from '../parts/mend.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import { settings } from '../state/settings.ts';
import { EARLIEST_TODAY, tellToday } from '../state/today-of-phone.ts';
import { useWording } from '../wording/use-wording.ts';

const PATIENCE_MS = 3000;

/** The phone's clock cannot be right: which day is it? The server's clock proposes one, the patient decides. */
export function AskToday({ phoneSays }: { phoneSays: CalendarDay }) {
  const { t, day } = useWording();
  const [proposed, propose] = useState<CalendarDay | null>(null);
  const [mend, say] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (settings.get().onThisPhoneOnly) return;
    requestToday(AbortSignal.timeout(PATIENCE_MS)).then(propose, () => undefined);
  }, []);
  const send = (event: Event) => {
    event.preventDefault();
    const chosen = field.current?.value ?? '';
    if (isCalendarDay(chosen) && chosen >= EARLIEST_TODAY) tellToday(chosen);
    else say(true);
  };
  return (
    <ScreenFrame title={t('clock.title')} bar={<BackLink href="#/">{t('bar.back')}</BackLink>}>
      <h1 tabIndex={-1}>{t('clock.title')}</h1>
      <p class="lead quiet">{t('clock.says', { date: day(phoneSays, 'full') })}</p>
      <form class="stack" onSubmit={send} noValidate>
        {proposed && (
          <button type="button" class="button main wide" onClick={() => tellToday(proposed)}>
            {t('clock.yes', { date: day(proposed, 'full') })}
          </button>
        )}
        <div class="field">
          <label for="today">{t('clock.field')}</label>
          {mend && <Mend id="today-mend">{t('when.mend.choose')}</Mend>}
          <input
            id="today"
            ref={field}
            type="date"
            min={EARLIEST_TODAY}
            aria-invalid={mend ? 'true' : undefined}
            aria-describedby={mend ? 'today-mend' : undefined}
          />
        </div>
        <button type="submit" class="button wide">
          {t('when.use')}
        </button>
      </form>
    </ScreenFrame>
  );
}
