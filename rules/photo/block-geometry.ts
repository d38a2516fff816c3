import { type Baselines, rowOf } from './fit-baselines.ts';
import type { FittedBlock } from './fit-block.ts';
import { type Drift, driftAt } from './follow-drift.ts';
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
  readonly drift: Drift;
  /** Quarter turns clockwise that bring the text of the photo upright: 0 to 3. */
  readonly quarterTurns: number;
};

const LEAST_ZOOM = 0.4;
const MOST_ZOOM = 4;
const MOST_PIXELS = 9e6;

/** The frame to cut out for a block: all its ink and a margin, at a zoom that brings its lines `linePitch` pixels apart. */
export function blockGeometry(
  { scale, centreX, centreY, onSide, points, baselines, drift, pitch, rows }: FittedBlock,
  linePitch: number,
): BlockGeometry {
  const left = -points.halfWidth - 8 - Math.max(points.halfWidth * 0.04, pitch.pitch * 1.5);
  const top = rows[0] - pitch.pitch * 1.6;
  const bottom = rows[1] + pitch.pitch * 1.6;
  const wanted = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, linePitch / (pitch.pitch * scale)));
  const zoom = Math.min(wanted, Math.sqrt(MOST_PIXELS / (-2 * left * (bottom - top))) / scale);
  const width = Math.round(-2 * left * scale * zoom);
  const height = Math.round((bottom - top) * scale * zoom);
  const { halfWidth } = points;
  return { width, height, zoom, scale, centreX, centreY, halfWidth, left, top, baselines, drift, quarterTurns: onSide ? 3 : 0 };
}

/** Text on its side that needs one or three quarters, or stands on its head, is stored turned by half against the fit. */
const isUpsideDown = (quarterTurns: number): boolean => quarterTurns === 1 || quarterTurns === 2;

/** Middle of a straightened pixel -> the place in the photo it shows, in pixels of the photo (whole numbers are middles). */
export function toPhotoPoint(geometry: BlockGeometry, column: number, row: number): { x: number; y: number } {
  const { width, height, zoom, scale, centreX, centreY, halfWidth, left, top, baselines, drift, quarterTurns } = geometry;
  const upsideDown = isUpsideDown(quarterTurns);
  const step = 1 / (scale * zoom);
  const across = left + ((upsideDown ? width - 1 - column : column) + 0.5) * step;
  const straight = top + ((upsideDown ? height - 1 - row : row) + 0.5) * step;
  const line = straight + driftAt(drift, across, straight);
  const x = across + baselines.slope * unbend(baselines, halfWidth, across, line);
  const y = unbend(baselines, halfWidth, x, line);
  const onSide = quarterTurns % 2 === 1;
  return { x: ((onSide ? -y : x) + centreX + 0.5) * scale - 0.5, y: ((onSide ? x : y) + centreY + 0.5) * scale - 0.5 };
}

/** The way there: a place in the photo -> the place in the straightened picture, to about a pixel. */
export function toPreparedPoint(geometry: BlockGeometry, photoX: number, photoY: number): { x: number; y: number } {
  const { width, height, zoom, scale, centreX, centreY, halfWidth, left, top, baselines, drift, quarterTurns } = geometry;
  const u = (photoX + 0.5) / scale - 0.5 - centreX;
  const v = (photoY + 0.5) / scale - 0.5 - centreY;
  const [x, y] = quarterTurns % 2 === 1 ? [v, -u] : [u, v];
  const column = (x - baselines.slope * y - left) * scale * zoom - 0.5;
  const line = rowOf(baselines, halfWidth, x, y);
  const row = (line - driftAt(drift, x, line) - top) * scale * zoom - 0.5;
  return isUpsideDown(quarterTurns) ? { x: width - 1 - column, y: height - 1 - row } : { x: column, y: row };
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
