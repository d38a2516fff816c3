import { useState } from 'preact/hooks';
import { Note } from '../parts/note.tsx';
import type { OpenedPhoto, Refusal } from '../photo/open-photo.ts';
import { readOnServer } from '../photo/read-on-server.ts';
import type { ReadingFailure } from '../photo/reading-failed.ts';
import { takeOverReading } from '../photo/take-over-reading.ts';
import { useStore } from '../state/kept-store.ts';
import { addressOf, openScreen } from '../state/route.ts';
import { settings } from '../state/settings.ts';
import { useWording } from '../wording/use-wording.ts';

export type PhotoProblem = Refusal | Exclude<ReadingFailure, 'stopped'> | 'server';

interface PhotoFailedProps {
  because: PhotoProblem;
  photo: OpenedPhoto | null;
  adding: boolean;
  onAgain: () => void;
  onOther: () => void;
  onFail: (because: PhotoProblem) => void;
}

/** What happened and the ways on. Only here, after the phone's own reader did not manage, may the photo leave the phone, and only by a tap. */
export function PhotoFailed({ because, photo, adding, onAgain, onOther, onFail }: PhotoFailedProps) {
  const { t } = useWording();
  const { onThisPhoneOnly } = useStore(settings);
  const [sending, send] = useState(false);
  const readerFailed = because === 'reader' || because === 'too-long' || because === 'server';
  const readThere = async () => {
    if (!photo) return;
    send(true);
    try {
      const read = await readOnServer(photo.picture);
      openScreen(await takeOverReading({ ...photo, quarters: 0, ...read }, { adding }), 'instead');
    } catch {
      send(false);
      onFail('server');
    }
  };
  return (
    <>
      <h1 tabIndex={-1}>{t(readerFailed ? 'photo.failedTitle' : 'photo.refusedTitle')}</h1>
      <p class="lead" role="status">
        {t(`photo.failed.${because}`)}
      </p>
      <div class="stack">
        {readerFailed && (
          <button type="button" class="button main wide" onClick={onAgain}>
            {t('answer.again')}
          </button>
        )}
        <button type="button" class={readerFailed ? 'button wide' : 'button main wide'} onClick={onOther}>
          {t('photo.other')}
        </button>
        <a class="button wide" href={addressOf('paste')}>
          {t('photo.pasteList')}
        </a>
      </div>
      {readerFailed && photo && !onThisPhoneOnly && (
        <section>
          <Note>
            <p>{t('photo.serverSay')}</p>
            <button type="button" class="button low" aria-disabled={sending} onClick={() => !sending && readThere()}>
              {t(sending ? 'photo.sending' : 'photo.server')}
            </button>
          </Note>
        </section>
      )}
    </>
  );
}
