import type { Baselines } from './fit-baselines.ts';
import type { Box } from './grey-picture.ts';

/** Where a straightened picture of a text block comes from: plain numbers, so that it passes between workers. */
export type BlockGeometry = {
  /** Size of the straightened picture. */
  readonly width: number;
  readonly height: number;
  /** Straightened pixels a pixel of the photo. */
  readonly zoom: number;
  /** Photo pixels a pixel of the ink map, in which the numbers below are measured. */
  readonly scale: number;
  readonly centreX: number;
  readonly centreY: number;
  readonly halfWidth: number;
  readonly left: number;
  readonly top: number;
  readonly baselines: Baselines;
  /** Quarter turns clockwise that bring the text of the photo upright: 0 to 3. */
  readonly quarterTurns: number;
};

/** Middle of a straightened pixel -> the place in the photo it shows, in pixels of the photo (whole numbers are middles). */
export function toPhotoPoint(geometry: BlockGeometry, column: number, row: number): { x: number; y: number } {
  const { width, height, zoom, scale, centreX, centreY, halfWidth, left, top, baselines, quarterTurns } = geometry;
  const upsideDown = quarterTurns >= 2;
  const step = 1 / (scale * zoom);
  const across = left + ((upsideDown ? width - 1 - column : column) + 0.5) * step;
  const line = top + ((upsideDown ? height - 1 - row : row) + 0.5) * step;
  const x = across + baselines.slope * unbend(baselines, halfWidth, across, line);
  const y = unbend(baselines, halfWidth, x, line);
  const onSide = quarterTurns % 2 === 1;
  return { x: ((onSide ? -y : x) + centreX + 0.5) * scale - 0.5, y: ((onSide ? x : y) + centreY + 0.5) * scale - 0.5 };
}

/** The row of the fit at a column -> y of the ink map. */
function unbend({ slope, bow, wave, fan, fanBow }: Baselines, halfWidth: number, x: number, line: number): number {
  const t = x / halfWidth;
  return (line - halfWidth * t * (slope + t * (bow + t * wave))) / (1 + t * (fan + t * fanBow));
}

/** A box in the straightened picture -> the upright box of the photo that holds all of it. */
export function toPhotoBox(geometry: BlockGeometry, box: Box): Box {
  const middle = (box.x0 + box.x1) / 2;
  const points = [box.y0, box.y1].flatMap((y) => [box.x0, middle, box.x1].map((x) => toPhotoPoint(geometry, x - 0.5, y - 0.5)));
  const xs = points.map(({ x }) => x + 0.5);
  const ys = points.map(({ y }) => y + 0.5);
  return {
    x0: Math.floor(Math.min(...xs)),
    y0: Math.floor(Math.min(...ys)),
    x1: Math.ceil(Math.max(...xs)),
    y1: Math.ceil(Math.max(...ys)),
  };
}
