import type { Box } from '../../rules/photo/grey-picture.ts';
import type { Size } from '../photo/turned-box.ts';
import type { MessageId } from '../wording/message.ts';
import { useWording } from '../wording/use-wording.ts';

const CORNERS: { name: MessageId; x: 'x0' | 'x1'; y: 'y0' | 'y1' }[] = [
  { name: 'photo.corner.topLeft', x: 'x0', y: 'y0' },
  { name: 'photo.corner.topRight', x: 'x1', y: 'y0' },
  { name: 'photo.corner.bottomLeft', x: 'x0', y: 'y1' },
  { name: 'photo.corner.bottomRight', x: 'x1', y: 'y1' },
];
/** Of the side of the photo: the least that stays, and a step of an arrow key. */
const LEAST = 0.08;
const STEP = 0.02;

interface CropCornersProps {
  part: Box;
  size: Size;
  onMove: (part: Box) => void;
}

/** The outline of the part to read, with a corner to drag or to move by the arrow keys at each of its ends. */
export function CropCorners({ part, size, onMove }: CropCornersProps) {
  const { t } = useWording();
  const percent = (value: number, of: number) => `${((value / of) * 100).toFixed(2)}%`;
  const moveTo = ({ x, y }: (typeof CORNERS)[number], px: number, py: number) => onMove(moveCorner(part, x, y, px, py, size));
  return (
    <div class="crop" dir="ltr">
      <div class="crop-shade">
        <span
          class="crop-part"
          style={{
            left: percent(part.x0, size.width),
            top: percent(part.y0, size.height),
            width: percent(part.x1 - part.x0, size.width),
            height: percent(part.y1 - part.y0, size.height),
          }}
        />
      </div>
      {CORNERS.map((corner) => (
        <button
          key={corner.name}
          type="button"
          class="crop-corner"
          aria-label={t(corner.name)}
          style={{ left: percent(part[corner.x], size.width), top: percent(part[corner.y], size.height) }}
          onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
          onPointerMove={(event) => {
            if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
            const stage = event.currentTarget.parentElement?.getBoundingClientRect();
            if (stage)
              moveTo(
                corner,
                ((event.clientX - stage.left) / stage.width) * size.width,
                ((event.clientY - stage.top) / stage.height) * size.height,
              );
          }}
          onKeyDown={(event) => {
            const [dx, dy] = ARROWS[event.key] ?? [0, 0];
            if (!dx && !dy) return;
            event.preventDefault();
            moveTo(corner, part[corner.x] + dx * STEP * size.width, part[corner.y] + dy * STEP * size.height);
          }}
        />
      ))}
    </div>
  );
}

const ARROWS: Record<string, [number, number]> = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

function moveCorner(part: Box, x: 'x0' | 'x1', y: 'y0' | 'y1', px: number, py: number, { width, height }: Size): Box {
  const clamp = (value: number, low: number, high: number) => Math.min(Math.max(value, low), high);
  const [gapX, gapY] = [LEAST * width, LEAST * height];
  return {
    ...part,
    [x]: x === 'x0' ? clamp(px, 0, part.x1 - gapX) : clamp(px, part.x0 + gapX, width),
    [y]: y === 'y0' ? clamp(py, 0, part.y1 - gapY) : clamp(py, part.y0 + gapY, height),
  };
}
