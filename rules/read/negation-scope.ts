/**
 * How far a negation reaches: "frei von Retinol, Alkohol und Parfum" denies all three, "Aqua, Cera Alba ohne Duft, Retinol" its own item
 * alone. Where an enumeration may as well be a list of ingredients, a negation denies one name: it must never hide an entry.
 */
import { searchText } from './search-text.ts';
import abbreviations from './words/abbreviations.json' with { type: 'json' };
import conjunctions from './words/conjunctions.json' with { type: 'json' };
import negations from './words/negations.json' with { type: 'json' };

const LONGEST = 220;
/** Behind so many names in one sentence a list goes on, and no claim. */
const LIST_OF = 2;
const oneOf = (words: readonly string[]): string => `(?:${words.map(searchText).join('|')})(?!\\p{L})`;

/** A line that ends in a comma goes on in the next. */
const CLAUSE = /^\s*:?\s*(?:[^.!?;\n•|。]|(?<=\d)\.(?=\d)|(?<=,[ \t]*)\n)+/u;
/** "Alcohol Denat. sans parfum" is one sentence. */
const STOP = `(?<!(?<!\\p{L})(?:${abbreviations.join('|')}))\\.`;
const SENTENCE_END = new RegExp(`${STOP}|[!?;•|。]|(?<!,[ \\t]*)\\n`, 'u');
const ITEM_END = /,|\s[-–—/]\s/u;
const JOINED = new RegExp(`&|(?<!\\p{L})${oneOf([...conjunctions.and, ...conjunctions.or])}`, 'u');
const LIST_BEGINS = `${oneOf(negations.listBegins)}(?=\\s*[,/([])`;
/** What ends the scope before the sentence does: a list that begins, what the product does hold. */
const SOMETHING_ELSE = new RegExp(
  `(?<!\\p{L})${LIST_BEGINS}|(?<=\\p{L}[\\s,]+)${oneOf([...conjunctions.with, ...conjunctions.contains, ...negations.onlyHolds])}`,
  'u',
);
const NEXT_LIST = new RegExp(`^\\s*${LIST_BEGINS}`, 'u');

/** "No parabens: Aqua, Retinol": what is denied was named, and a list begins; "free from the following: ..." only begins to name it. */
const COLON_BEHIND = new RegExp(`(?<=(?<!\\p{L})(?!${oneOf(negations.goesOnBehindColon)}\\s?:)\\p{L}+)\\s?:`, 'u');

const itemsOf = (text: string): string[] => text.split(ITEM_END);

const OPENS_SENTENCE = new RegExp(`(?:(?:${STOP}|[!?;\\n•|。([])\\s{0,3}|[.!?]\\s?["”*]\\s?)$`, 'u');

/** Whether a sentence (or a bracket) begins at a place of a searchable text. */
export const opensSentence = (search: string, at: number): boolean =>
  OPENS_SENTENCE.test(at < 12 ? `\n${search.slice(0, at)}` : search.slice(at - 12, at));

/** Searchable text and a place -> what stands before it in its sentence. */
export const sentenceBefore = (search: string, at: number): string =>
  search
    .slice(Math.max(0, at - 2 * LONGEST), at)
    .split(SENTENCE_END)
    .at(-1) ?? '';

/** Up to a bracket that was opened before it. */
function insideBracket(clause: string): string {
  let open = 0;
  for (const { 0: bracket, index } of clause.matchAll(/[()[\]]/g)) {
    open += '(['.includes(bracket) ? 1 : -1;
    if (open < 0) return clause.slice(0, index);
  }
  return clause;
}

/** The earlier of two places, -1 where something was not found. */
const earlier = (a: number, b: number): number => (a < 0 || b < 0 ? Math.max(a, b) : Math.min(a, b));

/** Whether the line behind a claim may be the rest of a list that stands in the claim's own line. */
function listGoesOn(rest: string): boolean {
  const line = /^\n([^\n]*)/.exec(rest)?.[1] ?? '';
  return itemsOf(line).length > LIST_OF && !NEXT_LIST.test(line);
}

