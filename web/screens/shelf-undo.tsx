import { useEffect, useState } from 'preact/hooks';
import type { ShelfItem } from '../shelf/shelf-item.ts';
import { dropItem, keepItem } from '../shelf/shelf-store.ts';
import { sayLive } from '../state/live-word.ts';
import { storageTrouble } from '../state/storage-trouble.ts';
import { useWording } from '../wording/use-wording.ts';

const UNDO_MS = 10_000;

export interface Undo {
  gone: ShelfItem | null;
  /** The browser did not delete it. */
  stuck: boolean;
  remove: (item: ShelfItem) => void;
  bringBack: () => void;
}

/** A deleted product can be brought back for ten seconds. */
export function useUndo(changed: () => void): Undo {
  const { t } = useWording();
  const [gone, lose] = useState<ShelfItem | null>(null);
  const [stuck, stick] = useState(false);
  useEffect(() => {
    if (!gone) return;
    const timer = setTimeout(() => lose(null), UNDO_MS);
    return () => clearTimeout(timer);
  }, [gone]);
  return {
    gone,
    stuck,
    remove: async (item) => {
      const dropped = await dropItem(item.id);
      lose(dropped ? item : null);
      stick(!dropped);
      sayLive(t(dropped ? 'shelf.deleted' : 'shelf.notDeleted', { name: item.name }));
      changed();
    },
    bringBack: async () => {
      if (gone) storageTrouble.tell(await keepItem(gone));
      lose(null);
      changed();
    },
  };
}

export function ShelfUndo({ undo: { gone, stuck, bringBack } }: { undo: Undo }) {
  const { t } = useWording();
  if (stuck) return <p class="undo note">{t('shelf.notDeleted')}</p>;
  if (!gone) return null;
  return (
    <p class="undo note">
      <span>{t('shelf.deleted', { name: gone.name })}</span>
      <button type="button" class="button low" onClick={bringBack}>
        {t('shelf.undo')}
      </button>
    </p>
  );
}
