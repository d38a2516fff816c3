import { useRef, useState } from 'preact/hooks';
import { MAX_LABEL_CHARACTERS } from '../../functions/contract-limits.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Mend } from '../parts/mend.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import { retypeLabel } from '../photo/change-label.ts';
import { takeTyped } from '../shelf/take-typed.ts';
import { useStore } from '../state/kept-store.ts';
import { emptyBox } from '../state/next-product.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';
import { FillOrEmpty } from './fill-or-empty.tsx';
import { PasteButton } from './paste-button.tsx';

/** The box for the list. Nothing is checked while typing; what is typed is kept at once. */
export function Paste({ onCheck }: { onCheck: () => void }) {
  const { t } = useWording();
  const { text, checkedText, productName } = useStore(visit);
  const [foundTyped] = useState(() => text.trim() !== '' && text !== checkedText);
  const [mend, say] = useState<'empty' | 'long' | null>(null);
  const box = useRef<HTMLTextAreaElement>(null);
  const type = (typed: string) =>
    visit.change(visit.get().origin === 'photo' && typed ? retypeLabel(visit.get(), typed) : { text: typed, origin: 'pasted' });
  const startOver = () => {
    emptyBox();
    box.current?.focus();
  };
  const check = (event: Event) => {
    event.preventDefault();
    const wrong = !text.trim() ? 'empty' : text.length > MAX_LABEL_CHARACTERS ? 'long' : null;
    say(wrong);
    if (wrong) box.current?.focus();
    else {
      takeTyped(text);
      onCheck();
    }
  };
  return (
    <ScreenFrame title={t('paste.title')} bar={<BackLink href="#/">{t('bar.back')}</BackLink>}>
      <h1 tabIndex={-1}>{t('paste.title')}</h1>
      {productName && text && (
        <p class="lead">
          <bdi>{productName}</bdi>
        </p>
      )}
      {foundTyped && text && <p class="second quiet">{t('paste.stillHere')}</p>}
      <form class="paste" onSubmit={check} noValidate>
        <div class="field">
          <label for="list">{t('paste.label')}</label>
          {mend && (
            <Mend id="list-mend">
              {mend === 'empty' ? t('paste.empty') : t('paste.long', { n: text.length, most: MAX_LABEL_CHARACTERS })}
            </Mend>
          )}
          <textarea
            id="list"
            ref={box}
            value={text}
            rows={6}
            dir="auto"
            onInput={(event) => type(event.currentTarget.value)}
            aria-invalid={mend ? 'true' : undefined}
            aria-describedby={mend ? 'list-mend' : 'list-where'}
            autocapitalize="off"
            autocomplete="off"
            autocorrect="off"
            spellcheck={false}
          />
        </div>
        <div class="pair">
          <PasteButton onPaste={type} />
          <button type="submit" class="button main">
            {t('paste.check')}
          </button>
        </div>
        <FillOrEmpty onSample={type} onEmpty={startOver} />
      </form>
      <section>
        <h2>{t('paste.whereTitle')}</h2>
        <p class="second quiet" id="list-where">
          {t('paste.where')}
        </p>
      </section>
    </ScreenFrame>
  );
}
