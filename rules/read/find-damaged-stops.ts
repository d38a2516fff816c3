/** Words that end a list, with letters that a camera got wrong ("Waming:", "Dlrections:"). */
import { editDistance } from '../edit-distance.ts';
import type { Marker } from './find-markers.ts';
import stops from './words/stops.json' with { type: 'json' };

const LINE_BEGINS = /(?<=^|\n)[^\S\n]{0,4}(\p{L}[\p{L}'’ ]{5,13})(?=\s?[:.])/gu;
/** So few letters may be wrong in a word of this length: two only where it is long. */
const mostEdits = (word: string): number => (word.length >= 10 ? 2 : 1);

/** Searchable text -> markers of words within a letter or two of such a word, at the start of a line and before a colon or full stop. */
export function findDamagedStops(search: string): Marker[] {
  const found: Marker[] = [];
  for (const hit of search.matchAll(LINE_BEGINS)) {
    const word = hit[1]!;
    const start = hit.index + hit[0].length - word.length;
    const isStop = stops.damaged.some((stop) => word !== stop && editDistance(word, stop, 2) <= mostEdits(stop));
    if (isStop) found.push({ start, end: start + word.length, type: 'stop', kind: 'ingredients' });
  }
  return found;
}
