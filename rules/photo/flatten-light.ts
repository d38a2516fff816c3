import { boxBlur } from './box-blur.ts';
import { localVariance } from './denoise.ts';
import type { Polarity } from './find-ink.ts';
import type { GreyField, GreyPicture } from './grey-picture.ts';
import { quantile } from './quantile.ts';

const GROUND = 175;

/**
 * Takes shadow and glare away and brings print to dark on light: each pixel by its distance from the local mean, in local
 * standard deviations times `gain`, over a window of one line to each side.
 */
export function flattenLight(
  { values, width, height }: GreyField,
  linePitch: number,
  polarity: Polarity,
  gain: number,
): GreyPicture {
  const radius = Math.round(linePitch);
  const mean = boxBlur(values, width, height, radius);
  const deviation = localVariance(values, mean, width, height, radius);
  for (let i = 0; i < deviation.length; i++) deviation[i] = Math.sqrt(deviation[i]!);
  const least = Math.max(1.5, quantile(deviation, 0.6, 101) * 0.6);
  const grey = new Uint8Array(values.length);
  for (let i = 0; i < grey.length; i++) {
    const z = ((mean[i]! - values[i]!) * polarity) / Math.max(least, deviation[i]!);
    grey[i] = Math.min(255, Math.max(0, GROUND + gain * z));
  }
  return { grey, width, height };
}
