import { useState } from 'preact/hooks';
import { addDays, type CalendarDay } from '../dates/calendar-day.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Icon } from '../parts/icon.tsx';
import { PrivacyLine } from '../parts/privacy-line.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import type { MessageId } from '../wording/message.ts';
import { useWording } from '../wording/use-wording.ts';
import { DayField } from './day-field.tsx';
import { DayRow } from './day-row.tsx';

const DAYS_SHOWN = 7;

/** One question, one tap. Nothing is preselected and nothing is guessed. */
export function When({ today, why, onDay }: { today: CalendarDay; why: MessageId; onDay: (day: CalendarDay) => void }) {
  const { t } = useWording();
  const [other, open] = useState<'earlier' | 'coming' | null>(null);
  const days = Array.from({ length: DAYS_SHOWN }, (_, ago) => addDays(today, -ago));
  return (
    <ScreenFrame title={t('when.title')} bar={<BackLink href="#/">{t('bar.back')}</BackLink>}>
      <h1 tabIndex={-1}>{t('when.title')}</h1>
      <p class="lead quiet">{t(why)}</p>
      <ul class="rows">
        {days.map((day, ago) => (
          <li key={day}>
            <DayRow day={day} ago={ago} onTap={() => onDay(day)} />
          </li>
        ))}
      </ul>
      <div class="stack when-others">
        {other === 'earlier' ? (
          <DayField today={today} kind="earlier" onDay={onDay} />
        ) : (
          <button type="button" class="button wide" onClick={() => open('earlier')}>
            <Icon name="calendar" />
            {t('when.earlier')}
          </button>
        )}
        {other === 'coming' ? (
          <DayField today={today} kind="coming" onDay={onDay} />
        ) : (
          <button type="button" class="button bare wide" onClick={() => open('coming')}>
            {t('when.notYet')}
          </button>
        )}
      </div>
      <PrivacyLine>{t('when.privacy')}</PrivacyLine>
    </ScreenFrame>
  );
}
