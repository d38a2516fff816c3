import { withinDistance } from './within-distance.ts';

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
const EDGE: Edge = { most: 14, cut: 0 };
/** The frame cuts through the last word of each line on the left, and through the first on the right: giving these up costs nothing. */
const EDGE_OF_LINE: Edge = { most: 3, cut: 1 };
const LEAST_LETTERS = 8;

/**
 * Joins the words of two photos of one label, so that what both show stands once. Looked for are photos one above the other (the
 * end of one is the beginning of the other) and side by side (so for each line), in either order.
 * @returns the words in reading order, lines numbered anew; where nothing is in common, one after the other with a seam
 */
export function joinReadings<Word extends WordToJoin>(first: readonly Word[], second: readonly Word[]): Joined<Word> {
  const ways = [above(first, second), above(second, first), beside(first, second), beside(second, first)];
  const best = ways.reduce((a, b) => (b.gain > a.gain ? b : a));
  if (best.gain >= LEAST_LETTERS) return { words: best.words, seam: false };
  const lines = Math.max(0, ...first.map(({ line }) => line)) + 1;
  return { words: [...first, ...second.map((word) => ({ ...word, line: word.line + lines }))], seam: true };
}

interface Way<Word> {
  /** Letters that both have in common, less those that are given up at the edges. */
  gain: number;
  words: Word[];
}

function above<Word extends WordToJoin>(upper: readonly Word[], lower: readonly Word[]): Way<Word> {
  const overlap = findOverlap(upper, lower, EDGE);
  if (!overlap) return { gain: 0, words: [] };
  const shift = (upper[overlap.from]?.line ?? 0) - (lower[overlap.to]?.line ?? 0);
  const rest = lower.slice(overlap.to).map((word) => ({ ...word, line: word.line + shift }));
  return { gain: overlap.gain, words: [...upper.slice(0, overlap.from), ...rest] };
}

/** Line by line, for every way the lines may be set off against one another by up to three. */
function beside<Word extends WordToJoin>(left: readonly Word[], right: readonly Word[]): Way<Word> {
  const [leftLines, rightLines] = [linesOf(left), linesOf(right)];
  let best: Way<Word> = { gain: 0, words: [] };
  for (let shift = -3; shift <= 3; shift++) {
    const way = besideWithShift(leftLines, rightLines, shift);
    if (way.gain > best.gain) best = way;
  }
  return best;
}

function besideWithShift<Word extends WordToJoin>(left: readonly Word[][], right: readonly Word[][], shift: number): Way<Word> {
  const words: Word[] = [];
  let [gain, joined, pairs] = [0, 0, 0];
  const first = Math.min(0, shift);
  const last = Math.max(left.length, right.length + shift);
  for (let line = first; line < last; line++) {
    const [a = [], b = []] = [left[line], right[line - shift]];
    const overlap = findOverlap(a, b, EDGE_OF_LINE);
    if (a.length > 0 && b.length > 0) pairs++;
    if (overlap) joined++;
    gain += overlap?.gain ?? 0;
    const whole = overlap ? [...a.slice(0, overlap.from), ...b.slice(overlap.to)] : [...a, ...b];
    words.push(...whole.map((word) => ({ ...word, line: line - first })));
  }
  // A word in common here and there is chance; side by side is so for most lines.
  return joined >= 2 && joined * 2 >= pairs ? { gain, words } : { gain: 0, words: [] };
}

function linesOf<Word extends WordToJoin>(words: readonly Word[]): Word[][] {
  const lines: Word[][] = [];
  for (const word of words) {
    lines[word.line] ??= [];
    lines[word.line]?.push(word);
  }
  return Array.from(lines, (line) => line ?? []);
}

interface Edge {
  most: number;
  cut: number;
}

interface Overlap {
  /** The overlap begins at this word of the first ... */
  from: number;
  /** ... and at this word of the second. */
  to: number;
  gain: number;
}

/** The run of like words from somewhere in `a` to its end and from the start of `b`, edges apart, that gains most. */
function findOverlap(a: readonly WordToJoin[], b: readonly WordToJoin[], { most, cut }: Edge): Overlap | null {
  let best: Overlap | null = null;
  for (let from = 0; from < a.length; from++) {
    for (let to = 0; to <= Math.min(most, b.length - 1); to++) {
      const run = lengthOfRun(a, b, from, to);
      const given = [...a.slice(from + run, a.length - cut), ...b.slice(cut, to)];
      if (run === 0 || a.length - (from + run) > most) continue;
      const gain = lettersOf(a.slice(from, from + run)) - lettersOf(given);
      if (gain > (best?.gain ?? 0)) best = { from, to, gain };
    }
  }
  return best;
}

function lengthOfRun(a: readonly WordToJoin[], b: readonly WordToJoin[], from: number, to: number): number {
  let run = 0;
  while (from + run < a.length && to + run < b.length && alike(a[from + run]!.text, b[to + run]!.text)) run++;
  return run;
}

const lettersOf = (words: readonly WordToJoin[]): number => words.reduce((sum, { text }) => sum + fold(text).length, 0);

/** The same word, give or take a letter in five: two photos are never read quite alike. */
function alike(a: string, b: string): boolean {
  const [x, y] = [fold(a), fold(b)];
  return x === y ? x !== '' || a === b : withinDistance(x, y, Math.floor(Math.max(x.length, y.length) / 5));
}

const fold = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
