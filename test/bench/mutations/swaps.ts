import type { SeededRandom } from '../seeded-random.ts';

/** Signs that cameras and copies take for each other, in both directions: what OCR is known to confuse in Latin print. */
const GROUPS = [
  ['l', '1', 'I', '|'],
  ['O', '0'],
  ['o', '0'],
  ['rn', 'm'],
  ['RN', 'M'],
  ['cl', 'd'],
  ['vv', 'w'],
  ['S', '5'],
  ['s', '5'],
  ['B', '8'],
  ['e', 'c'],
  ['E', 'C'],
  ['ii', 'u'],
];

type Swap = { at: number; from: string; to: string };

const swapsOf = (text: string): Swap[] =>
  GROUPS.flatMap((group) =>
    group.flatMap((from) => {
      const places: Swap[] = [];
      for (let at = text.indexOf(from); at >= 0; at = text.indexOf(from, at + 1)) {
        for (const to of group) if (to !== from) places.push({ at, from, to });
      }
      return places;
    }),
  );

/** Text with one sign taken for another; unchanged where nothing can be mistaken. */
export function swapOnce(text: string, random: SeededRandom): string {
  const swaps = swapsOf(text);
  if (swaps.length === 0) return text;
  const { at, from, to } = random.pick(swaps);
  return text.slice(0, at) + to + text.slice(at + from.length);
}
