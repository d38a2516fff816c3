import { Note } from '../parts/note.tsx';
import type { ReadShelfFile } from '../shelf/shelf-file.ts';
import type { ShelfCopy } from '../shelf/use-shelf-copy.ts';
import { useWording } from '../wording/use-wording.ts';

/** A file that is no copy of a shelf, or a damaged one: what of it may be kept. */
export function FoundInCopy({ found, onKeep, onDismiss }: FoundInCopyProps) {
  const { t } = useWording();
  return (
    <Note>
      <p>{found.kind === 'not-ours' ? t('shelf.notOurs') : t('shelf.someRead', { n: found.items.length, of: found.of })}</p>
      {found.kind === 'read' && found.items.length > 0 && (
        <button type="button" class="button low" onClick={() => onKeep(found.items)}>
          {t('shelf.keepSome', { n: found.items.length })}
        </button>
      )}
      <button type="button" class="button low" onClick={onDismiss}>
        {t('shelf.cancel')}
      </button>
    </Note>
  );
}

interface FoundInCopyProps {
  found: ReadShelfFile;
  onKeep: ShelfCopy['keep'];
  onDismiss: ShelfCopy['dismiss'];
}
