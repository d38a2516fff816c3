import type { Script } from '../photo/reader-messages.ts';
import { likelyScript, SCRIPTS } from '../photo/scripts.ts';
import { useWording } from '../wording/use-wording.ts';

interface PhotoScriptProps {
  /** Those that did not fit this label. */
  tried: readonly Script[];
  onChoose: (script: NonNullable<Script>) => void;
}

/** The label is not in Latin letters: one tap says which writing it is, and only the reader for that one is fetched. */
export function PhotoScript({ tried, onChoose }: PhotoScriptProps) {
  const { t } = useWording();
  const open = SCRIPTS.filter(({ script }) => !tried.includes(script));
  const likely = likelyScript(
    navigator.languages,
    open.map(({ script }) => script),
  );
  const ordered = [...open].sort((a, b) => Number(b.script === likely) - Number(a.script === likely));
  return (
    <>
      <h1 tabIndex={-1}>{t('photo.scriptTitle')}</h1>
      <p class="lead" role="status">
        {t(tried.length > 0 ? 'photo.scriptFailed' : 'photo.scriptLine')}
      </p>
      <div class="stack">
        {ordered.map(({ script, name, language }) => (
          <button
            key={script}
            type="button"
            class={script === likely ? 'button main wide' : 'button wide'}
            lang={language}
            onClick={() => onChoose(script)}
          >
            {name}
          </button>
        ))}
        <button type="button" class={likely ? 'button bare wide' : 'button wide'} onClick={() => onChoose('other')}>
          {t('photo.scriptOther')}
        </button>
      </div>
    </>
  );
}
