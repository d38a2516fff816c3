import { toPhotoBox } from './block-geometry.ts';
import type { Box } from './grey-picture.ts';
import type { PreparedBlock } from './prepare-block.ts';
import type { BlockReading } from './reading.ts';
import type { RecognisedWord } from './recognised-word.ts';

/** A word, its place in the photo, and how many of the letters that its block was made of lie within it. */
type Placed = { readonly word: RecognisedWord; readonly place: Box; readonly own: number };

/** The margin of a block shows the rim of its neighbour: a print that two blocks read stays with the one whose letters it holds. */
export function dropDoubles(readings: readonly BlockReading[]): BlockReading[] {
  const all = readings.map(({ block, lines }) => lines.flatMap(({ words }) => words.map((word) => placeWord(block, word))));
  return readings.map((reading, i) => {
    const others = all.flatMap((words, k) => (k === i ? [] : words.map((other) => ({ other, isLater: k > i }))));
    const doubles = new Set<RecognisedWord>();
    for (const placed of all[i]!) {
      if (others.some(({ other, isLater }) => overlaps(placed.place, other.place) && yields(placed, other, isLater)))
        doubles.add(placed.word);
    }
    return {
      ...reading,
      lines: reading.lines.map((line) => ({ ...line, words: line.words.filter((word) => !doubles.has(word)) })),
    };
  });
}

function placeWord({ geometry, letters }: PreparedBlock, word: RecognisedWord): Placed {
  const { x0, y0, x1, y1 } = word.box;
  const own = letters.filter(({ x, y }) => x >= x0 && x <= x1 && y >= y0 && y <= y1).length;
  return { word, own, place: toPhotoBox(geometry, word.box) };
}

/** Of two readings of one print the one with fewer letters of its own goes, then the smaller, a fragment, then the later. */
function yields(one: Placed, other: Placed, isLater: boolean): boolean {
  if (one.own !== other.own) return one.own < other.own;
  if (area(one.place) !== area(other.place)) return area(one.place) < area(other.place);
  return !isLater;
}

const area = ({ x0, y0, x1, y1 }: Box): number => (x1 - x0) * (y1 - y0);

function overlaps(a: Box, b: Box): boolean {
  const across = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  const down = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0);
  return across > 0 && down > 0 && across * down > 0.5 * Math.min(area(a), area(b));
}
