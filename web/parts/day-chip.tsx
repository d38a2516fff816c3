import { addressOf } from '../state/route.ts';
import { useWording } from '../wording/use-wording.ts';
import { Icon } from './icon.tsx';

/** "Day 3": opens the question for the date. */
export function DayChip({ day }: { day: number }) {
  const { t } = useWording();
  return (
    <a class="chip" href={addressOf('when')}>
      <Icon name="calendar" />
      {day >= 0 ? t('bar.day', { day }) : t('bar.before')}
      <span class="hidden-word">{t('bar.changeDay')}</span>
    </a>
  );
}
