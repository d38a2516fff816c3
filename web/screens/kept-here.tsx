import { useEffect, useState } from 'preact/hooks';
import { Note } from '../parts/note.tsx';
import { endPhotoSession } from '../photo/photo-session.ts';
import { emptyShelf, readShelf } from '../shelf/shelf-store.ts';
import { forgetAll } from '../state/forget-all.ts';
import { sayLive } from '../state/live-word.ts';
import { addressOf } from '../state/route.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** What is kept on this phone, with its size, the way to each, and the way to be rid of all of it. */
export function KeptHere() {
  const { t, number } = useWording();
  const [shelf, measure] = useState<{ n: number; kilobytes: number } | null>(null);
  const [round, again] = useState(0);
  const [step, go] = useState<'none' | 'ask' | 'deleted' | 'stuck'>('none');
  useEffect(() => {
    readShelf().then((items) => measure({ n: items.length, kilobytes: items.length === 0 ? 0 : kilobytesOf(items) }));
  }, [round]);
  const deleteAll = async () => {
    const gone = await emptyShelf();
    forgetAll();
    endPhotoSession();
    again(round + 1);
    go(gone ? 'deleted' : 'stuck');
    sayLive(t(gone ? 'kept.deleted' : 'shelf.notDeleted'));
  };
  const kept = visit.get();
  const size = (kilobytes: number) => t('kept.size', { n: number(kilobytes) });
  return (
    <section>
      <h2>{t('kept.title')}</h2>
      <ul class="rows kept">
        <li>
          <span>{t('kept.visit')}</span>
          <span class="quiet">{size(kilobytesOf(kept))}</span>
        </li>
        {shelf && (
          <li>
            <a href={addressOf('shelf')}>{t('kept.shelf', { n: shelf.n })}</a>
            <span class="quiet">{size(shelf.kilobytes)}</span>
          </li>
        )}
      </ul>
      {step === 'ask' ? (
        <Note>
          <p>{t('kept.deleteAsk')}</p>
          <button type="button" class="button low" onClick={deleteAll}>
            {t('shelf.deleteYes')}
          </button>
          <button type="button" class="button low" onClick={() => go('none')}>
            {t('shelf.cancel')}
          </button>
        </Note>
      ) : (
        <p class="kept-delete">
          <button type="button" class="button low" onClick={() => go('ask')}>
            {t('kept.deleteAll')}
          </button>
        </p>
      )}
      {step === 'deleted' && <p>{t('kept.deleted')}</p>}
      {step === 'stuck' && <p>{t('shelf.notDeleted')}</p>}
    </section>
  );
}

const kilobytesOf = (thing: unknown): number => Math.ceil(JSON.stringify(thing).length / 1024);
