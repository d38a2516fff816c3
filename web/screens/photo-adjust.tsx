import { useEffect, useRef, useState } from 'preact/hooks';
import type { Box } from '../../rules/photo/grey-picture.ts';
import { Icon } from '../parts/icon.tsx';
import { drawPart } from '../photo/draw-part.ts';
import type { OpenedPhoto } from '../photo/open-photo.ts';
import { findPrint } from '../photo/photo-reader.ts';
import type { Adjustment } from '../photo/reader-messages.ts';
import { turnedSize } from '../photo/turned-box.ts';
import { useWording } from '../wording/use-wording.ts';
import { CropCorners } from './crop-corners.tsx';

const SHOWN = { width: 1100, height: 1400 };

interface PhotoAdjustProps {
  photo: OpenedPhoto;
  onRead: (adjustment: Adjustment) => void;
  onOther: () => void;
}

/** The photo with the text outlined: right as it is as a rule; turned and cut by hand where it is not. */
export function PhotoAdjust({ photo, onRead, onOther }: PhotoAdjustProps) {
  const { t } = useWording();
  const [quarters, turn] = useState<Adjustment['quarters']>(0);
  const [part, cut] = useState<Box | null>(null);
  const [byHand, cutByHand] = useState(false);
  const canvas = useRef<HTMLCanvasElement>(null);
  const size = turnedSize(photo.picture, quarters);
  const whole = { x0: 0, y0: 0, x1: size.width, y1: size.height };
  useEffect(() => {
    const { width, height } = photo.picture;
    if (canvas.current) drawPart(canvas.current, photo.picture, { x0: 0, y0: 0, x1: width, y1: height }, quarters, SHOWN);
    let gone = false;
    cut(null);
    cutByHand(false);
    findPrint(photo.file, quarters).then((found) => !gone && cut((now) => now ?? found));
    return () => {
      gone = true;
    };
  }, [photo, quarters]);
  const turnBy = (by: 1 | 3) => turn(((quarters + by) % 4) as Adjustment['quarters']);
  const move = (moved: Box) => {
    cut(moved);
    cutByHand(true);
  };
  return (
    <>
      <h1 tabIndex={-1}>{t('photo.adjustTitle')}</h1>
      <p class="lead quiet">{t('photo.adjustLine')}</p>
      <div class="photo-stage">
        <canvas ref={canvas} class="photo-shown" role="img" aria-label={t('photo.yours')} />
        <CropCorners part={part ?? whole} size={size} onMove={move} />
      </div>
      <div class="pair photo-tools">
        <button type="button" class="button low" onClick={() => turnBy(3)}>
          <Icon name="turnLeft" />
          {t('photo.turnLeft')}
        </button>
        <button type="button" class="button low" onClick={() => turnBy(1)}>
          <Icon name="turnRight" />
          {t('photo.turnRight')}
        </button>
        <button type="button" class="button low" onClick={() => move(whole)}>
          {t('photo.whole')}
        </button>
      </div>
      <div class="stack photo-go">
        {/* The outline that was found is for the eye: the reader looks at the whole photo unless a corner was moved by hand. */}
        <button type="button" class="button main wide" onClick={() => onRead({ quarters, part: byHand && part ? part : null })}>
          {t('photo.read')}
        </button>
        <button type="button" class="button bare wide" onClick={onOther}>
          {t('photo.other')}
        </button>
      </div>
    </>
  );
}
