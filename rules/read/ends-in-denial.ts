/** "Free from:", "Free from the following:", "Without these ingredients:": what stands behind is not in the product. */
import { findNegations } from './find-negations.ts';
import negations from './words/negations.json' with { type: 'json' };

const LEADS_ON = new RegExp(`^(?:\\s.*?(?<!\\p{L})(?:${negations.goesOnBehindColon.join('|')}))?$`, 'u');

/** Does a searchable text end in a denial, or in what leads on from one to its colon? */
export const endsInDenial = (search: string): boolean =>
  findNegations(search).some(({ end }) => LEADS_ON.test(search.slice(end)));

const LONGEST = 40;

/** Does what stands before a place of a searchable text, in its sentence, end so? */
export function isDeniedBefore(search: string, at: number): boolean {
  const before = search
    .slice(Math.max(0, at - LONGEST), at)
    .split(/[\n.;!?]/)
    .at(-1)!
    .trimEnd();
  return before !== '' && endsInDenial(before);
}
