import type { Component } from './connected-components.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { rowOf } from './fit-baselines.ts';
import type { FittedBlock } from './fit-block.ts';

/** Least width of a gutter in line pitches; wider than any blank between the words of a line set to full width. */
const GUTTER = 1.1;
const FEWEST_LETTERS = 25;
/** So many lines at least stand side by side. */
const FEWEST_LINES = 3;
/** Of the lines so many may cross: a headline does. */
const MAY_CROSS = 0.08;
/** Steps a line pitch in which gutters are looked for. */
const FINE = 4;

/** A block whose lines are known -> its columns from left to right, or the block alone when it has no gutter. */
export function splitColumns(block: TextBlock, fitted: FittedBlock): TextBlock[] {
  const cut = findGutter(fitted);
  if (cut === undefined) return [block];
  const isLeft = (x: number, y: number): boolean => {
    const [u, v] = fitted.onSide ? [y, -x] : [x, y];
    return along(fitted, u, v) < cut;
  };
  return [partOf(block, isLeft), partOf(block, (x, y) => !isLeft(x, y))];
}

/** Place along its line, in pixels of the ink map from the middle of the block. */
const along = ({ baselines }: FittedBlock, x: number, y: number): number => x - baselines.slope * y;

type Span = { line: number; from: number; to: number };

function findGutter(fitted: FittedBlock): number | undefined {
  const { pitch } = fitted.pitch;
  const spans = fitted.points.letters.map(({ x0, x1, y0, y1 }): Span => {
    const y = (y0 + y1) / 2;
    const line = Math.floor((rowOf(fitted.baselines, fitted.points.halfWidth, (x0 + x1) / 2, y) - fitted.rows[0]) / pitch);
    return { line, from: along(fitted, x0, y), to: along(fitted, x1, y) };
  });
  const lines = new Set(spans.map(({ line }) => line)).size;
  const runs = emptyRuns(spans, pitch / FINE, Math.max(1, MAY_CROSS * lines));
  const wide = runs.filter(({ from, to }) => to - from >= GUTTER * pitch).sort((a, b) => b.to - b.from - (a.to - a.from));
  return wide.map(({ from, to }) => (from + to) / 2).find((cut) => standSideBySide(spans, cut));
}

/** Stretches across the block that hardly any line covers. */
function emptyRuns(spans: readonly Span[], step: number, mayCross: number): { from: number; to: number }[] {
  const start = Math.min(...spans.map(({ from }) => from));
  const end = Math.max(...spans.map(({ to }) => to));
  const covered = Array.from({ length: Math.ceil((end - start) / step) + 1 }, () => new Set<number>());
  for (const { line, from, to } of spans) {
    for (let i = Math.floor((from - start) / step); i <= (to - start) / step; i++) covered[i]?.add(line);
  }
  const runs: { from: number; to: number }[] = [];
  covered.forEach((lines, i) => {
    if (lines.size > mayCross) return;
    const last = runs.at(-1);
    const from = start + i * step;
    if (last && Math.abs(last.to - from) < step / 2) last.to = from + step;
    else runs.push({ from, to: from + step });
  });
  return runs;
}

function standSideBySide(spans: readonly Span[], cut: number): boolean {
  const left = spans.filter(({ to }) => to <= cut);
  const right = spans.filter(({ from }) => from >= cut);
  if (Math.min(left.length, right.length) < FEWEST_LETTERS) return false;
  const lines = new Set(left.map(({ line }) => line));
  return new Set(right.map(({ line }) => line).filter((line) => lines.has(line))).size >= FEWEST_LINES;
}

function partOf(block: TextBlock, isIn: (x: number, y: number) => boolean): TextBlock {
  const middle = { x: (block.region.x0 + block.region.x1) / 2, y: (block.region.y0 + block.region.y1) / 2 };
  const isPart = ({ x0, x1, y0, y1 }: Component) => isIn((x0 + x1) / 2 - middle.x, (y0 + y1) / 2 - middle.y);
  const characters = block.characters.filter(isPart);
  const region = around(characters);
  const points = Array.from(block.xs.keys()).filter((i) => isIn(block.xs[i]!, block.ys[i]!));
  const toRight = middle.x - (region.x0 + region.x1) / 2;
  const down = middle.y - (region.y0 + region.y1) / 2;
  return {
    polarity: block.polarity,
    region,
    characters,
    print: block.print.filter(isPart),
    xs: Float32Array.from(points, (i) => block.xs[i]! + toRight),
    ys: Float32Array.from(points, (i) => block.ys[i]! + down),
    strength: (block.strength * points.length) / Math.max(1, block.xs.length),
  };
}

function around(characters: readonly Component[]): TextBlock['region'] {
  return {
    x0: Math.min(...characters.map(({ x0 }) => x0)),
    x1: Math.max(...characters.map(({ x1 }) => x1)),
    y0: Math.min(...characters.map(({ y0 }) => y0)),
    y1: Math.max(...characters.map(({ y1 }) => y1)),
  };
}
