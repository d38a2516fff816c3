import { useState } from 'preact/hooks';
import { Note } from '../parts/note.tsx';
import { shelfFile } from '../shelf/shelf-file.ts';
import type { ShelfItem } from '../shelf/shelf-item.ts';
import { emptyShelf } from '../shelf/shelf-store.ts';
import { useShelfCopy } from '../shelf/use-shelf-copy.ts';
import { saveFile } from '../state/save-file.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';
import { FoundInCopy } from './found-in-copy.tsx';
import { OpenCopy } from './open-copy.tsx';

/** A copy as a file, a copy brought back, everything deleted. */
export function ShelfFoot({ items, onChange }: { items: readonly ShelfItem[]; onChange: () => void }) {
  const { t } = useWording();
  const copy = useShelfCopy(onChange);
  const [asking, ask] = useState(false);
  const [stuck, stick] = useState(false);
  const deleteAll = async () => {
    if (await emptyShelf()) visit.change({ shelfId: null });
    else stick(true);
    ask(false);
    onChange();
  };
  const save = () => saveFile('aftercheck-shelf.json', 'application/json', shelfFile(items));
  return (
    <div class="foot">
      <p>{t('shelf.privacy')}</p>
      <div class="pair">
        {items.length > 0 && (
          <button type="button" class="button low" onClick={save}>
            {t('shelf.saveFile')}
          </button>
        )}
        <OpenCopy onFile={copy.open} />
        {items.length > 0 && (
          <button type="button" class="button low" onClick={() => ask(true)}>
            {t('shelf.deleteAll')}
          </button>
        )}
      </div>
      {asking && (
        <Note>
          <p>{t('shelf.deleteAsk', { n: items.length })}</p>
          <button type="button" class="button low" onClick={deleteAll}>
            {t('shelf.deleteYes')}
          </button>
          <button type="button" class="button low" onClick={() => ask(false)}>
            {t('shelf.cancel')}
          </button>
        </Note>
      )}
      {copy.found && <FoundInCopy found={copy.found} onKeep={copy.keep} onDismiss={copy.dismiss} />}
      {stuck && (
        <Note>
          <p>{t('shelf.notDeleted')}</p>
        </Note>
      )}
      {copy.problem && (
        <Note>
          <p>{t(`keep.${copy.problem}`)}</p>
        </Note>
      )}
    </div>
  );
}
