import { useState } from 'preact/hooks';
import type { GuidanceOfDay } from '../../rules/report.ts';
import { addDays, type CalendarDay } from '../dates/calendar-day.ts';
import { Icon, type IconName } from '../parts/icon.tsx';
import { useWording } from '../wording/use-wording.ts';

const SHOWN = 3;
const ICON: Record<string, IconName> = { sunscreen: 'sun', sun: 'sun', cleanse: 'drop', water: 'drop', moisturise: 'drop' };

interface StillForTodayProps {
  title: string;
  guidance: readonly GuidanceOfDay[];
  treatedOn: CalendarDay;
}

/** Today's guidance beside ingredients: three lines, the rest folded away. */
export function StillForToday({ title, guidance, treatedOn }: StillForTodayProps) {
  const { t, day } = useWording();
  const [open, show] = useState(false);
  const rows = guidance.filter(({ id, kind }) => kind !== 'watch' && id !== 'opening');
  if (rows.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul class="rows guidance">
        {rows.slice(0, open ? undefined : SHOWN).map(({ id, says, untilDay, disagreement }) => (
          <li key={id}>
            <Icon name={ICON[id] ?? 'dot'} />
            <span>
              {says}
              {untilDay !== null && (
                <span class="second quiet guidance-until">
                  {t('today.until', { date: day(addDays(treatedOn, untilDay - 1), 'row') })}
                </span>
              )}
              {open && disagreement && <span class="second quiet guidance-until">{disagreement}</span>}
            </span>
          </li>
        ))}
      </ul>
      {rows.length > SHOWN && (
        <button type="button" class="disclose" aria-expanded={open} onClick={() => show(!open)}>
          <Icon name={open ? 'up' : 'down'} />
          {open ? t('today.less') : t('today.more', { n: rows.length - SHOWN })}
        </button>
      )}
    </section>
  );
}
