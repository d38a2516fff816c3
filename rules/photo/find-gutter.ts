import { rowOf } from './fit-baselines.ts';
import type { FittedBlock } from './fit-block.ts';

/** The gap between two columns: `along` a line at row 0, leaning by `shear` pixels a row, over some rows of the block. */
export type Gutter = { readonly along: number; readonly shear: number; readonly top: number; readonly bottom: number };

/** A letter on its line: where along it, and which line. */
export type Span = { readonly line: number; readonly row: number; readonly from: number; readonly to: number };

/** Least width in line pitches: three times the usual blank between words. */
const WIDTH = 0.8;
/** So many lines in a row must have print on both sides: fewer are blanks that happen to stand one below the other. */
const FEWEST_LINES = 6;
const LEAST_SHARE = 0.3;
/** Of the lines of a right-hand column most begin below one another, to this many line pitches; beside a stain of glare they do not. */
const RAGGED = 0.25;
const MOST = 0.7;
const FEWEST_LETTERS = 25;
/** A letter whose middle lies further below those of its line, in line pitches, begins the next one. */
const SAME_LINE = 0.55;
const SHEARS = [0, -0.06, 0.06, -0.12, 0.12, -0.18, 0.18, -0.24, 0.24];

/** The letters of a block on their lines, in pixels of the ink map. */
export function lettersOnLines(fitted: FittedBlock): Span[] {
  const spans = fitted.points.letters.map(({ x0, x1, y0, y1 }) => spanOf(fitted, x0, x1, (y0 + y1) / 2));
  spans.sort((a, b) => a.row - b.row);
  let [line, sum, count] = [0, 0, 0];
  return spans.map((span) => {
    if (count && span.row - sum / count > SAME_LINE * fitted.pitch.pitch) [line, sum, count] = [line + 1, 0, 0];
    sum += span.row;
    count++;
    return { ...span, line };
  });
}

/** A stretch at height y as it lies on its row. */
export function spanOf({ points, baselines }: FittedBlock, x0: number, x1: number, y: number): Omit<Span, 'line'> {
  const shift = baselines.slope * y;
  return { row: rowOf(baselines, points.halfWidth, (x0 + x1) / 2, y), from: x0 - shift, to: x1 - shift };
}

/** Where a block falls into two columns: the gutter with most lines beside it, or none. */
export function findGutter(spans: readonly Span[], pitch: number): Gutter | undefined {
  const lines = Math.max(...spans.map(({ line }) => line)) + 1;
  let best: { gutter: Gutter; lines: number } | undefined;
  for (const shear of SHEARS) {
    const leaning = spans.map((span) => ({ ...span, from: span.from - shear * span.row, to: span.to - shear * span.row }));
    const start = Math.min(...leaning.map(({ from }) => from)) + 3 * pitch;
    const end = Math.max(...leaning.map(({ to }) => to)) - 3 * pitch;
    for (let along = start; along <= end; along += pitch / 4) {
      const found = linesBeside(leaning, along, pitch, lines);
      if (found && found.count > (best?.lines ?? Math.max(FEWEST_LINES, LEAST_SHARE * lines) - 1)) {
        best = { gutter: { along, shear, ...rowsOf(spans, found, pitch) }, lines: found.count };
      }
    }
  }
  return best?.gutter;
}

/** From above the first to below the last of some lines. */
function rowsOf(
  spans: readonly Span[],
  { firstLine, lastLine }: { firstLine: number; lastLine: number },
  pitch: number,
): { top: number; bottom: number } {
  const rows = spans.filter(({ line }) => line >= firstLine && line <= lastLine).map(({ row }) => row);
  return { top: Math.min(...rows) - 0.3 * pitch, bottom: Math.max(...rows) + 0.3 * pitch };
}

/** Most lines in a row that leave the place free and have print on both sides of it. */
function linesBeside(
  spans: readonly Span[],
  along: number,
  pitch: number,
  lines: number,
): { firstLine: number; lastLine: number; count: number } | undefined {
  const crossed = new Uint8Array(lines);
  const left = new Uint16Array(lines);
  const right = new Float32Array(lines).fill(Number.POSITIVE_INFINITY);
  for (const { line, from, to } of spans) {
    if (line < 0) continue;
    if (from < along + (WIDTH / 2) * pitch && to > along - (WIDTH / 2) * pitch) crossed[line] = 1;
    else if (to <= along) left[line]!++;
    else right[line] = Math.min(right[line]!, from);
  }
  let best: { firstLine: number; lastLine: number; count: number } | undefined;
  for (let first = 0; first < lines; first++) {
    let count = 0;
    let last = first;
    for (; last < lines && !crossed[last]; last++) if (left[last]! >= 2 && Number.isFinite(right[last]!)) count++;
    if (count > (best?.count ?? 0)) best = { firstLine: first, lastLine: last - 1, count };
    first = Math.max(first, last);
  }
  return best && isColumn(spans, best, along, right, pitch) ? best : undefined;
}

function isColumn(
  spans: readonly Span[],
  { firstLine, lastLine }: { firstLine: number; lastLine: number },
  along: number,
  right: Float32Array,
  pitch: number,
): boolean {
  const inside = spans.filter(({ line }) => line >= firstLine && line <= lastLine);
  const onLeft = inside.filter(({ to }) => to <= along).length;
  if (Math.min(onLeft, inside.length - onLeft) < FEWEST_LETTERS) return false;
  const starts = [...right.subarray(firstLine, lastLine + 1)].filter(Number.isFinite).sort((a, b) => a - b);
  const middle = starts[starts.length >> 1]!;
  const off = starts.map((start) => Math.abs(start - middle)).sort((a, b) => a - b);
  return off[Math.floor(MOST * off.length)]! < RAGGED * pitch;
}