/** An amount of something that is in. */
const AMOUNT = /(?<![\d.,])(?!0+(?:[.,]0+)?\s?%)\d{1,3}(?:[.,]\d{1,4})?\s?%/u;
const JOINED_BEHIND = new RegExp(`(?<!\\p{L})(?:${conjunctions.and.map(searchText).join('|')})\\s+$`, 'u');

/**
 * "Ohne Silikone, 0,3 % Retinol", "no fragrance, only retinol 1 %": what stands beside an amount is in the product, and the denial ends
 * before it. An amount of the very first name ("without 2 % hydroquinone", "no retinol 1 %") is denied with it.
 */
function beforeAmount(denied: string): string {
  const amount = AMOUNT.exec(denied);
  const before = denied.slice(0, amount?.index ?? 0);
  if (!amount || !/\p{L}/u.test(before)) return denied;
  if (JOINED_BEHIND.test(before)) return before;
  const item = itemsOf(before).at(-1)!;
  if (item.length < before.length) return before.slice(0, before.length - item.length);
  const isOfNameBehind = /^\s*\p{L}/u.test(denied.slice(amount.index + amount[0].length));
  const words = before.trim().split(/\s+/u);
  if (words.length === 1) return isOfNameBehind ? before : denied;
  return before.slice(0, before.lastIndexOf(words.at(-1)!));
}

const PRODUCT = new RegExp(`\\s(?:${negations.products.join('|')})s?$`, 'u');

/** "Zero irritation retinol serum", "no-rinse glycolic acid peel": what the name of a product ends in is not denied, and its first word is. */
function beforeProduct(denied: string): string {
  const hyphened = /^-\p{L}+(?=\s)/u.exec(denied)?.[0];
  if (hyphened !== undefined) return hyphened;
  if (!PRODUCT.test(denied) || ITEM_END.test(denied)) return denied;
  return /^\s*:?\s*\S+/u.exec(denied)?.[0] ?? denied;
}

/**
 * Searchable text and the place behind a negation that stands before its names -> the end of what it denies; `at` where that is nothing.
 * `before`: its sentence up to it. `oneName`: it stands where only a list goes on.
 */
export function scopeBehind(search: string, at: number, before: string, oneName: boolean): number {
  const whole = CLAUSE.exec(search.slice(at, at + LONGEST))?.[0] ?? '';
  const bracketed = insideBracket(whole);
  const other = [SOMETHING_ELSE, COLON_BEHIND].map((end) => bracketed.search(end)).reduce(earlier);
  const clause = (other < 0 ? bracketed : bracketed.slice(0, other)).replace(/[\s,]+$/u, '');
  const [first = '', ...others] = itemsOf(clause);
  const joined = JOINED.test(others.at(-1) ?? '');
  const names = itemsOf(before).length - 1;
  const mayBeList =
    names > 0 ||
    clause.trimStart().includes('\n') ||
    (clause.length === whole.length && listGoesOn(search.slice(at + whole.length)));
  const one = oneName || names >= LIST_OF || (mayBeList && !joined);
  const denied = beforeProduct(beforeAmount(one ? first : clause));
  return /\p{L}/u.test(denied) ? at + denied.length : at;
}

/** Searchable text and the place of a negation that stands behind its names ("parfüm nélkül") -> the start of what it denies. */
export function scopeBefore(search: string, at: number, oneName: boolean): number {
  const sentence = sentenceBefore(search, at).split(/[:([]/).at(-1) ?? '';
  const items = itemsOf(sentence);
  const last = items.at(-1) ?? '';
  const one = oneName || !JOINED.test(last) || new RegExp(`(?<!\\p{L})${LIST_BEGINS}`, 'u').test(sentence);
  return at - (one ? last : sentence).trimStart().length;
}
