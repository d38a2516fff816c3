/**
 * "Calendula / Parfum" on two lines, "Aloe Vera and Lavender Oil", "Argan & Tea Tree Oil": the grammar makes one harmless name of them, or
 * a guess does. What a line break or a joining word parts is read apart where one part is held back by itself.
 */
import type { LabelEntry } from '../read/label-entry.ts';
import conjunctions from '../read/words/conjunctions.json' with { type: 'json' };
import { compactKey, foldName } from './fold-name.ts';
import { FORMS, PARTS } from './grammar/plant-table.ts';
import { isFlagged, type Match } from './match.ts';
import { matchName } from './match-name.ts';
import { nameDictionary } from './name-dictionary.ts';

/** A single letter may be what a camera left of a name. */
const JOINING = [...conjunctions.and, ...conjunctions.or, ...conjunctions.with].filter((word) => word.length > 1);
const BOUNDARY = new RegExp(`\\s*(?:\\n|\\.(?=\\s)|:(?=\\s)|(?<=\\s)(?:[&+/|*–—-]|${JOINING.join('|')})(?=\\s))\\s*`, 'giu');
const MOST_PARTS = 8;
/** More is a run of names, and is cut as one. */
const LONGEST_ENTRY = 240;

interface Part {
  readonly from: number;
  readonly to: number;
  readonly match: Match | null;
}

/** In brackets, or before one, whichever of them was read: "Retinyl Palmitate / (Vitamin A)" is one name. */
const isOfNote = (name: string, at: number, end: number): boolean =>
  /^(?:[([{]|[^([{]*[)\]}])/.test(name.slice(end)) || /[([{][^)\]}]*$/.test(name.slice(0, at));

function partsOf(name: string): Part[] {
  const parts: Part[] = [];
  const close = (from: number, to: number): void => {
    if (to > from) parts.push({ from, to, match: matchName(name.slice(from, to)) });
  };
  let from = 0;
  for (const { 0: sign, index } of name.matchAll(BOUNDARY)) {
    if (isOfNote(name, index, index + sign.length)) continue;
    close(from, index);
    from = index + sign.length;
  }
  close(from, name.length);
  return parts;
}

/** "Rosa Centifolia / Flower Water": the name goes on in the next line with a part of the plant or what is made of it. */
function goesOnBehind(name: string, { to }: Part, next: Part | undefined): boolean {
  if (!next || !isWrappedBetween(name, to, next.from)) return false;
  const [first = ''] = foldName(name.slice(next.from, next.to)).split(' ');
  return PARTS.has(first) || FORMS.has(first);
}

const isWrappedBetween = (name: string, from: number, to: number): boolean => name.slice(from, to).trim() === '';

/** "Alcohol" ends many harmless names: it stands for itself behind a joining word, and on a line of its own behind a name that does. */
function standsForItself(name: string, parts: readonly Part[], i: number): boolean {
  const [before, part, next] = [parts[i - 1], parts[i]!, parts[i + 1]];
  const { from, to, match } = part;
  if (!match?.ingredient || !isFlagged(match.ingredient) || goesOnBehind(name, part, next)) return false;
  if (!nameDictionary().forms.heads.has(compactKey(foldName(name.slice(from, to))))) return true;
  const isWrapped = before !== undefined && isWrappedBetween(name, before.to, from);
  return isWrapped ? before.match?.how === 'exact' || before.match?.how === 'alias' : before?.match != null;
}

/** "Retinyl Palmitate / Vitamin A": the second says of which group the first is. */
const areOfOneGroup = (parts: readonly Part[]): boolean =>
  new Set(parts.map(({ match }) => match?.ingredient?.categories.join() ?? '')).size === 1;

/** Is this the very name of an ingredient, blank for blank? Such a name is only broken over two lines. */
function isOwnName(name: string): boolean {
  const key = foldName(name);
  const compact = compactKey(key);
  return nameDictionary().find(compact) !== undefined && nameDictionary().keyOf(compact) === key;
}

/** Entry that is no known name or a harmless one -> its parts, where one of them alone is held back; else null. The amount stays with the last. */
export function splitAtHeldBack({ start, name, percent }: LabelEntry): LabelEntry[] | null {
  if (name.length > LONGEST_ENTRY || name.search(BOUNDARY) < 0) return null;
  const parts = partsOf(name);
  const isWrapped = parts.every(({ from }, i) => i === 0 || isWrappedBetween(name, parts[i - 1]!.to, from));
  if (isWrapped && (isOwnName(name) || areOfOneGroup(parts))) return null;
  if (parts.length < 2 || parts.length > MOST_PARTS) return null;
  const stands = parts.map((_, i) => standsForItself(name, parts, i));
  if (!stands.includes(true)) return null;
  const apart: { from: number; to: number; stands: boolean }[] = [];
  for (const [i, { from, to }] of parts.entries()) {
    const last = apart.at(-1);
    // a name that is only broken over two lines stays whole
    if (last && !last.stands && !stands[i] && isWrappedBetween(name, last.to, from)) last.to = to;
    else apart.push({ from, to, stands: stands[i]! });
  }
  return apart.map(({ from, to }, i) => ({
    start: start + from,
    end: start + to,
    name: name.slice(from, to),
    ...(i === apart.length - 1 && percent !== undefined && { percent }),
  }));
}
