import type { Box } from './grey-picture.ts';

/** The smallest box that holds all of these words; there must be one at least. */
export const boxAround = (words: readonly { readonly box: Box }[]): Box => ({
  x0: Math.min(...words.map(({ box }) => box.x0)),
  y0: Math.min(...words.map(({ box }) => box.y0)),
  x1: Math.max(...words.map(({ box }) => box.x1)),
  y1: Math.max(...words.map(({ box }) => box.y1)),
});
