import type { GreyPicture } from './grey-picture.ts';

/** Light value of paper in a flattened picture. */
export const PAPER = 205;
/** How far around a letter the picture stays, in line pitches: faded letters stand beside clear ones. */
const BESIDE = 2.5;
const ABOVE = 0.9;

/**
 * Wipes everything that is not near a letter: table edges, cloth and fingers would otherwise be taken for columns of text.
 * Letters are given by their middles in pixels of the picture.
 */
export function blankSurroundings(
  picture: GreyPicture,
  letters: readonly { x: number; y: number }[],
  linePitch: number,
): GreyPicture {
  const cell = Math.max(4, Math.round(linePitch / 4));
  const columns = Math.ceil(picture.width / cell);
  const rows = Math.ceil(picture.height / cell);
  const near = new Uint8Array(columns * rows);
  const right = Math.round((BESIDE * linePitch) / cell);
  const down = Math.round((ABOVE * linePitch) / cell);
  for (const { x, y } of letters) {
    const column = Math.floor(x / cell);
    const row = Math.floor(y / cell);
    for (let r = Math.max(0, row - down); r <= Math.min(rows - 1, row + down); r++) {
      near.fill(1, r * columns + Math.max(0, column - right), r * columns + Math.min(columns, column + right + 1));
    }
  }
  const grey = picture.grey.slice();
  for (let y = 0; y < picture.height; y++) {
    const row = Math.floor(y / cell) * columns;
    for (let column = 0; column < columns; column++) {
      if (near[row + column]) continue;
      const start = y * picture.width;
      grey.fill(PAPER, start + column * cell, start + Math.min(picture.width, (column + 1) * cell));
    }
  }
  return { ...picture, grey };
}
