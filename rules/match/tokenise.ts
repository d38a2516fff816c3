/**
 * An entry -> its words as the dictionary compares them, joined without blanks, with the way back: where each word stands in the
 * entry and what stands between two words (a blank, or a sign that may separate two names).
 */
import { compactKey, foldName } from './fold-name.ts';

export interface Token {
  /** Folded word. */
  text: string;
  /** Offsets in the entry's name. */
  start: number;
  end: number;
  /** Offset in `Tokens.compact`. */
  at: number;
  /** Before this word stands more than a blank or a hyphen: a full stop, slash, line end, colon, plus ... */
  separated: boolean;
}

export interface Tokens {
  words: Token[];
  compact: string;
}

const WORD = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200D|!$@]+/gu;
const SOFT_SEPARATOR = /[.\n/\\:+&;,*•|<>=[\]{}]|\s[-–—]\s/;
const MISREAD: Record<string, string> = { '|': 'l', '!': 'l', $: 's', '@': 'a' };

/** Signs inside a word are letters that a camera misread: "Retino|", "A!cohol". */
const mendSigns = (word: string): string =>
  /[|!$@]/.test(word) ? word.replace(/(?<=[\p{L}\d])[|!$@]|[|!$@](?=[\p{L}\d])/gu, (sign) => MISREAD[sign] ?? sign) : word;

/** Name as printed, within an entry or a text -> its words in order; signs and punctuation alone are none. */
export function tokenise(name: string): Tokens {
  const words: Token[] = [];
  let compact = '';
  let last = 0;
  for (const found of name.matchAll(WORD)) {
    const text = compactKey(foldName(mendSigns(found[0])));
    const start = found.index;
    const end = start + found[0].length;
    if (text === '') continue;
    words.push({
      text,
      start,
      end,
      at: compact.length,
      separated: words.length > 0 && SOFT_SEPARATOR.test(name.slice(last, start)),
    });
    compact += text;
    last = end;
  }
  return { words, compact };
}

/** Index of the first word that ends behind this place of `compact`; found by halving, so that runs of thousands of words stay cheap. */
export function wordEndingAfter({ words }: Tokens, place: number): number {
  let lo = 0;
  let hi = words.length;
  while (lo < hi) {
    const middle = (lo + hi) >>> 1;
    const word = words[middle] as Token;
    if (word.at + word.text.length <= place) lo = middle + 1;
    else hi = middle;
  }
  return lo;
}

/** Place in `compact` -> place in the entry's name. Inside a word whose folding changed its length the place is nearest, not exact. */
export function placeInName(tokens: Tokens, at: number, asEnd: boolean): number {
  const word = tokens.words[wordEndingAfter(tokens, asEnd ? at - 1 : at)];
  if (!word) return tokens.words.at(-1)?.end ?? 0;
  if (asEnd && at === word.at + word.text.length) return word.end;
  return Math.min(word.end, word.start + Math.max(0, at - word.at));
}
