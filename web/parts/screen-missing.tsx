import { sayLive } from '../state/live-word.ts';
import { loadAnew } from '../state/load-anew.ts';
import { useWording } from '../wording/use-wording.ts';
import { BackLink } from './back-link.tsx';
import { ScreenFrame } from './screen-frame.tsx';

/** In the place of a screen that could not be fetched. */
export function ScreenMissing() {
  const { t } = useWording();
  const again = () => loadAnew().then((there) => there || sayLive(t('screen.missing')));
  return (
    <ScreenFrame title={t('answer.stuck')} bar={<BackLink href="#/">{t('bar.back')}</BackLink>}>
      <div class="card stack">
        <h1 tabIndex={-1}>{t('answer.stuck')}</h1>
        <p>{t('screen.missing')}</p>
        <button type="button" class="button main" onClick={again}>
          {t('answer.again')}
        </button>
      </div>
    </ScreenFrame>
  );
}
