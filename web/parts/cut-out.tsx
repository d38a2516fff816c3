import { useEffect, useRef } from 'preact/hooks';
import { drawPart } from '../photo/draw-part.ts';
import { type PlacedWord, photoSession } from '../photo/photo-session.ts';
import { boxAround, unturnBox } from '../photo/turned-box.ts';
import { linesOfWords } from '../photo/words-at.ts';
import { useWording } from '../wording/use-wording.ts';

/** Shown at least three times as high as the words themselves: as much again above and below. */
const ROOM = 1.1;
const MOST = { width: 1200, height: 260 };

/** The piece of the photo on which some words stand, upright and enlarged; one piece for each line they stand on. */
export function CutOut({ words }: { words: readonly PlacedWord[] }) {
  return (
    <>
      {linesOfWords(words).map((line) => (
        <Piece key={line[0]?.start} words={line} />
      ))}
    </>
  );
}

function Piece({ words }: { words: readonly PlacedWord[] }) {
  const { t } = useWording();
  const canvas = useRef<HTMLCanvasElement>(null);
  const photo = photoSession().photos[words[0]?.photo ?? -1];
  useEffect(() => {
    if (!canvas.current || !photo) return;
    const { picture, quarters, reading } = photo;
    const boxes = words.map(({ box }) => unturnBox(box, quarters, picture));
    const height = Math.max(...words.map(({ box }) => Math.min(box.x1 - box.x0, box.y1 - box.y0)), 8);
    drawPart(canvas.current, picture, boxAround(boxes, height * ROOM, picture), (quarters + reading.rotation / 90) % 4, MOST);
  }, [photo, words.map(({ start }) => start).join()]);
  if (!photo) return null;
  return <canvas ref={canvas} class="cut-out" role="img" aria-label={t('review.cutOut')} />;
}
