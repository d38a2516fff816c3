/** Headings whose letters stand apart ("I N G R E D I E N T S :"), as designers like them. */
import type { Marker } from './find-markers.ts';
import headings from './words/headings.json' with { type: 'json' };

/** Eight letters and more, each alone. */
const SPACED = /(?<!\p{L}[^\S\n]?)(?:\p{L}[^\S\n]){7,30}\p{L}(?!\p{L})(?:[^\S\n]*[:.–—-]+)?\s*/gu;

/** Searchable text -> markers of such headings. */
export function findSpacedHeadings(search: string): Marker[] {
  return [...search.matchAll(SPACED)]
    .filter(([letters]) => headings.damaged.includes(letters.replaceAll(/\P{L}/gu, '')))
    .map(({ 0: letters, index }) => ({ start: index, end: index + letters.length, type: 'heading', kind: 'ingredients' }));
}
