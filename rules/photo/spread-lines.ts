import { GROUND } from './flatten-light.ts';
import type { GreyPicture } from './grey-picture.ts';

/** A prepared picture with blank rows put between its lines. */
export type SpreadPicture = {
  readonly picture: GreyPicture;
  /** Row of the spread picture -> row of the picture it was made from. */
  readonly toOriginalRow: (y: number) => number;
  /** Rows from line to line as they were found in the picture; 0 when there were fewer than three lines. */
  readonly spacing: number;
};

const INK_BELOW = 150;
/** No two gaps are nearer than this share of the pitch. */
const CLOSEST = 0.4;

/**
 * Prepared picture (dark on light, lines level) and its line pitch -> the same with `gap` blank rows in the middle of each gap between
 * lines. Glyphs that fill their line touch the next one, and Tesseract then takes two lines for one; letters with open space above
 * their x-height do not need this.
 */
export function spreadLines(picture: GreyPicture, linePitch: number, gap: number): SpreadPicture {
  const { grey, width, height } = picture;
  const cuts = findGaps(inkOfRows(picture), Math.round(linePitch * CLOSEST));
  const spread = new Uint8Array(width * (height + gap * cuts.length)).fill(GROUND);
  let from = 0;
  for (const [i, cut] of [...cuts, height].entries()) {
    spread.set(grey.subarray(from * width, cut * width), (from + i * gap) * width);
    from = cut;
  }
  const toOriginalRow = (y: number): number => {
    let row = y;
    for (const cut of cuts) {
      if (row <= cut) break;
      row = Math.max(cut, row - gap);
    }
    return row;
  };
  return { picture: { grey: spread, width, height: height + gap * cuts.length }, toOriginalRow, spacing: median(steps(cuts)) };
}

/** Mean darkness of each row, evened over five rows. */
function inkOfRows({ grey, width, height }: GreyPicture): Float32Array {
  const ink = new Float32Array(height);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let x = y * width; x < (y + 1) * width; x++) sum += Math.max(0, INK_BELOW - grey[x]!);
    ink[y] = sum / width;
  }
  return ink.map((_, y) => {
    const near = ink.subarray(Math.max(0, y - 2), y + 3);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
}

/** Rows with the least ink within `radius` rows to each side. */
function findGaps(ink: Float32Array, radius: number): number[] {
  const gaps: number[] = [];
  for (let y = radius; y < ink.length - radius; y++) {
    const around = ink.subarray(y - radius, y + radius + 1);
    const least = around.reduce((smallest, value) => Math.min(smallest, value), Number.POSITIVE_INFINITY);
    const isFirstOfEqual = !around.subarray(0, radius).some((value) => value <= least);
    if (ink[y] === least && isFirstOfEqual) gaps.push(y);
  }
  return gaps;
}

const steps = (rows: readonly number[]): number[] => rows.slice(1).map((row, i) => row - rows[i]!);

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
