/** Headings whose letters a camera got wrong ("lNGREDlENTS:", "Inhaltsstotfe:"). */
import { editDistance } from '../edit-distance.ts';
import type { Marker } from './find-markers.ts';

const HEADINGS = ['ingredients', 'ingredienti', 'ingredientes', 'ingredienten', 'inhaltsstoffe', 'zusammensetzung'];
const WORD = /[\p{L}\d|!]{8,16}/gu;

/** Searchable text -> markers of words within two letters of a heading, at a line start or before a colon. */
export function findDamagedHeadings(search: string, known: readonly Marker[]): Marker[] {
  if (known.some((marker) => marker.type === 'heading' && marker.kind === 'ingredients')) return [];
  const found: Marker[] = [];
  for (const word of search.matchAll(WORD)) {
    const end = word.index + word[0].length;
    const colon = /^\s?[:;.]\s*/.exec(search.slice(end, end + 6));
    const starts = /(?:^|[\n.]\s*)$/.test(search.slice(Math.max(0, word.index - 4), word.index));
    if (!colon && !starts) continue;
    const folded = word[0].replace(/[1|!]/g, 'i').replace(/0/g, 'o');
    if (HEADINGS.some((heading) => Math.abs(heading.length - folded.length) <= 2 && editDistance(heading, folded, 2) <= 2)) {
      found.push({ start: word.index, end: end + (colon?.[0].length ?? 0), type: 'heading', kind: 'ingredients' });
    }
  }
  return found;
}
