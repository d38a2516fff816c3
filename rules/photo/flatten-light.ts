import { boxBlur } from './box-blur.ts';
import { localVariance } from './denoise.ts';
import type { Polarity } from './find-ink.ts';
import type { GreyField, GreyPicture } from './grey-picture.ts';
import { quantile } from './quantile.ts';

/** Light value of what is as light as its surroundings: the ground between print in a flattened picture. */
export const GROUND = 175;
/** Of the contrast that print in the same light has: what has less is grain, and is not brought up to print. */
const GRAIN_BELOW = 1.15;
const FEWEST_LETTERS = 20;
/** Where print and light are not known. */
const NO_PRINT = { contrast: 0, light: 128 };

/** A picture and its light: local mean and standard deviation of each pixel, over a window of one line to each side. */
export type LitField = GreyField & { readonly mean: Float32Array; readonly deviation: Float32Array };

/** Light values and the line pitch, in pixels -> the same with their light. */
export function measureLight(field: GreyField, linePitch: number): LitField {
  const { values, width, height } = field;
  const radius = Math.round(linePitch);
  const mean = boxBlur(values, width, height, radius);
  const deviation = localVariance(values, mean, width, height, radius);
  for (let i = 0; i < deviation.length; i++) deviation[i] = Math.sqrt(deviation[i]!);
  return { values, width, height, mean, deviation };
}

/**
 * Takes shadow and glare away and brings print to dark on light: each pixel by its distance from the local mean, in local
 * standard deviations times `gain`. Print has less contrast in shadow and in glare, grain has as much as anywhere: measured against what
 * the letters have in their light, it stays pale. On 120 hard photos names read exactly rose from 85.5 to 86.6 % and the time for one
 * fell by a sixth, since no lines are looked for in the grain.
 * @param letters places of letters, in pixels of the field; none where grain is to be as strong as print
 */
export function flattenLight(
  { values, width, height, mean, deviation }: LitField,
  polarity: Polarity,
  gain: number,
  letters: readonly { readonly x: number; readonly y: number }[],
): GreyPicture {
  const least = Math.max(1.5, quantile(deviation, 0.6, 101) * 0.6);
  const places = letters
    .filter(({ x, y }) => x >= 0 && x < width && y >= 0 && y < height)
    .map(({ x, y }) => Math.floor(y) * width + Math.floor(x));
  const median = (field: ArrayLike<number>): number =>
    quantile(
      places.map((i) => field[i]!),
      0.5,
    );
  const { contrast, light } =
    places.length < FEWEST_LETTERS
      ? NO_PRINT
      : { contrast: GRAIN_BELOW * median(deviation), light: Math.min(254, Math.max(1, median(mean))) };
  const grey = new Uint8Array(values.length);
  for (let i = 0; i < grey.length; i++) {
    const here = mean[i]!;
    const lit = Math.min(1, here / light, (255 - here) / (255 - light));
    const z = ((here - values[i]!) * polarity) / Math.max(least, contrast * lit, deviation[i]!);
    grey[i] = Math.min(255, Math.max(0, GROUND + gain * z));
  }
  return { grey, width, height };
}
