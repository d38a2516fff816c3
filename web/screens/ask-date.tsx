import type { CalendarDay } from '../dates/calendar-day.ts';
import { BackLink } from '../parts/back-link.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import { addressOf } from '../state/route.ts';
import { useWording } from '../wording/use-wording.ts';

interface AskDateProps {
  asks: 'far' | 'future';
  treatedOn: CalendarDay;
  days: number;
  today: CalendarDay;
  onGo: () => void;
  /** The phone's clock is wrong, not the date. */
  onWrongToday: () => void;
}

/** A date that lies far back or still ahead is asked about once, never used in silence. */
export function AskDate({ asks, treatedOn, days, today, onGo, onWrongToday }: AskDateProps) {
  const { t, day } = useWording();
  const title = asks === 'far' ? t('ask.far', { n: days }) : t('ask.future', { date: day(treatedOn, 'sentence') });
  return (
    <ScreenFrame title={title} bar={<BackLink href="#/">{t('bar.back')}</BackLink>}>
      <h1 tabIndex={-1}>{title}</h1>
      <p class="lead quiet">
        {t(asks === 'far' ? 'ask.farLine' : 'ask.futureLine', { date: day(treatedOn, 'sentence') })}
        {asks === 'far' && ` ${t('ask.phoneSays', { date: day(today, 'full') })}`}
      </p>
      <div class="stack">
        <button type="button" class="button main wide" onClick={onGo}>
          {t(asks === 'far' ? 'ask.farYes' : 'ask.futureSee')}
        </button>
        <a class="button wide" href={addressOf('when')}>
          {t('ask.change')}
        </a>
        {asks === 'far' && (
          <button type="button" class="button bare wide" onClick={onWrongToday}>
            {t('ask.wrongToday')}
          </button>
        )}
      </div>
    </ScreenFrame>
  );
}
