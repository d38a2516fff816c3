import '../style/photo.css';
import { useEffect, useState } from 'preact/hooks';
import { BackLink } from '../parts/back-link.tsx';
import { ScreenFrame } from '../parts/screen-frame.tsx';
import { type OpenedPhoto, openPhoto, PhotoRefusedError } from '../photo/open-photo.ts';
import { warmUpReader } from '../photo/photo-reader.ts';
import { photoSession } from '../photo/photo-session.ts';
import type { Adjustment, Script } from '../photo/reader-messages.ts';
import { useWording } from '../wording/use-wording.ts';
import { PhotoAdjust } from './photo-adjust.tsx';
import { PhotoFailed, type PhotoProblem } from './photo-failed.tsx';
import { PhotoReading } from './photo-reading.tsx';
import { PhotoScript } from './photo-script.tsx';
import { PhotoTake } from './photo-take.tsx';

type Step =
  | { name: 'take' }
  | { name: 'adjust'; photo: OpenedPhoto }
  | { name: 'script'; photo: OpenedPhoto; adjustment: Adjustment; tried: readonly Script[] }
  | { name: 'reading'; photo: OpenedPhoto; adjustment: Adjustment; script: Script; tried: readonly Script[] }
  | { name: 'failed'; because: PhotoProblem; photo: OpenedPhoto | null };

/** From the camera to the text: take, adjust, read. The photo stays on this phone. */
export function Photo() {
  const { t } = useWording();
  const [step, go] = useState<Step>({ name: 'take' });
  const [more] = useState(() => photoSession().adding);
  useEffect(() => {
    // She shows that she wants it: the reader is fetched while the photo is taken.
    warmUpReader();
  }, []);
  const open = (file: Blob) =>
    openPhoto(file).then(
      (photo) => go({ name: 'adjust', photo }),
      (reason) =>
        go({ name: 'failed', because: reason instanceof PhotoRefusedError ? reason.because : 'not-a-photo', photo: null }),
    );
  useFileFromAnywhere(open);
  return (
    <ScreenFrame title={t('photo.title')} bar={<BackLink href="#/">{t('bar.back')}</BackLink>}>
      {step.name === 'take' && <PhotoTake more={more} onFile={open} />}
      {step.name === 'adjust' && (
        <PhotoAdjust
          photo={step.photo}
          onRead={(adjustment) => go({ ...step, name: 'reading', adjustment, script: knownScript(), tried: [] })}
          onOther={() => go({ name: 'take' })}
        />
      )}
      {step.name === 'script' && (
        <PhotoScript tried={step.tried} onChoose={(script) => go({ ...step, name: 'reading', script })} />
      )}
      {step.name === 'reading' && (
        <PhotoReading
          photo={step.photo}
          adjustment={step.adjustment}
          script={step.script}
          adding={more}
          onStop={() => go({ name: 'adjust', photo: step.photo })}
          onOtherScript={() => go({ ...step, name: 'script', tried: [...step.tried, ...(step.script ? [step.script] : [])] })}
          onFail={(because) => go({ name: 'failed', because, photo: step.photo })}
        />
      )}
      {step.name === 'failed' && (
        <PhotoFailed
          because={step.because}
          photo={step.photo}
          adding={more}
          onAgain={() => go(step.photo ? { name: 'adjust', photo: step.photo } : { name: 'take' })}
          onOther={() => go({ name: 'take' })}
          onFail={(because) => go({ ...step, because })}
        />
      )}
    </ScreenFrame>
  );
}

/** The next part of a label is in the script of the first. */
const knownScript = (): Script => (photoSession().adding ? (photoSession().photos[0]?.script ?? null) : null);

/** A photo may also be dropped on the page or pasted from the clipboard. */
function useFileFromAnywhere(open: (file: Blob) => void): void {
  useEffect(() => {
    const take = (event: Event, files: FileList | undefined) => {
      const file = files?.[0];
      if (!file) return;
      event.preventDefault();
      open(file);
    };
    const given = new AbortController();
    const { signal } = given;
    addEventListener('dragover', (event) => event.preventDefault(), { signal });
    addEventListener('drop', (event) => take(event, (event as DragEvent).dataTransfer?.files), { signal });
    addEventListener('paste', (event) => take(event, (event as ClipboardEvent).clipboardData?.files), { signal });
    return () => given.abort();
  }, []);
}
