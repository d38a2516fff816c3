import { useEffect, useState } from 'preact/hooks';
import { readShelf } from '../shelf/shelf-store.ts';
import { addressOf } from '../state/route.ts';
import { visit } from '../state/visit.ts';
import { useWording } from '../wording/use-wording.ts';

/** What is kept on this phone, with its size, and the way to each. */
export function KeptHere() {
  const { t, number } = useWording();
  const [shelf, measure] = useState<{ n: number; kilobytes: number } | null>(null);
  useEffect(() => {
    readShelf().then((items) => measure({ n: items.length, kilobytes: kilobytesOf(items) }));
  }, []);
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
    </section>
  );
}

const kilobytesOf = (thing: unknown): number => Math.ceil(JSON.stringify(thing).length / 1024);
