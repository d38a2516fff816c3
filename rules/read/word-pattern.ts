import { searchText } from './search-text.ts';

const CJK = /[\u3040-\u30FF\u3400-\u9FFF\uAC00-\uD7AF]/;
const quote = (word: string): string => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');
const spaced = (word: string): string => quote(word).replaceAll("'", "['’]").replaceAll(' ', '\\s+');

/** Folded words -> one alternation, longest first. */
function alternation(words: readonly string[]): string {
  const sorted = [...new Set(words)].sort((a, b) => b.length - a.length);
  const latin = sorted.filter((word) => !CJK.test(word)).map(spaced);
  // a blank between glyphs is printed or not, and a camera sees it or not
  const cjk = sorted.filter((word) => CJK.test(word)).map((word) => spaced(word).replaceAll('\\s+', '\\s*'));
  const parts = [];
  if (cjk.length > 0) parts.push(cjk.join('|'));
  if (latin.length > 0) parts.push(`(?<![\\p{L}\\d]|\\d[.,])(?:${latin.join('|')})(?!\\p{L})`);
  return parts.join('|');
}

/** The letters that a text has between its other signs. */
type Letters = { of: string; runs: ReadonlySet<string> };
let last: Letters = { of: '', runs: new Set() };

/** One label is asked about by every table, one behind the other. */
function lettersOf(search: string): ReadonlySet<string> {
  if (last.of !== search) last = { of: search, runs: new Set(search.match(/\p{L}+/gu)) };
  return last.runs;
}

/** A word of a table and what it begins with. `alone`: letters that stand alone in the text too, since a match is whole. */
type Row = { word: string; begins: string; alone: boolean };

function rowOf(word: string): Row {
  const letters = CJK.test(word) ? undefined : /^\p{L}+/u.exec(word)?.[0];
  return letters === undefined
    ? { word, begins: /^[^ ']*/.exec(word)?.[0] ?? '', alone: false }
    : { word, begins: letters, alone: true };
}

/** What was made for the last texts. */
const MOST_KEPT = 20;

/**
 * A pattern around a table of words. A label holds few of the words of a table: the pattern is made of those alone whose beginning stands
 * on the label, and none is made, compiled or run where there are none. Words stand whole, except in scripts that write no blanks.
 */
export class WordPattern {
  readonly #words: readonly string[];
  readonly #around: (words: string) => string;
  #rows: readonly Row[] | undefined;
  readonly #made = new Map<string, RegExp>();

  /** `around`: what stands before and behind the words in the pattern; it must not match without one of them. */
  constructor(words: readonly string[], around: (words: string) => string = (pattern) => pattern) {
    this.#words = words;
    this.#around = around;
  }

  /** Every match in a text (as searchText gives it), in order. */
  matchesIn(search: string): RegExpExecArray[] {
    const pattern = this.#patternFor(search);
    return pattern ? [...search.matchAll(pattern)] : [];
  }

  /** The first match at a place of the text or behind it. */
  nextIn(search: string, at: number): RegExpExecArray | null {
    const pattern = this.#patternFor(search);
    if (!pattern) return null;
    pattern.lastIndex = at;
    const found = pattern.exec(search);
    // matchAll() would begin there
    pattern.lastIndex = 0;
    return found;
  }

  #patternFor(search: string): RegExp | undefined {
    const runs = lettersOf(search);
    const words = this.#table()
      .filter(({ begins, alone }) => (alone ? runs.has(begins) : search.includes(begins)))
      .map(({ word }) => word);
    if (words.length === 0) return undefined;
    const key = words.join('|');
    const known = this.#made.get(key);
    if (known) return known;
    if (this.#made.size >= MOST_KEPT) this.#made.clear();
    const made = new RegExp(this.#around(alternation(words)), 'gu');
    this.#made.set(key, made);
    return made;
  }

  /** Folded together, which takes a fraction of the time. */
  #table(): readonly Row[] {
    this.#rows ??= searchText(this.#words.join('\n')).split('\n').map(rowOf);
    return this.#rows;
  }
}
