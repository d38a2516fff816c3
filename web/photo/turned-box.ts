import type { Box } from '../../rules/photo/grey-picture.ts';

export interface Size {
  width: number;
  height: number;
}

/** The size of a picture after quarter turns. */
export const turnedSize = ({ width, height }: Size, quarters: number): Size =>
  quarters % 2 ? { width: height, height: width } : { width, height };

/** A box in a picture that was turned clockwise by quarters -> the same place in the picture before the turn. `size` is that of before. */
export function unturnBox({ x0, y0, x1, y1 }: Box, quarters: number, { width, height }: Size): Box {
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 1) return { x0: y0, y0: height - x1, x1: y1, y1: height - x0 };
  if (turns === 2) return { x0: width - x1, y0: height - y1, x1: width - x0, y1: height - y0 };
  if (turns === 3) return { x0: width - y1, y0: x0, x1: width - y0, y1: x1 };
  return { x0, y0, x1, y1 };
}

/** The other way: a place in the picture before the turn -> in the turned one. */
export function turnBox(box: Box, quarters: number, size: Size): Box {
  return unturnBox(box, -quarters, turnedSize(size, quarters));
}

/** The smallest box around some boxes, with some room about it, inside the picture. */
export function boxAround(boxes: readonly Box[], room: number, { width, height }: Size): Box {
  const all = boxes.length > 0 ? boxes : [{ x0: 0, y0: 0, x1: width, y1: height }];
  return {
    x0: Math.max(0, Math.min(...all.map(({ x0 }) => x0)) - room),
    y0: Math.max(0, Math.min(...all.map(({ y0 }) => y0)) - room),
    x1: Math.min(width, Math.max(...all.map(({ x1 }) => x1)) + room),
    y1: Math.min(height, Math.max(...all.map(({ y1 }) => y1)) + room),
  };
}
