import type { Report } from '../../rules/report.ts';
import { addToSession } from '../photo/photo-session.ts';
import { addressOf } from '../state/route.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** From a photo: is this the whole list? A yes counts as the end; another photo is joined to it. */
export function WholeList({ report }: { report: Report }) {
  const { t } = useWording();
  const last = report.ingredients.at(-1)?.text;
  const endMissing = report.reading.gaps.some(({ reason }) => reason === 'end-missing');
  if (!last || (report.verdict !== 'no-flags' && report.reading.complete)) return null;
  return (
    <div class="verdict-plan whole-list">
      <p>{t('whole.ask', { last })}</p>
      <div class="pair">
        {endMissing && (
          <button type="button" class="button low" onClick={() => visit.change({ endSeen: true })}>
            {t('whole.yes')}
          </button>
        )}
        <a class="button low" href={addressOf('photo')} onClick={addToSession}>
          {t('whole.add')}
        </a>
      </div>
    </div>
  );
}
