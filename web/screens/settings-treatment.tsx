import { clinic } from '../state/clinic.ts';
import { useStore } from '../state/kept-store.ts';
import { addressOf } from '../state/route.ts';
import type { TreatmentDay } from '../state/treatment-day.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** What the page knows of the treatment: its date and the clinic, each with the way to be rid of it. */
export function SettingsTreatment({ treatment }: { treatment: TreatmentDay }) {
  const { t, day } = useWording();
  const { details } = useStore(clinic);
  return (
    <section>
      <h2>{t('settings.treatment')}</h2>
      <div class="card stack">
        <p>{treatment.known ? day(treatment.treatedOn, 'sentence') : t('settings.noDate')}</p>
        <div class="pair">
          <a class="button low" href={addressOf('when')}>
            {t('ask.change')}
          </a>
          {treatment.known && (
            <button type="button" class="button low" onClick={() => visit.change({ treatedOn: null })}>
              {t('settings.forgetDate')}
            </button>
          )}
        </div>
        {details && (
          <>
            <p>
              <bdi>{details.name}</bdi>
            </p>
            <button type="button" class="button low" onClick={leaveClinic}>
              {t('settings.leaveClinic')}
            </button>
          </>
        )}
      </div>
    </section>
  );
}

function leaveClinic(): void {
  visit.change({ clinic: null, treatment: null });
  clinic.change({ state: 'none', slug: null, details: null });
}
