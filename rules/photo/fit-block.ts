import { baselinesFromSlopes } from './baselines-from-slopes.ts';
import { chainSlopes } from './chain-slopes.ts';
import type { Look, Turn } from './choose-turn.ts';
import type { InkMap, Polarity } from './find-ink.ts';
import type { TextBlock } from './find-text-blocks.ts';
import { type Baselines, fitBaselines, type InkPoints, rowProfile } from './fit-baselines.ts';
import { type Drift, followDrift } from './follow-drift.ts';
import type { Box } from './grey-picture.ts';
import { inkedRows } from './line-contrast.ts';
import { type LinePitch, measureLinePitch } from './measure-line-pitch.ts';
import { quantile } from './quantile.ts';

/** A text block and where its lines run, in pixels of the ink map from its middle. */
export type FittedBlock = {
  readonly polarity: Polarity;
  /** Photo pixels a pixel of the ink map, and the middle of the block in the map. */
  readonly scale: number;
  readonly centreX: number;
  readonly centreY: number;
  readonly onSide: boolean;
  readonly points: InkPoints;
  readonly baselines: Baselines;
  readonly drift: Drift;
  readonly pitch: LinePitch;
  /** All that may be print, in pixels of the ink map. */
  readonly print: readonly Box[];
  /** First and last row with ink. */
  readonly rows: readonly [first: number, last: number];
};

/** Follows the lines of a block as one of its two turns shows it. */
export function fitBlock(map: InkMap, block: TextBlock, { points, rough, onSide }: Look): FittedBlock {
  const local = baselinesFromSlopes(chainSlopes(points.letters), points.halfWidth);
  const baselines = fitBaselines(points, local ? [rough, local] : [rough]);
  const { rows, offset } = rowProfile(points, baselines);
  const heights = points.letters.map(({ y0, y1 }) => y1 - y0);
  const [first, last] = inkedRows(rows);
  const inked = [first - offset, last - offset] as const;
  const pitch = measureLinePitch(rows, heights.length ? quantile(heights, 0.6) : 10);
  return {
    polarity: block.polarity,
    scale: map.scale,
    centreX: (block.region.x0 + block.region.x1) / 2,
    centreY: (block.region.y0 + block.region.y1) / 2,
    onSide,
    print: block.print,
    points,
    baselines,
    drift: followDrift(points, baselines, inked, pitch.pitch),
    pitch,
    rows: inked,
  };
}

/** Evidence this weak about the turn asks for a look at both. */
export const isUndecided = ({ leaning }: Turn): boolean => Math.abs(leaning) < 2;
