import { useRef, useState } from 'preact/hooks';
import { Note } from '../parts/note.tsx';
import { mergeShelf } from '../shelf/merge-shelf.ts';
import { type ReadShelfFile, readShelfFile, shelfFile } from '../shelf/shelf-file.ts';
import type { ShelfItem } from '../shelf/shelf-item.ts';
import { emptyShelf, keepItem, newItemId, readShelf } from '../shelf/shelf-store.ts';
import { saveFile } from '../state/save-file.ts';
import type { KeepProblem } from '../state/storage-trouble.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** Far beyond any shelf; a film chosen by mistake would fill the phone's memory. */
const LARGEST_FILE = 50_000_000;

/** A copy as a file, a copy brought back, everything deleted. */
export function ShelfFoot({ items, onChange }: { items: readonly ShelfItem[]; onChange: () => void }) {
  const { t } = useWording();
  const [asking, ask] = useState(false);
  const [found, find] = useState<ReadShelfFile | null>(null);
  const [stuck, stick] = useState(false);
  const [problem, tell] = useState<KeepProblem | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const keepAll = async (kept: readonly ShelfItem[]) => {
    let trouble: KeepProblem | null = null;
    for (const item of mergeShelf(await readShelf(), kept, newItemId)) trouble = (await keepItem(item)) ?? trouble;
    tell(trouble);
    find(null);
    onChange();
  };
  const openFile = async (file: File | undefined) => {
    if (!file) return;
    const read = readShelfFile(file.size > LARGEST_FILE ? '' : await file.text().catch(() => ''));
    if (read.kind === 'read' && read.items.length === read.of) await keepAll(read.items);
    else find(read);
  };
  const deleteAll = async () => {
    if (await emptyShelf()) visit.change({ shelfId: null });
    else stick(true);
    ask(false);
    onChange();
  };
  return (
    <div class="foot">
      <p>{t('shelf.privacy')}</p>
      <div class="pair">
        {items.length > 0 && (
          <button
            type="button"
            class="button low"
            onClick={() => saveFile('aftercheck-shelf.json', 'application/json', shelfFile(items))}
          >
            {t('shelf.saveFile')}
          </button>
        )}
        <button type="button" class="button low" onClick={() => picker.current?.click()}>
          {t('shelf.openFile')}
        </button>
        <input
          ref={picker}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={t('shelf.openFile')}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            openFile(file).finally(() => {
              // So that the same file can be chosen again.
              if (picker.current) picker.current.value = '';
            });
          }}
        />
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
      {found && (
        <Note>
          <p>{found.kind === 'not-ours' ? t('shelf.notOurs') : t('shelf.someRead', { n: found.items.length, of: found.of })}</p>
          {found.kind === 'read' && found.items.length > 0 && (
            <button type="button" class="button low" onClick={() => keepAll(found.items)}>
              {t('shelf.keepSome', { n: found.items.length })}
            </button>
          )}
          <button type="button" class="button low" onClick={() => find(null)}>
            {t('shelf.cancel')}
          </button>
        </Note>
      )}
      {stuck && (
        <Note>
          <p>{t('shelf.notDeleted')}</p>
        </Note>
      )}
      {problem && (
        <Note>
          <p>{t(`keep.${problem}`)}</p>
        </Note>
      )}
    </div>
  );
}
