import type { GreyField } from './grey-picture.ts';
import type { Motion } from './measure-motion.ts';

/** Noise that is reckoned with, as a share of the power of print: less sharpens more, and noise with it. With 0.05 no more was read. */
const NOISE = 0.1;

/** How far the filter reaches, in lengths of the motion. */
const REACH = 2.5;
/** Of the strongest weight: what has less is left out. */
const LEAST_WEIGHT = 0.004;

/**
 * Straightened picture, its line pitch in pixels and how the camera moved -> the picture as it would have been without: Wiener's inverse
 * of the motion, a filter along its line.
 */
export function undoMotion({ values, width, height }: GreyField, linePitch: number, { angle, length }: Motion): GreyField {
  const sharp = new Float32Array(values.length);
  for (const { x, y, weight } of filterAlong(angle, inverseOf(length * linePitch)))
    for (let row = 0; row < height; row++) {
      const from = Math.min(height - 1, Math.max(0, row + y)) * width;
      const to = row * width;
      const first = Math.min(width, Math.max(0, -x));
      const end = Math.max(first, Math.min(width, width - x));
      for (let i = 0; i < first; i++) sharp[to + i]! += weight * values[from]!;
      for (let i = first; i < end; i++) sharp[to + i]! += weight * values[from + i + x]!;
      for (let i = end; i < width; i++) sharp[to + i]! += weight * values[from + width - 1]!;
    }
  return { values: sharp, width, height };
}

/** Steps of the frequency from 0 to half a cycle a pixel, in which the filter is worked out. */
const STEPS = 512;

/** Weights of the inverse of a motion of so many pixels, at whole steps along it, its middle in the middle. */
function inverseOf(length: number): number[] {
  const reach = Math.ceil(REACH * length);
  return Array.from({ length: 2 * reach + 1 }, (_, i) => {
    const at = i - reach;
    let sum = 0;
    for (let k = 0; k < STEPS; k++) {
      const frequency = (k + 0.5) / (2 * STEPS);
      const x = Math.PI * frequency * length;
      const passed = Math.sin(x) / x;
      sum += (passed / (passed * passed + NOISE)) * Math.cos(2 * Math.PI * frequency * at);
    }
    return sum * (0.5 + 0.5 * Math.cos((Math.PI * at) / (reach + 1)));
  });
}

type Tap = { readonly x: number; readonly y: number; readonly weight: number };

/** The same along a line of any angle, each weight shared by the four pixels around its place; their sum is 1, so that light stays. */
function filterAlong(angle: number, weights: readonly number[]): Tap[] {
  const taps = new Map<string, Tap>();
  const reach = (weights.length - 1) / 2;
  for (const [i, weight] of weights.entries()) {
    const [u, v] = [(i - reach) * Math.cos(angle), (i - reach) * Math.sin(angle)];
    for (const x of [Math.floor(u), Math.floor(u) + 1])
      for (const y of [Math.floor(v), Math.floor(v) + 1]) {
        const share = (1 - Math.abs(u - x)) * (1 - Math.abs(v - y)) * weight;
        const key = `${x} ${y}`;
        taps.set(key, { x, y, weight: share + (taps.get(key)?.weight ?? 0) });
      }
  }
  const strongest = Math.max(...[...taps.values()].map(({ weight }) => weight));
  const strong = [...taps.values()].filter(({ weight }) => Math.abs(weight) > LEAST_WEIGHT * strongest);
  const all = strong.reduce((sum, { weight }) => sum + weight, 0);
  return strong.map((tap) => ({ ...tap, weight: tap.weight / all }));
}
