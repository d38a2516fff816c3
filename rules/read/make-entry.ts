/** One piece between separators -> an entry without its numbering, stars, amount and dangling signs. */
import type { LabelEntry } from './label-entry.ts';
import { readPercent, withoutAmounts } from './read-percent.ts';
import conjunctions from './words/conjunctions.json' with { type: 'json' };

const LEADING = new RegExp(
  String.raw`^(?:[\s*†‡¹²³⁴•.,;:!"'“”„«»‹›+~_°®™|/\\\]})–—=>-]|\[(?![^\]]*\])|\((?![^)]*\))|\(?\d{1,2}[.)](?:\s+(?=\p{L}|\d,\d)|(?=\p{L}{2}))|(?:${[...conjunctions.and, ...conjunctions.with, ...conjunctions.contains].join('|')})\s+(?=\p{Lu})|(?:${conjunctions.leading.join('|')})\s+(?=\p{L}{3}))+`,
  'u',
);
const TRAILING = /(?:[\s*†‡¹²³⁴•.,;:!?"'“”„«»‹›+~_°®™|/\\[{(–—=<-]|(?<!\([^)]{0,300})\)|(?<!\[[^\]]{0,300})\])+$/u;

/** Beyond this a piece is no name with an amount, and its figures are not looked at. */
const LONGEST_WITH_AMOUNT = 400;

function trim(text: string): { from: number; to: number } {
  const from = LEADING.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  const cut = TRAILING.exec(rest.length > 400 ? rest.slice(-400) : rest)?.[0].length ?? 0;
  return { from, to: Math.max(from, text.length - cut) };
}

/** Plain text and a piece of it -> entry, or undefined where nothing with a letter or a figure is left. */
export function makeEntry(text: string, start: number, end: number): LabelEntry | undefined {
  const piece = text.slice(start, end);
  const amount = piece.length <= LONGEST_WITH_AMOUNT && /\d/.test(piece) ? readPercent(piece) : undefined;
  let { from, to } = trim(piece);
  let name = piece.slice(from, to);
  if (amount) {
    const before = trim(piece.slice(0, amount.start));
    const after = trim(piece.slice(amount.end));
    const named = (part: { from: number; to: number }, text2: string): boolean =>
      /\p{L}{2}/u.test(text2.slice(part.from, part.to));
    const isNamedBefore = named(before, piece.slice(0, amount.start));
    const isNamedBehind = named(after, piece.slice(amount.end));
    if (isNamedBefore && !/[(][^)]*$/.test(piece.slice(0, amount.start))) {
      from = before.from;
      to = isNamedBehind ? amount.end + after.to : before.to;
    } else if (!isNamedBefore && isNamedBehind) {
      from = amount.end + after.from;
      to = amount.end + after.to;
    }
    // blanked unit for unit, so that a place in the name is a place in the label
    name = withoutAmounts(piece, [amount]).slice(from, to);
  }
  if (!/[\p{L}\p{N}]/u.test(name)) return undefined;
  const entry: LabelEntry = { start: start + from, end: start + to, name };
  if (amount?.percent !== undefined && amount.percent <= 100) entry.percent = amount.percent;
  return entry;
}
