import type { BlockGeometry } from './block-geometry.ts';
import { chooseTurn } from './choose-turn.ts';
import { denoise } from './denoise.ts';
import { findInk, type InkMap } from './find-ink.ts';
import { findTextBlocks, type TextBlock } from './find-text-blocks.ts';
import { type Baselines, fitBaselines, type InkPoints, rowProfile } from './fit-baselines.ts';
import { flattenLight } from './flatten-light.ts';
import type { GreyPicture } from './grey-picture.ts';
import { inkedRows } from './line-contrast.ts';
import { type LinePitch, measureLinePitch } from './measure-line-pitch.ts';
import { quantile } from './quantile.ts';
import { resampleBlock } from './resample-block.ts';

export type PrepareOptions = {
  /** Line pitch to bring the text to, in pixels; 48 puts the x-height at about 20. */
  readonly linePitch: number;
  /** Contrast of the result; 70 for Korean, Japanese and Chinese. */
  readonly gain: number;
  /** Mistrust a pitch that may be two lines; for Korean, Japanese and Chinese. */
  readonly tryHalfPitch: boolean;
};

export const LATIN: PrepareOptions = { linePitch: 48, gain: 55, tryHalfPitch: false };

const LEAST_ZOOM = 0.4;
const MOST_ZOOM = 4;
const MOST_PIXELS = 9e6;

export type FittedBlock = {
  readonly block: TextBlock;
  readonly onSide: boolean;
  /** Contrast of lines when turned by a quarter over that as it lies: far from 1 when sure. */
  readonly turnRatio: number;
  readonly points: InkPoints;
  readonly baselines: Baselines;
  readonly pitch: LinePitch;
  readonly rows: readonly [first: number, last: number];
};

export type PreparedBlock = FittedBlock & { readonly picture: GreyPicture; readonly geometry: BlockGeometry };

/** Photo -> its text blocks, the strongest first: straight, upright but for half a turn, evenly lit, dark on light. */
export function prepareLabelPhoto(photo: GreyPicture, options: PrepareOptions = LATIN): PreparedBlock[] {
  const map = findInk(photo);
  return findTextBlocks(map)
    .slice(0, 1)
    .map((block) => prepareBlock(photo, map, block, options));
}

function prepareBlock(photo: GreyPicture, map: InkMap, block: TextBlock, options: PrepareOptions): PreparedBlock {
  const fitted = fitBlock(block, options);
  const geometry = blockGeometry(map, fitted, options);
  const linePitch = fitted.pitch.pitch * map.scale * geometry.zoom;
  const straight = resampleBlock(photo, geometry);
  const calm = denoise(straight, linePitch, geometry.zoom);
  return { ...fitted, geometry, picture: flattenLight(calm, linePitch, block.polarity, options.gain) };
}

function fitBlock(block: TextBlock, options: PrepareOptions): FittedBlock {
  const { onSide, rough, ratio, points } = chooseTurn(block);
  const baselines = fitBaselines(points, rough);
  const { rows, offset } = rowProfile(points, baselines);
  const heights = block.characters.map(({ x0, x1, y0, y1 }) => (onSide ? x1 - x0 : y1 - y0) + 1);
  const pitch = measureLinePitch(rows, heights.length ? quantile(heights, 0.6) : 10, options.tryHalfPitch);
  const [first, last] = inkedRows(rows);
  return { block, onSide, turnRatio: ratio, points, baselines, pitch, rows: [first - offset, last - offset] };
}

function blockGeometry(map: InkMap, fitted: FittedBlock, options: PrepareOptions): BlockGeometry {
  const { region } = fitted.block;
  const { pitch } = fitted.pitch;
  const marginX = fitted.points.halfWidth * 0.04 + 8;
  const left = -fitted.points.halfWidth - marginX;
  const top = fitted.rows[0] - pitch * 1.6;
  const bottom = fitted.rows[1] + pitch * 1.6;
  const wanted = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, options.linePitch / (pitch * map.scale)));
  const area = -2 * left * (bottom - top) * map.scale ** 2;
  const zoom = Math.min(wanted, Math.sqrt(MOST_PIXELS / area));
  return {
    width: Math.round(-2 * left * map.scale * zoom),
    height: Math.round((bottom - top) * map.scale * zoom),
    zoom,
    scale: map.scale,
    centreX: (region.x0 + region.x1) / 2,
    centreY: (region.y0 + region.y1) / 2,
    halfWidth: fitted.points.halfWidth,
    left,
    top,
    baselines: fitted.baselines,
    quarterTurns: fitted.onSide ? 1 : 0,
  };
}
