import { useRef, useState } from 'preact/hooks';
import { openPhoto, PhotoRefusedError, type Refusal } from '../photo/open-photo.ts';
import { thumbnailOf } from '../photo/thumbnail-of.ts';
import type { ShelfItem } from '../shelf/shelf-item.ts';
import { keepItem } from '../shelf/shelf-store.ts';
import { storageTrouble } from '../state/storage-trouble.ts';
import { useWording } from '../wording/use-wording.ts';

/** A small picture of a kept product, added or taken away. The photo itself is not kept. */
export function ShelfPicture({ item, onChange }: { item: ShelfItem; onChange: () => void }) {
  const { t } = useWording();
  const [refused, refuse] = useState<Refusal | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const keep = async (changed: ShelfItem) => {
    storageTrouble.tell(await keepItem(changed));
    onChange();
  };
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // So that the same file can be chosen again.
    input.value = '';
    if (!file) return;
    try {
      const { picture } = await openPhoto(file);
      const small = thumbnailOf(picture);
      picture.close();
      refuse(null);
      if (small) await keep({ ...item, picture: small });
    } catch (reason) {
      refuse(reason instanceof PhotoRefusedError ? reason.because : 'not-a-photo');
    }
  };
  const { picture, ...without } = item;
  return (
    <>
      <button type="button" class="button low" onClick={() => (picture ? keep(without) : picker.current?.click())}>
        {t(picture ? 'shelf.pictureOff' : 'shelf.pictureAdd')}
        <span class="hidden-word"> {item.name}</span>
      </button>
      <input
        ref={picker}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('shelf.pictureAdd')}
        onChange={(event) => take(event.currentTarget)}
      />
      {refused && <p class="second shelf-refused">{t(`photo.failed.${refused}`)}</p>}
    </>
  );
}
