import { withinDistance } from './near-words.ts';

/** A word of a reading on its way into the joined text. */
export interface WordToJoin {
  text: string;
  line: number;
}

/** Which words of which reading make the joined text, in order; `seam`: the two have no word in common. */
export interface Joined<Word extends WordToJoin> {
  words: Word[];
  seam: boolean;
}

/** Words at the edge of a photo may be cut or misread: so many are passed over on each side when the overlap is looked for. */
const EDGE = 6;
const EDGE_OF_LINE = 1;
const LEAST_LETTERS = 8;

/**
 * Joins the words of two photos of one label, so that what both show stands once. Looked for are photos one above the other (the
 * end of one is the beginning of the other) and side by side (so for each line), in either order.
 * @returns the words in reading order, lines numbered anew; where nothing is in common, one after the other with a seam
 */
export function joinReadings<Word extends WordToJoin>(first: readonly Word[], second: readonly Word[]): Joined<Word> {
  const ways = [above(first, second), above(second, first), beside(first, second), beside(second, first)];
  const best = ways.reduce((a, b) => (b.letters > a.letters ? b : a));
  if (best.letters >= LEAST_LETTERS) return { words: best.words, seam: false };
  const lines = Math.max(0, ...first.map(({ line }) => line)) + 1;
  return { words: [...first, ...second.map((word) => ({ ...word, line: word.line + lines }))], seam: true };
}

interface Way<Word> {
  /** Letters that both have in common: how sure the overlap is. */
  letters: number;
  words: Word[];
}

function above<Word extends WordToJoin>(upper: readonly Word[], lower: readonly Word[]): Way<Word> {
  const overlap = findOverlap(upper, lower, EDGE);
  if (!overlap) return { letters: 0, words: [] };
  const shift = (upper[overlap.from]?.line ?? 0) - (lower[overlap.to]?.line ?? 0);
  const rest = lower.slice(overlap.to).map((word) => ({ ...word, line: word.line + shift }));
  return { letters: overlap.letters, words: [...upper.slice(0, overlap.from), ...rest] };
}

/** Line by line, for every way the lines may be set off against one another by up to three. */
function beside<Word extends WordToJoin>(left: readonly Word[], right: readonly Word[]): Way<Word> {
  const [leftLines, rightLines] = [linesOf(left), linesOf(right)];
  let best: Way<Word> = { letters: 0, words: [] };
  for (let shift = -3; shift <= 3; shift++) {
    const way = besideWithShift(leftLines, rightLines, shift);
    if (way.letters > best.letters) best = way;
  }
  return best;
}

function besideWithShift<Word extends WordToJoin>(left: readonly Word[][], right: readonly Word[][], shift: number): Way<Word> {
  const words: Word[] = [];
  let [letters, joined, pairs] = [0, 0, 0];
  const first = Math.min(0, shift);
  const last = Math.max(left.length, right.length + shift);
  for (let line = first; line < last; line++) {
    const [a = [], b = []] = [left[line], right[line - shift]];
    const overlap = findOverlap(a, b, EDGE_OF_LINE);
    if (a.length > 0 && b.length > 0) pairs++;
    if (overlap) joined++;
    letters += overlap?.letters ?? 0;
    const whole = overlap ? [...a.slice(0, overlap.from), ...b.slice(overlap.to)] : [...a, ...b];
    words.push(...whole.map((word) => ({ ...word, line: line - first })));
  }
  // A word in common here and there is chance; side by side is so for most lines.
  return joined >= 2 && joined * 2 >= pairs ? { letters, words } : { letters: 0, words: [] };
}

function linesOf<Word extends WordToJoin>(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    lines[word.line] ??= [];
    lines[word.line]?.push(word);
  }
  return Array.from(lines, (line) => line ?? []);
}

interface Overlap {
  /** The overlap begins at this word of the first ... */
  from: number;
  /** ... and at this word of the second. */
  to: number;
  letters: number;
}

/** The longest run of like words that reaches from somewhere in `a` to its end and begins at the start of `b`, edges apart. */
function findOverlap(a: readonly WordToJoin[], b: readonly WordToJoin[], edge: number): Overlap | null {
  let best: Overlap | null = null;
  for (let from = 0; from < a.length; from++) {
    for (let to = 0; to <= Math.min(edge, b.length - 1); to++) {
      let [run, letters] = [0, 0];
      while (from + run < a.length && to + run < b.length && alike(a[from + run]!.text, b[to + run]!.text)) {
        letters += a[from + run]!.text.length;
        run++;
      }
      const left = a.length - (from + run);
      if (run > 0 && left <= edge && letters > (best?.letters ?? 0)) best = { from, to, letters };
    }
  }
  return best;
}

/** The same word, give or take a letter in five: two photos are never read quite alike. */
function alike(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y ? x !== '' || a === b : withinDistance(x, y, Math.floor(Math.max(x.length, y.length) / 5));
}

const fold = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
