import type { Box } from './grey-picture.ts';
import { quantile } from './quantile.ts';

const SMALL = 0.6;
const MANY = 0.16;
const FEWEST = 12;

/**
 * Whether the connected parts of a text block are of such mixed height as the strokes of Korean, Japanese and Chinese glyphs are.
 * Measured on label photos: of Latin print 4 to 20 % of the parts are lower than 0.6 of the tall ones, of Asian print 17 to 37 %.
 * Where this says no, no other script than Latin need be tried first; where it says yes, a strip is worth reading.
 */
export function hasManySmallParts(parts: readonly Box[]): boolean {
  if (parts.length < FEWEST) return true;
  const heights = parts.map(({ y0, y1 }) => y1 - y0);
  const tall = quantile(heights, 0.8);
  return heights.filter((height) => height < SMALL * tall).length >= MANY * heights.length;
}
