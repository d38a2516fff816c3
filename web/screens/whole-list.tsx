import type { Report } from '../../rules/report.ts';
import { lastListed } from '../answer/last-read.ts';
import { addToSession } from '../photo/photo-session.ts';
import { addressOf } from '../state/route.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** Gaps that another photo may close; a single doubtful name is none of them. */
const MORE_MAY_FOLLOW: ReadonlySet<string> = new Set([
  'end-missing',
  'part-unreadable',
  'too-many-unknown',
  'warning-without-cause',
]);

/** From a photo: is this the whole list? A yes counts as the end; another photo is joined to it. */
export function WholeList({ report }: { report: Report }) {
  const { t } = useWording();
  const last = lastListed(report);
  const { gaps } = report.reading;
  // Of several lists only the last one can be said to end here.
  const endMissing = gaps.some(({ reason, start }) => reason === 'end-missing' && start === last?.start);
  if (!last || !(report.verdict === 'no-flags' || gaps.some(({ reason }) => MORE_MAY_FOLLOW.has(reason)))) return null;
  return (
    <div class="verdict-plan whole-list">
      <p>{t('whole.ask', { last: last.text })}</p>
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
