import type { Report } from '../report.ts';

/**
 * Of the reader, 0 to 100. On 120 hard photos 202 of 223 names that were read wrong and stayed unknown have a word below it, and of the
 * names read right that no fact knows 21 of 59.
 */
const UNSURE = 70;

type Stretch = { readonly start: number; readonly end: number };

/**
 * Names of a photo that no fact knows and that the reader was unsure of: print that was seen and not read. A list with such a name is not
 * called clean. Confidence only ever makes an answer more careful; nothing is taken for read because of it.
 * @param report of the label as it was read
 * @param words of the reading, with their offsets in the label (UTF-16 units) and their confidence, 0 to 100
 * @returns their stretches of the label
 */
export function unreadNames({ ingredients }: Report, words: readonly (Stretch & { readonly confidence: number })[]): Stretch[] {
  return ingredients
    .filter(({ match }) => match === 'unknown')
    .filter((name) => words.some(({ start, end, confidence }) => start < name.end && end > name.start && confidence < UNSURE))
    .map(({ start, end }) => ({ start, end }));
}
