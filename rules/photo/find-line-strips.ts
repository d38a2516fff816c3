import type { Box, GreyPicture } from './grey-picture.ts';
import type { PreparedBlock } from './prepare-block.ts';

/** A line holds at least this much of the strokes of the usual line. */
const LEAST_STROKES = 0.06;
const LINES_AROUND = 1.6;
/** A cut lies this far from the next at least, in line pitches. */
const CLOSEST_CUTS = 0.55;

/** A prepared block -> the strips that hold one line of print each, from the top, as boxes in its picture. */
export function findLineStrips({ letters, linePitch, picture }: PreparedBlock): Box[] {
  const strokes = smooth(strokesByRow(picture), Math.max(1, Math.round(linePitch / 12)));
  const cuts = findCuts(strokes, linePitch);
  const strips = cuts.slice(0, -1).map((top, i) => ({ top, bottom: cuts[i + 1]! }));
  const weights = strips.map(({ top, bottom }) => strokes.slice(top, bottom).reduce((sum, value) => sum + value, 0));
  const usual = [...weights].sort((a, b) => b - a)[Math.floor(weights.length / 4)] ?? 0;
  return strips
    .filter((_, i) => weights[i]! > LEAST_STROKES * usual)
    .flatMap(({ top, bottom }) => {
      if (!letters.some(({ y }) => y >= top && y < bottom)) return [];
      // where most letters of a line touch few of them are seen: its neighbours tell how far it may go
      const around = LINES_AROUND * linePitch;
      const xs = letters.filter(({ y }) => y >= top - around && y < bottom + around).map(({ x }) => x);
      const reach = 1.5 * linePitch;
      return [
        { x0: Math.max(0, Math.min(...xs) - reach), x1: Math.min(picture.width, Math.max(...xs) + reach), y0: top, y1: bottom },
      ];
    });
}

/** How often and how strongly light and dark change along each row: much in print, little between lines, whatever the shading. */
function strokesByRow({ grey, width, height }: GreyPicture): Float32Array {
  const strokes = new Float32Array(height);
  for (let y = 0; y < height; y++) {
    let sum = 0;
    for (let i = y * width + 2; i < (y + 1) * width - 2; i++) sum += Math.abs(grey[i + 2]! - grey[i - 2]!);
    strokes[y] = sum;
  }
  return strokes;
}

/** The quietest rows, strongest claim first, none closer to another than most of a line. */
function findCuts(strokes: Float32Array, linePitch: number): number[] {
  const closest = CLOSEST_CUTS * linePitch;
  const lows = Array.from(strokes.keys()).filter(
    (row) => strokes[row]! <= (strokes[row - 1] ?? Infinity) && strokes[row]! < (strokes[row + 1] ?? Infinity),
  );
  const byDepth = lows
    .map((row) => ({ row, depth: strokes[row]! / surroundings(strokes, row, linePitch) }))
    .sort((a, b) => a.depth - b.depth);
  const cuts: number[] = [];
  for (const { row, depth } of byDepth) if (depth < 0.9 && cuts.every((cut) => Math.abs(cut - row) >= closest)) cuts.push(row);
  return [0, ...cuts.sort((a, b) => a - b), strokes.length - 1].filter((row, i, all) => row !== all[i - 1]);
}

/** The strongest row within a line of this one. */
function surroundings(strokes: Float32Array, row: number, linePitch: number): number {
  const reach = Math.round(0.8 * linePitch);
  return strokes.slice(Math.max(0, row - reach), row + reach + 1).reduce((most, value) => Math.max(most, value), 1);
}

function smooth(values: Float32Array, radius: number): Float32Array {
  return values.map((_, i) => {
    const near = values.slice(Math.max(0, i - radius), i + radius + 1);
    return near.reduce((sum, value) => sum + value, 0) / near.length;
  });
}
