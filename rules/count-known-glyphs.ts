/** How much of what a model read are names of ingredients: what decides between two readings of a Korean, Japanese or Chinese label. */

import { segmentCjk } from './match/cjk/segment-cjk.ts';
import type { CjkModel } from './reading-models.ts';

/** One glyph turns up by chance in misread text, and two nearly so. */
const SHORTEST = 3;
const HARDLY_DAMAGED = 1;

/** Model -> a function from what it read to the number of glyphs in names that were read with hardly any damage. */
export const countKnownGlyphs =
  (model: CjkModel) =>
  (text: string): number =>
    segmentCjk(text, { model }).reduce(
      (sum, { inci, name, distance }) =>
        sum + (inci !== null && name.length >= SHORTEST && distance < HARDLY_DAMAGED ? name.length : 0),
      0,
    );
