import type { TextBlock } from './find-text-blocks.ts';
import { type Baselines, type InkPoints, roughBaselines, roughRowProfile } from './fit-baselines.ts';
import { lineContrast } from './line-contrast.ts';
import { neighbourVote } from './neighbour-vote.ts';
import { quantile } from './quantile.ts';

/** A block as one turn shows it: the ink after the turn, and a first fit of its lines. */
export type Look = {
  /** The lines of text run from top to bottom of the photo. */
  readonly onSide: boolean;
  readonly points: InkPoints;
  readonly rough: Baselines;
};

export type Turn = {
  readonly likely: Look;
  readonly other: Look;
  /** Evidence that it is on the side, as a logarithm of odds: below 0 against, -2 to 2 is too close to be sure. */
  readonly leaning: number;
};

/**
 * Which way the lines of a block run: the way in which its rows tell lines and gaps apart more clearly and in which its
 * letters have their neighbours. Each alone fails now and then: on a slanting block, on letters that touch.
 */
export function chooseTurn(block: TextBlock): Turn {
  const heights = block.characters.map(({ x0, x1, y0, y1 }) => Math.min(x1 - x0, y1 - y0) + 1);
  const characterHeight = heights.length ? quantile(heights, 0.6) : 10;
  const look = (onSide: boolean, points: InkPoints): Look & { contrast: number } => {
    const rough = roughBaselines(points);
    return { onSide, points, rough, contrast: lineContrast(roughRowProfile(points, rough).rows, characterHeight) };
  };
  const lying = look(false, inkPoints(block));
  const onSide = look(true, quarterTurned(inkPoints(block)));
  const leaning = Math.log((onSide.contrast + 1e-6) / (lying.contrast + 1e-6)) - 1.5 * logit(neighbourVote(block.characters));
  return leaning > 0 ? { likely: onSide, other: lying, leaning } : { likely: lying, other: onSide, leaning };
}

function inkPoints({ xs, ys, region, characters }: TextBlock): InkPoints {
  const x = (region.x0 + region.x1) / 2;
  const y = (region.y0 + region.y1) / 2;
  const letters = characters.map(({ x0, y0, x1, y1 }) => ({ x0: x0 - x, y0: y0 - y, x1: x1 + 1 - x, y1: y1 + 1 - y }));
  return { xs, ys, letters, halfWidth: (region.x1 - region.x0) / 2 + 1, halfHeight: (region.y1 - region.y0) / 2 + 1 };
}

const quarterTurned = ({ xs, ys, letters, halfWidth, halfHeight }: InkPoints): InkPoints => ({
  xs: ys,
  ys: xs.map((x) => -x),
  letters: letters.map(({ x0, y0, x1, y1 }) => ({ x0: y0, y0: -x1, x1: y1, y1: -x0 })),
  halfWidth: halfHeight,
  halfHeight: halfWidth,
});

const logit = (share: number) => Math.log((share + 0.02) / (1.02 - share));
