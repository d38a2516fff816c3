import { toPhotoBox } from './block-geometry.ts';
import type { Box } from './grey-picture.ts';
import type { BlockReading } from './reading.ts';

/**
 * Blocks of a label in reading order, as it stands upright: what stands beside one another from left to right, all else from the top.
 * Which way is up is told by the block with most known words.
 */
export function orderBlocks(readings: readonly BlockReading[]): BlockReading[] {
  const surest = readings.reduce<BlockReading | undefined>(
    (best, one) => (best && best.known >= one.known ? best : one),
    undefined,
  );
  const turns = surest?.block.geometry.quarterTurns ?? 0;
  const left = readings.map((reading) => ({ reading, place: upright(placeOf(reading), turns) }));
  const ordered: BlockReading[] = [];
  while (left.length) {
    const first = left.findIndex(({ place }) => !left.some((other) => other.place !== place && comesBefore(other.place, place)));
    ordered.push(...left.splice(Math.max(0, first), 1).map(({ reading }) => reading));
  }
  return ordered;
}

const placeOf = ({ block: { geometry } }: BlockReading): Box =>
  toPhotoBox(geometry, { x0: 0, y0: 0, x1: geometry.width, y1: geometry.height });

function upright({ x0, y0, x1, y1 }: Box, quarterTurns: number): Box {
  if (quarterTurns === 1) return { x0: -y1, x1: -y0, y0: x0, y1: x1 };
  if (quarterTurns === 2) return { x0: -x1, x1: -x0, y0: -y1, y1: -y0 };
  if (quarterTurns === 3) return { x0: y0, x1: y1, y0: -x1, y1: -x0 };
  return { x0, y0, x1, y1 };
}

function comesBefore(a: Box, b: Box): boolean {
  const shared = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  const beside = shared > 0.5 * Math.min(a.y1 - a.y0, b.y1 - b.y0);
  return beside ? a.x0 + a.x1 < b.x0 + b.x1 : a.y0 + a.y1 < b.y0 + b.y1;
}
