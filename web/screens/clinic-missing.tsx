import { Note } from '../parts/note.tsx';
import { clinic as clinicStore } from '../state/clinic.ts';
import { useStore } from '../state/kept-store.ts';
import { loadClinic } from '../state/load-clinic.ts';
import { settings } from '../state/settings.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/**
 * The rules of the clinic of the link are not here: says why, that general ones hold, and how to get them. Of a clinic that is known, it
 * says when the link's treatment is none of its.
 */
export function ClinicMissing() {
  const { t } = useWording();
  const { clinic: slug, treatment } = useStore(visit);
  const { details, state } = useStore(clinicStore);
  const { onThisPhoneOnly } = useStore(settings);
  if (!slug) return null;
  if (details) {
    const isAnother = treatment !== null && !details.treatments.some(({ id }) => id === treatment);
    return isAnother ? <Note>{t('clinic.unknownTreatment')}</Note> : null;
  }
  if (state === 'unknown') return <Note>{t('clinic.unknown')}</Note>;
  if (state !== 'unreachable' && !onThisPhoneOnly) return null;
  return (
    <Note>
      <p>{t(onThisPhoneOnly ? 'clinic.notAsked' : 'clinic.unreachable')}</p>
      <button type="button" class="button low" onClick={() => loadClinic(slug, 'tapped')}>
        {t(onThisPhoneOnly ? 'clinic.askOnce' : 'answer.again')}
      </button>
    </Note>
  );
}
