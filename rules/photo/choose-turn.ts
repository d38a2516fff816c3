import type { TextBlock } from './find-text-blocks.ts';
import { type Baselines, type InkPoints, roughBaselines, roughRowProfile } from './fit-baselines.ts';
import { lineContrast } from './line-contrast.ts';
import { quantile } from './quantile.ts';

export type Turn = {
  /** The lines of text run from top to bottom of the photo. */
  readonly onSide: boolean;
  /** Contrast of lines on the side over that as it lies; 0.12 to 8 is too close to be sure. */
  readonly ratio: number;
  /** The ink as seen after the turn, and a first fit of its lines. */
  readonly points: InkPoints;
  readonly rough: Baselines;
};

/** Which way the lines of a block run: the way in which its rows tell lines and gaps apart more clearly. */
export function chooseTurn(block: TextBlock): Turn {
  const heights = block.characters.map(({ x0, x1, y0, y1 }) => Math.min(x1 - x0, y1 - y0) + 1);
  const characterHeight = heights.length ? quantile(heights, 0.6) : 10;
  const [lying, onSide] = [inkPoints(block), quarterTurned(inkPoints(block))].map((points) => {
    const rough = roughBaselines(points);
    return { points, rough, contrast: lineContrast(roughRowProfile(points, rough).rows, characterHeight) };
  }) as [Look, Look];
  const ratio = onSide.contrast / lying.contrast;
  const chosen = ratio > 1.25 ? onSide : lying;
  return { onSide: chosen === onSide, ratio, points: chosen.points, rough: chosen.rough };
}

type Look = { points: InkPoints; rough: Baselines; contrast: number };

function inkPoints({ xs, ys, region }: TextBlock): InkPoints {
  return { xs, ys, halfWidth: (region.x1 - region.x0) / 2 + 1, halfHeight: (region.y1 - region.y0) / 2 + 1 };
}

const quarterTurned = ({ xs, ys, halfWidth, halfHeight }: InkPoints): InkPoints => ({
  xs: ys,
  ys: xs.map((x) => -x),
  halfWidth: halfHeight,
  halfHeight: halfWidth,
});
