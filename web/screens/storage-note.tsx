import { useEffect, useState } from 'preact/hooks';
import { sayLive } from '../state/live-word.ts';
import { storageTrouble } from '../state/storage-trouble.ts';
import { useWording } from '../wording/use-wording.ts';

/** Says that what is typed here lasts only while the page is open, or that not all that was kept can be read any more. */
export function StorageNote() {
  const { t } = useWording();
  const [problem, show] = useState(storageTrouble.get);
  const [read, close] = useState(false);
  useEffect(
    () =>
      storageTrouble.listen(() => {
        show(storageTrouble.get());
        close(false);
      }),
    [],
  );
  useEffect(() => {
    if (problem) sayLive(t(`storage.${problem}`));
  }, [problem]);
  if (!problem || read) return null;
  return (
    <aside class="update" aria-label={t(`storage.${problem}`)}>
      <p>{t(`storage.${problem}`)}</p>
      <button type="button" class="button bare low" onClick={() => close(true)}>
        {t('sheet.close')}
      </button>
    </aside>
  );
}
