import { connectedComponents } from './connected-components.ts';
import type { GreyPicture } from './grey-picture.ts';
import { quantile } from './quantile.ts';

/** Of the height, the middle part that is looked at. */
const STRIP = 0.3;
const INK_BELOW = 110;
const LEAST_SIDE = 6;
const TALLEST = 70;
const SMALL = 0.6;
const MANY = 0.3;
const FEWEST = 12;

/**
 * Whether the connected parts of a prepared picture (lines 48 pixels apart) are of such mixed height as the strokes of Korean, Japanese
 * and Chinese glyphs are. Measured on label photos: of Asian print 33 to 71 % of the parts are lower than 0.6 of the tall ones, of Latin
 * print 6 to 29 % on nine of ten. Where this says no, no other script than Latin need be tried first; where it says yes, a strip is worth
 * reading.
 */
export function hasManySmallParts({ grey, width, height }: GreyPicture): boolean {
  const top = Math.floor(height * (0.5 - STRIP / 2));
  const rows = Math.ceil(height * STRIP);
  const ink = Uint8Array.from(grey.subarray(top * width, (top + rows) * width), (value) => (value < INK_BELOW ? 1 : 0));
  const { list } = connectedComponents(ink, width, ink.length / width);
  const heights = list
    .filter(({ x0, x1, y0, y1 }) => Math.max(x1 - x0, y1 - y0) + 1 >= LEAST_SIDE && y1 - y0 < TALLEST)
    .map(({ y0, y1 }) => y1 - y0 + 1);
  if (heights.length < FEWEST) return true;
  const tall = quantile(heights, 0.8);
  return heights.filter((part) => part < SMALL * tall).length >= MANY * heights.length;
}
