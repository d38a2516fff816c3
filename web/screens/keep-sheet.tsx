import { useRef, useState } from 'preact/hooks';
import { Mend } from '../parts/mend.tsx';
import { Note } from '../parts/note.tsx';
import { Sheet } from '../parts/sheet.tsx';
import { itemOfVisit } from '../shelf/item-of-visit.ts';
import { shelfFile } from '../shelf/shelf-file.ts';
import { keepItem } from '../shelf/shelf-store.ts';
import { sayLive } from '../state/live-word.ts';
import { addressOf } from '../state/route.ts';
import { saveFile } from '../state/save-file.ts';
import type { KeepProblem } from '../state/storage-trouble.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** Asks for a name and keeps the product on this phone. */
export function KeepSheet({ onClose }: { onClose: () => void }) {
  const { t } = useWording();
  const [name, type] = useState(visit.get().productName);
  const [mend, say] = useState(false);
  const [problem, tell] = useState<KeepProblem | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const item = () => itemOfVisit(name.trim());
  const keep = async (event: Event) => {
    event.preventDefault();
    if (!name.trim()) {
      say(true);
      return field.current?.focus();
    }
    const kept = item();
    const found = await keepItem(kept);
    visit.change({ productName: kept.name, shelfId: kept.id });
    if (found) return tell(found);
    sayLive(t('keep.done', { name: kept.name }));
    location.hash = addressOf('shelf');
    onClose();
  };
  return (
    <Sheet title={t('keep.title')} onClose={onClose}>
      <form class="stack" onSubmit={keep} noValidate>
        <div class="field">
          <label for="product-name">{t('keep.name')}</label>
          {mend && <Mend id="name-mend">{t('keep.empty')}</Mend>}
          <input
            id="product-name"
            ref={field}
            value={name}
            maxLength={80}
            autocomplete="off"
            dir="auto"
            aria-invalid={mend ? 'true' : undefined}
            aria-describedby={mend ? 'name-mend' : undefined}
            onInput={(event) => type(event.currentTarget.value)}
          />
        </div>
        {problem && (
          <Note>
            <p>{t(`keep.${problem}`)}</p>
            <button
              type="button"
              class="button low"
              onClick={() => saveFile('aftercheck-shelf.json', 'application/json', shelfFile([item()]))}
            >
              {t('shelf.saveFile')}
            </button>
            <a class="button low" href={addressOf('shelf')}>
              {t(problem === 'full' ? 'keep.makeRoom' : 'keep.toShelf')}
            </a>
          </Note>
        )}
        <button type="submit" class="button main wide">
          {t('action.keep')}
        </button>
        <p class="small quiet">{t('keep.privacy')}</p>
      </form>
    </Sheet>
  );
}
