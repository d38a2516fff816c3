import { useRef } from 'preact/hooks';
import { Icon } from '../parts/icon.tsx';
import { PrivacyLine } from '../parts/privacy-line.tsx';
import { addressOf } from '../state/route.ts';
import { useWording } from '../wording/use-wording.ts';

/** The camera or a file, with one tip. */
export function PhotoTake({ more, onFile }: { more: boolean; onFile: (file: Blob) => void }) {
  const { t } = useWording();
  const camera = useRef<HTMLInputElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const take = (input: HTMLInputElement) => {
    const file = input.files?.[0];
    // So that the same file can be chosen again.
    input.value = '';
    if (file) onFile(file);
  };
  return (
    <>
      <h1 tabIndex={-1}>{t(more ? 'photo.more' : 'photo.title')}</h1>
      <div class="photo-frame" aria-hidden="true">
        <span class="photo-frame-lines" />
      </div>
      <p class="photo-tip">{t('photo.tip')}</p>
      <div class="stack">
        <button type="button" class="button main wide" onClick={() => camera.current?.click()}>
          <Icon name="camera" />
          {t('photo.camera')}
        </button>
        <button type="button" class="button wide" onClick={() => files.current?.click()}>
          {t('photo.choose')}
        </button>
        <a class="button bare wide" href={addressOf('paste')}>
          {t('photo.paste')}
        </a>
      </div>
      <input
        ref={camera}
        type="file"
        accept="image/*"
        capture="environment"
        hidden
        aria-label={t('photo.camera')}
        onChange={(event) => take(event.currentTarget)}
      />
      <input
        ref={files}
        type="file"
        accept="image/*"
        hidden
        aria-label={t('photo.choose')}
        onChange={(event) => take(event.currentTarget)}
      />
      <PrivacyLine>{t('photo.privacy')}</PrivacyLine>
    </>
  );
}
