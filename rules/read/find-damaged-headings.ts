/** Headings whose letters a camera got wrong ("lNGREDlENTS:", "Inhaltsstotfe:"). */
import { editDistance } from '../edit-distance.ts';
import { isDeniedBefore } from './ends-in-denial.ts';
import type { Marker } from './find-markers.ts';
import headings from './words/headings.json' with { type: 'json' };

const WORD = /[\p{L}\d|!]{8,16}/gu;

/** At the start of a line, before a colon and a list, with the ending that no other heading has, so many letters may be wrong. */
const BADLY = 4;
const ENDING = /[ei][nm][tl][s5]$/;
const COMMA_SOON = /,\s/;

/** Searchable text -> markers of words within two letters of a heading, at a line start or before a colon. */
export function findDamagedHeadings(search: string, known: readonly Marker[]): Marker[] {
  if (known.some((marker) => marker.type === 'heading' && marker.kind === 'ingredients')) return [];
  const found: Marker[] = [];
  for (const word of search.matchAll(WORD)) {
    const end = word.index + word[0].length;
    const colon = /^\s?[:;.]\s*/.exec(search.slice(end, end + 6));
    const starts = /(?:^|[\n.]\s*)$/.test(search.slice(Math.max(0, word.index - 4), word.index));
    if ((!colon && !starts) || isDeniedBefore(search, word.index)) continue;
    const folded = word[0].replace(/[1|!]/g, 'i').replace(/0/g, 'o');
    const most = colon && starts && ENDING.test(folded) && COMMA_SOON.test(search.slice(end, end + 60)) ? BADLY : 2;
    if (
      headings.damaged.some(
        (heading) => Math.abs(heading.length - folded.length) <= 2 && editDistance(heading, folded, most) <= most,
      )
    ) {
      found.push({ start: word.index, end: end + (colon?.[0].length ?? 0), type: 'heading', kind: 'ingredients' });
    }
  }
  return found;
}
