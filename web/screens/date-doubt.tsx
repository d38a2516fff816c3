import { Note } from '../parts/note.tsx';
import { addressOf } from '../state/route.ts';
import type { TreatmentDay } from '../state/treatment-day.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** A date far back or still ahead, asked about on the first screen too. */
export function DateDoubt({ treatment }: { treatment: Extract<TreatmentDay, { known: true }> }) {
  const { t, day: write } = useWording();
  const { asks, treatedOn, day } = treatment;
  return (
    <Note icon="calendar">
      <p>{asks === 'far' ? t('ask.far', { n: day }) : t('ask.future', { date: write(treatedOn, 'sentence') })}</p>
      {asks === 'far' && (
        <button type="button" class="button low" onClick={() => visit.change({ confirmedFarDay: treatedOn })}>
          {t('ask.farKeep')}
        </button>
      )}
      <a class="button low" href={addressOf('when')}>
        {t('ask.change')}
      </a>
    </Note>
  );
}
