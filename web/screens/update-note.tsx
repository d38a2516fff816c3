import { useEffect, useState } from 'preact/hooks';
import { keepOffline } from '../state/keep-offline.ts';
import { useScreen } from '../state/route.ts';
import { useWording } from '../wording/use-wording.ts';

/** Says that a new version is ready. It is used when the patient says so; what she typed is kept anyway. */
export function UpdateNote() {
  const { t } = useWording();
  const screen = useScreen();
  const [use, offer] = useState<(() => void) | null>(null);
  useEffect(() => keepOffline((useIt) => offer(() => useIt)), []);
  // A photo lives in memory until it is read: a newer page would begin without it.
  if (!use || screen === 'photo' || screen === 'review') return null;
  return (
    <aside class="update" aria-label={t('update.ready')}>
      <p>{t('update.ready')}</p>
      <button type="button" class="button low" onClick={use}>
        {t('update.use')}
      </button>
      <button type="button" class="button bare low" onClick={() => offer(null)}>
        {t('update.later')}
      </button>
    </aside>
  );
}
