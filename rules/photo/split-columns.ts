import type { Component } from './connected-components.ts';
import { findGutter, type Gutter, lettersOnLines, spanOf } from './find-gutter.ts';
import type { TextBlock } from './find-text-blocks.ts';
import type { FittedBlock } from './fit-block.ts';

/** A part with fewer letters stays with the column beside it. */
const FEWEST_LETTERS = 12;

/** A block whose lines are known -> what stands above its columns, the columns from left to right, what stands below; or the block alone. */
export function splitColumns(block: TextBlock, fitted: FittedBlock): TextBlock[] {
  const gutter = findGutter(lettersOnLines(fitted), fitted.pitch.pitch);
  if (!gutter) return [block];
  const place = (x: number, y: number): number => {
    const [u, v] = fitted.onSide ? [y, -x] : [x, y];
    return partAt(fitted, gutter, u, v);
  };
  const counts = [0, 1, 2, 3].map((part) => block.characters.filter((patch) => place(...middleOf(block, patch)) === part).length);
  const home = (part: number): number => ((part === 0 || part === 3) && counts[part]! < FEWEST_LETTERS ? 1 : part);
  return [0, 1, 2, 3]
    .map((part) => partOf(block, (x, y) => home(place(x, y)) === part))
    .filter(({ characters }) => characters.length > 0);
}

/** 0 above the gutter, 1 left of it, 2 right of it, 3 below. */
function partAt(fitted: FittedBlock, { along, shear, top, bottom }: Gutter, x: number, y: number): number {
  const { row, from } = spanOf(fitted, x, x, y);
  if (row < top) return 0;
  if (row > bottom) return 3;
  return from - shear * row < along ? 1 : 2;
}

function middleOf({ region }: TextBlock, { x0, x1, y0, y1 }: Component): [x: number, y: number] {
  return [(x0 + x1 - region.x0 - region.x1) / 2, (y0 + y1 - region.y0 - region.y1) / 2];
}

function partOf(block: TextBlock, isIn: (x: number, y: number) => boolean): TextBlock {
  const isPart = (patch: Component) => isIn(...middleOf(block, patch));
  const characters = block.characters.filter(isPart);
  const region = around(characters);
  const points = Array.from(block.xs.keys()).filter((i) => isIn(block.xs[i]!, block.ys[i]!));
  const toRight = (block.region.x0 + block.region.x1 - region.x0 - region.x1) / 2;
  const down = (block.region.y0 + block.region.y1 - region.y0 - region.y1) / 2;
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
