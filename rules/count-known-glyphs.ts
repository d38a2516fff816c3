/** How much of what a model read are names of ingredients: what decides between two readings of a Korean, Japanese or Chinese label. */
import type { CjkModel } from './match/cjk/cjk-dictionary.ts';
import { segmentCjk } from './match/cjk/segment-cjk.ts';

/** One glyph turns up by chance in misread text, and two nearly so. */
const SHORTEST = 3;
const SHORTEST_EXACT = 2;
const HARDLY_DAMAGED = 1;

const count = (model: CjkModel, text: string, counts: (glyphs: number, distance: number) => boolean): number =>
  segmentCjk(text, { model }).reduce(
    (sum, { inci, name, distance }) => sum + (inci !== null && counts(name.length, distance) ? name.length : 0),
    0,
  );

/** Model -> a function from what it read to the number of glyphs in names that were read with hardly any damage. */
export const countKnownGlyphs =
  (model: CjkModel) =>
  (text: string): number =>
    count(model, text, (glyphs, distance) => glyphs >= SHORTEST && distance < HARDLY_DAMAGED);

/** The same with no damage at all: what tells the right model from one that guesses well. */
export const countExactGlyphs =
  (model: CjkModel) =>
  (text: string): number =>
    count(model, text, (glyphs, distance) => glyphs >= SHORTEST_EXACT && distance === 0);
