import { boxBlur } from './box-blur.ts';
import type { GreyField } from './grey-picture.ts';
import { quantile } from './quantile.ts';

/**
 * Takes noise away and keeps edges: a small box blur (of the radius `softening`), then Wiener's shrinking of each
 * pixel towards its local mean, by how little the local variance exceeds that of the noise.
 */
export function denoise(field: GreyField, linePitch: number, softening: number): GreyField {
  const { width, height } = field;
  const soft = softening > 0 ? boxBlur(field.values, width, height, softening) : field.values.slice();
  const radius = Math.max(2, Math.round(linePitch * 0.09));
  const mean = boxBlur(soft, width, height, radius);
  const variance = localVariance(soft, mean, width, height, radius);
  const noise = quantile(variance, 0.3, 53) * 2;
  for (let i = 0; i < soft.length; i++) {
    const signal = Math.max(0, variance[i]! - noise) / Math.max(variance[i]!, 1e-3);
    soft[i] = mean[i]! + (soft[i]! - mean[i]!) * signal;
  }
  return { values: soft, width, height };
}

/** Mean squared distance from the local mean, over a box of the given radius. */
export function localVariance(
  values: Float32Array,
  mean: Float32Array,
  width: number,
  height: number,
  radius: number,
): Float32Array {
  const squares = new Float32Array(values.length);
  for (let i = 0; i < squares.length; i++) squares[i] = (values[i]! - mean[i]!) ** 2;
  return boxBlur(squares, width, height, radius);
}
