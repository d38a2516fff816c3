import { Note } from '../parts/note.tsx';
import { loadClinic } from '../state/load-clinic.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** The clinic of the link could not be asked and was not known before: general rules, and a way to try again. */
export function ClinicUnreachable() {
  const { t } = useWording();
  const slug = visit.get().clinic;
  return (
    <Note>
      <p>{t('clinic.unreachable')}</p>
      {slug && (
        <button type="button" class="button low" onClick={() => loadClinic(slug)}>
          {t('answer.again')}
        </button>
      )}
    </Note>
  );
}
