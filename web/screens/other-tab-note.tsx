import { useEffect, useState } from 'preact/hooks';
import { sayLive } from '../state/live-word.ts';
import { otherTab } from '../state/other-tab.ts';
import { useWording } from '../wording/use-wording.ts';

const SHOWN_MS = 10_000;

/** Says why the date or the shelf changed before the patient's eyes: she did it in another tab. */
export function OtherTabNote() {
  const { t } = useWording();
  const [changed, show] = useState(false);
  useEffect(
    () =>
      otherTab.listen(() => {
        // The tab that is not looked at says it when she comes back to it.
        show(true);
        sayLive(t('tabs.changed'));
      }),
    [t],
  );
  useEffect(() => {
    if (!changed) return;
    const timer = setTimeout(() => show(false), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [changed]);
  if (!changed) return null;
  return (
    <aside class="update" aria-label={t('tabs.changed')}>
      <p>{t('tabs.changed')}</p>
      <button type="button" class="button bare low" onClick={() => show(false)}>
        {t('sheet.close')}
      </button>
    </aside>
  );
}
