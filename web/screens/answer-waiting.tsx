import { useEffect, useState } from 'preact/hooks';
import { useWording } from '../wording/use-wording.ts';

const SILENT_MS = 300;

/** Nothing for 300 ms, then words. When no way to an answer is left, the text is still there and so is the button. */
export function AnswerWaiting({ stuck, onAgain }: { stuck: boolean; onAgain: () => void }) {
  const { t } = useWording();
  const [late, beLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => beLate(true), SILENT_MS);
    return () => clearTimeout(timer);
  }, []);
  if (stuck)
    return (
      <div class="card stack">
        <h1 tabIndex={-1}>{t('answer.stuck')}</h1>
        <p>{t('answer.stuckKept')}</p>
        <button type="button" class="button main" onClick={onAgain}>
          {t('answer.again')}
        </button>
      </div>
    );
  return (
    <h1 tabIndex={-1} class={late ? undefined : 'hidden-word'}>
      {t('answer.working')}
    </h1>
  );
}
