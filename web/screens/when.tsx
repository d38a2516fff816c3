import { useState } from 'preact/hooks';
import { addDays, type CalendarDay } from '../dates/calendar-day.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Icon } from '../parts/icon.tsx';
import { PrivacyLine } from '../parts/privacy-line.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import type { DateQuestion } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';
import type { Wording } from '../wording/wording.ts';
import { DayField } from './day-field.tsx';
import { DayRow } from './day-row.tsx';

const DAYS_SHOWN = 7;

interface WhenProps {
  today: CalendarDay;
  question: DateQuestion | null;
  hasList: boolean;
  onDay: (day: CalendarDay) => void;
}

/** One question, one tap. Nothing is preselected and nothing is guessed. */
export function When({ today, question, hasList, onDay }: WhenProps) {
  const { t, day: write } = useWording();
  const [other, open] = useState<'earlier' | 'coming' | null>(null);
  const days = Array.from({ length: DAYS_SHOWN }, (_, ago) => addDays(today, -ago));
  return (
    <ScreenFrame title={t('when.title')} bar={<BackLink href="#/">{t('bar.back')}</BackLink>}>
      <h1 tabIndex={-1}>{t('when.title')}</h1>
      <p class="lead quiet">{whyWeAsk(question, hasList, t)}</p>
      {question?.kind === 'two-readings' && (
        <div class="pair two-readings">
          {question.days.map((day) => (
            <button key={day} type="button" class="button" onClick={() => onDay(day)}>
              {write(day, 'date')}
            </button>
          ))}
        </div>
      )}
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

function whyWeAsk(question: DateQuestion | null, hasList: boolean, t: Wording['t']): string {
  if (question?.kind === 'two-readings') return t('when.whyTwo', { text: question.text });
  if (question?.kind === 'impossible') return t('when.whyImpossible', { text: question.text });
  if (question) return t('when.whyLink');
  return t(hasList ? 'when.whyList' : 'when.why');
}
