import { useEffect, useRef } from 'preact/hooks';
import type { Box } from '../../rules/photo/grey-picture.ts';
import { drawPart } from '../photo/draw-part.ts';
import { photoSession, type ReadPhoto } from '../photo/photo-session.ts';
import { boxAround, type Size, turnBox, turnedSize, unturnBox } from '../photo/turned-box.ts';
import { linesOfWords, wordsAt } from '../photo/words-at.ts';
import { useWording } from '../wording/use-wording.ts';
import type { OpenPlace } from './review.tsx';

const SHOWN = { width: 1200, height: 900 };

/** The text on the photo, upright, with a numbered box around each place in doubt. */
export function PhotoWithPlaces({ photo, at, places }: { photo: ReadPhoto; at: number; places: readonly OpenPlace[] }) {
  const { t } = useWording();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { picture, quarters, reading } = photo;
  const session = photoSession();
  const own = session.words.filter((word) => word.photo === at).map(({ box }) => unturnBox(box, quarters, picture));
  const part = boxAround(own, picture.height * 0.02, picture);
  const turns = (quarters + reading.rotation / 90) % 4;
  useEffect(() => {
    if (canvas.current) drawPart(canvas.current, picture, part, turns, SHOWN);
  }, [photo]);
  const size = { width: part.x1 - part.x0, height: part.y1 - part.y0 };
  const shown = turnedSize(size, turns);
  return (
    <div class="photo-stage" dir="ltr">
      <canvas ref={canvas} class="photo-shown" role="img" aria-label={t('photo.yours')} />
      {places.flatMap(({ found }, index) => {
        const words = wordsAt(session, found.start, found.end).filter((word) => word.photo === at);
        return linesOfWords(words).map((line, lineAt) => {
          const around = boxAround(
            line.map(({ box }) => unturnBox(box, quarters, picture)),
            4,
            picture,
          );
          const inPart = { x0: around.x0 - part.x0, y0: around.y0 - part.y0, x1: around.x1 - part.x0, y1: around.y1 - part.y0 };
          return (
            <span
              key={line[0]?.start}
              class="photo-place"
              aria-hidden="true"
              style={placeOf(turnBox(inPart, turns, size), shown)}
            >
              {lineAt === 0 && <span>{index + 1}</span>}
            </span>
          );
        });
      })}
    </div>
  );
}

const percent = (value: number, of: number): string => `${((value / of) * 100).toFixed(2)}%`;

const placeOf = (box: Box, { width, height }: Size) => ({
  left: percent(box.x0, width),
  top: percent(box.y0, height),
  width: percent(box.x1 - box.x0, width),
  height: percent(box.y1 - box.y0, height),
});
