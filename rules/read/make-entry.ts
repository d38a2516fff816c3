/** One piece between separators -> an entry without its numbering, stars, amount and dangling signs. */
import type { LabelEntry } from './label-entry.ts';
import { readPercent, withoutAmounts } from './read-percent.ts';
import conjunctions from './words/conjunctions.json' with { type: 'json' };

/** Signs, a bracket without its partner, the number of the entry ("1. "), and small words before a name. */
const LEADING = new RegExp(
  String.raw`^(?:[\s✓✔✅☑\uFE0F*†‡⁰¹²³⁴-⁹•.,;:!"'“”„«»‹›+~_°®™|/\\\]})–—=>-]|\[(?![^\]]*\])|\((?![^)]*\))|\(?\d{1,2}[.)](?:\s+(?=\p{L}|\d,\d)|(?=\p{L}{2}))|(?:${[...conjunctions.and, ...conjunctions.with, ...conjunctions.contains].join('|')})\s+(?=\p{Lu})|(?:${conjunctions.leading.join('|')})\s+(?=\p{L}{3}))+`,
  'u',
);
/** Signs, and a bracket without its partner. */
const TRAILING = /(?:[\s*†‡⁰¹²³⁴-⁹•.,;:!?"'“”„«»‹›+~_°®™|/\\[{(–—=<-]|(?<!\([^)]{0,300})\)|(?<!\[[^\]]{0,300})\])+$/u;

/** Beyond this a piece is no name with an amount, and its figures are not looked at; nor are dangling signs looked for before its end. */
const LONGEST_NAME = 400;

const HOLDS_NAME = /\p{L}{2}/u;

/** Where the name in a piece begins and ends. */
function trim(text: string): { from: number; to: number } {
  const from = LEADING.exec(text)?.[0].length ?? 0;
  const rest = text.slice(from);
  const cut = TRAILING.exec(rest.slice(-LONGEST_NAME))?.[0].length ?? 0;
  return { from, to: Math.max(from, text.length - cut) };
}

/** Plain text and a piece of it -> entry, or undefined where nothing with a letter or a figure is left. */
export function makeEntry(text: string, start: number, end: number): LabelEntry | undefined {
  const piece = text.slice(start, end);
  const amount = piece.length <= LONGEST_NAME && /\d/.test(piece) ? readPercent(piece) : undefined;
  let { from, to } = trim(piece);
  let name = piece.slice(from, to);
  if (amount) {
    const before = trim(piece.slice(0, amount.start));
    const after = trim(piece.slice(amount.end));
    const isNamedBefore = HOLDS_NAME.test(piece.slice(before.from, before.to));
    const isNamedBehind = HOLDS_NAME.test(piece.slice(amount.end + after.from, amount.end + after.to));
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
