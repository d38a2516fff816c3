import { useEffect, useRef, useState } from 'preact/hooks';
import { drawPart } from '../photo/draw-part.ts';
import type { OpenedPhoto } from '../photo/open-photo.ts';
import { readPhoto } from '../photo/photo-reader.ts';
import type { Adjustment, ReadingProgress, Script } from '../photo/reader-messages.ts';
import { ReadingFailedError, type ReadingFailure } from '../photo/reading-failed.ts';
import { takeOverReading } from '../photo/take-over-reading.ts';
import { addressOf, openScreen } from '../state/route.ts';
import { useWording } from '../wording/use-wording.ts';

const LONG_MS = 10_000;
const SHOWN = { width: 1100, height: 700 };

interface PhotoReadingProps {
  photo: OpenedPhoto;
  adjustment: Adjustment;
  script: Script;
  adding: boolean;
  onStop: () => void;
  /** The label is not in this script. */
  onOtherScript: () => void;
  onFail: (because: Exclude<ReadingFailure, 'stopped'>) => void;
}

/** The photo, the step in words, how much is done, and a way to stop. After ten seconds a way out. */
export function PhotoReading({ photo, adjustment, script, adding, onStop, onOtherScript, onFail }: PhotoReadingProps) {
  const { t, number } = useWording();
  const [progress, show] = useState<ReadingProgress>({ step: 'finding-text', share: null });
  const [long, beLong] = useState(false);
  const [stop] = useState(() => new AbortController());
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const { picture, file } = photo;
    if (canvas.current)
      drawPart(canvas.current, picture, { x0: 0, y0: 0, x1: picture.width, y1: picture.height }, adjustment.quarters, SHOWN);
    const timer = setTimeout(() => beLong(true), LONG_MS);
    readPhoto(file, adjustment, script, (next) => show((now) => forward(now, next)), stop.signal)
      .then(async (reading) => {
        if (reading === null) return onOtherScript();
        const read = { file, picture, quarters: adjustment.quarters, reading, script };
        openScreen(await takeOverReading(read, { adding }), 'instead');
      })
      .catch((reason) => {
        const because = reason instanceof ReadingFailedError ? reason.because : 'reader';
        if (because === 'stopped') onStop();
        else onFail(because);
      });
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, []);
  const percent = progress.share === null ? null : Math.round(progress.share * 100);
  return (
    <>
      <h1 tabIndex={-1}>{t('photo.readingTitle')}</h1>
      <canvas ref={canvas} class="photo-shown" role="img" aria-label={t('photo.yours')} />
      <p class="photo-step" role="status">
        {t(`photo.step.${progress.step}`)}
        {percent !== null && `, ${number(percent)} %`}
      </p>
      <progress class="photo-progress" aria-label={t('photo.readingTitle')} max={100} value={percent ?? undefined} />
      {long && <p class="second">{t('photo.long')}</p>}
      <div class="pair">
        <button type="button" class="button" onClick={() => stop.abort()}>
          {t('photo.stop')}
        </button>
        {long && (
          <a class="button" href={addressOf('paste')}>
            {t('photo.pasteList')}
          </a>
        )}
      </div>
    </>
  );
}

/** Within a step the bar never runs back: a photo is read more than once where it needs to be. */
const forward = (now: ReadingProgress, next: ReadingProgress): ReadingProgress =>
  now.step === next.step && now.share !== null ? { ...next, share: Math.max(now.share, next.share ?? 0) } : next;
