import type { GreyPicture } from './grey-picture.ts';

/** Light value of paper in a flattened picture. */
export const PAPER = 205;
/** How far around print the picture stays, in line pitches: faded letters stand beside clear ones. */
const BESIDE = 2.5;
const ABOVE = 0.9;
/** Lines of one column end below one another: what lies between the ends of the lines around is kept, in line pitches. */
const AROUND = 2;

type Point = { readonly x: number; readonly y: number };

/**
 * Wipes everything that is not near print: table edges, cloth and fingers would otherwise be taken for columns of text.
 * Each patch of print is given by its two ends, in pixels of the picture.
 */
export function blankSurroundings(
  picture: GreyPicture,
  print: readonly { from: Point; to: Point }[],
  linePitch: number,
): GreyPicture {
  const cell = Math.max(4, Math.round(linePitch / 4));
  const columns = Math.ceil(picture.width / cell);
  const rows = Math.ceil(picture.height / cell);
  const near = new Uint8Array(columns * rows);
  const right = Math.round((BESIDE * linePitch) / cell);
  const down = Math.round((ABOVE * linePitch) / cell);
  for (const { from, to } of print) {
    const left = Math.max(0, Math.floor(Math.min(from.x, to.x) / cell) - right);
    const end = Math.min(columns, Math.floor(Math.max(from.x, to.x) / cell) + right + 1);
    const bottom = Math.min(rows - 1, Math.floor(Math.max(from.y, to.y) / cell) + down);
    for (let row = Math.max(0, Math.floor(Math.min(from.y, to.y) / cell) - down); row <= bottom; row++) {
      if (end > left) near.fill(1, row * columns + left, row * columns + end);
    }
  }
  straightenSides(near, columns, rows, Math.round((AROUND * linePitch) / cell));
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

/** Each row of a mask is filled from the leftmost to the rightmost cell of the rows within `reach`: letters too faint to be seen lie there. */
function straightenSides(mask: Uint8Array, columns: number, rows: number, reach: number): void {
  const firsts = Array.from({ length: rows }, (_, row) => mask.subarray(row * columns, (row + 1) * columns).indexOf(1));
  const lasts = Array.from({ length: rows }, (_, row) => mask.subarray(row * columns, (row + 1) * columns).lastIndexOf(1));
  for (let row = 0; row < rows; row++) {
    if (firsts[row]! < 0) continue;
    const from = Math.max(0, row - reach);
    const to = Math.min(rows, row + reach + 1);
    const left = Math.min(...firsts.slice(from, to).filter((at) => at >= 0));
    const right = Math.max(...lasts.slice(from, to));
    mask.fill(1, row * columns + left, row * columns + right + 1);
  }
}
