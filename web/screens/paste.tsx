import { useRef, useState } from 'preact/hooks';
import { MAX_LABEL_CHARACTERS } from '../../functions/contract-limits.ts';
import { BackLink } from '../parts/back-link.tsx';
import { Mend } from '../parts/mend.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import { retypeLabel } from '../photo/change-label.ts';
import { SAMPLE_LABEL } from '../sample-label.ts';
import { isSameList } from '../shelf/is-same-list.ts';
import { keepChanged } from '../shelf/keep-changed.ts';
import { useStore } from '../state/kept-store.ts';
import { bringBackProduct, emptyBox } from '../state/next-product.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** The box for the list. Nothing is checked while typing; what is typed is kept at once. */
export function Paste({ onCheck }: { onCheck: () => void }) {
  const { t } = useWording();
  const { text, checkedText, productName, previous } = useStore(visit);
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
      checkTyped(text);
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
          {canReadClipboard() && (
            <button type="button" class="button" onClick={() => readClipboard().then((pasted) => pasted && type(pasted))}>
              {t('paste.paste')}
            </button>
          )}
          <button type="submit" class="button main">
            {t('paste.check')}
          </button>
        </div>
        <p class="paste-sample">
          {text === '' ? (
            <button type="button" class="button bare low" onClick={() => type(SAMPLE_LABEL)}>
              {t('paste.sample')}
            </button>
          ) : (
            <button type="button" class="button bare low" onClick={startOver}>
              {t('paste.startOver')}
            </button>
          )}
          {text === '' && previous && (
            <button type="button" class="button bare low" onClick={bringBackProduct}>
              {previous.productName ? t('paste.bringBackNamed', { name: previous.productName }) : t('paste.bringBack')}
            </button>
          )}
        </p>
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

/** A kept product is kept as it was edited; a list of something else is a product of its own and takes no other's place. */
function checkTyped(text: string): void {
  const { shelfId, checkedText } = visit.get();
  const another = shelfId !== null && !isSameList(checkedText, text);
  visit.change({ checkedText: text, ...(another && { shelfId: null, productName: '', picture: null }) });
  keepChanged();
}

const canReadClipboard = (): boolean => typeof navigator.clipboard?.readText === 'function';

/** Refused or empty: the patient pastes by hand, as ever. */
const readClipboard = (): Promise<string> => navigator.clipboard.readText().catch(() => '');
