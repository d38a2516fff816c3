/**
 * Cuts a run of names without (sure) separators by the dictionary: the cut that explains most letters with the fewest names.
 * A name may begin or end inside a word only where its neighbour is a name too ("LacticAcidGlycerin"), so that no name is ever
 * found inside an unknown word ("ethanol" in "phenoxyethanol").
 */
import type { Tokens } from './tokenise.ts';

export interface RunPiece {
  /** Offsets in the compact text. */
  start: number;
  end: number;
  known: boolean;
}

const SHORTEST_INSIDE_WORD = 5;
/** What a cut loses in letters: for each name, so that one long name beats two short ones; for a name that ends inside a word; and for each unknown letter. */
const PER_NAME = 1;
const INSIDE_WORD = 0.5;
const PER_UNKNOWN = 0.6;

/** First place in sorted[lo, hi) whose unit at `depth` is at least `code` (or above it, for `after`). */
function boundary(sorted: readonly string[], lo: number, hi: number, depth: number, code: number, after: boolean): number {
  let from = lo;
  let to = hi;
  while (from < to) {
    const middle = (from + to) >>> 1;
    const unit = sorted[middle]?.charCodeAt(depth) ?? -1;
    const value = Number.isNaN(unit) ? -1 : unit;
    if (after ? value <= code : value < code) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** Where the names stand that begin with the same units, and how many units those of them have that are no longer than these. */
type Stretch = { readonly lo: number; readonly hi: number; readonly lengths: readonly number[] };
/** Of each order of names by these units: whoever walks a run asks at every place of it. */
const stretches = new WeakMap<readonly string[], Map<string, Stretch>>();
const UNITS = 2;
/** More than all names begin with; a text in many scripts asks for any number. */
const MOST_KEPT = 5000;

function findStretch(beginning: string, sorted: readonly string[]): Stretch {
  let [lo, hi] = [0, sorted.length];
  const lengths: number[] = [];
  for (let depth = 0; depth < beginning.length && lo < hi; depth += 1) {
    const code = beginning.charCodeAt(depth);
    lo = boundary(sorted, lo, hi, depth, code, false);
    hi = boundary(sorted, lo, hi, depth, code, true);
    if (lo < hi && sorted[lo]?.length === depth + 1) lengths.push(depth + 1);
  }
  return { lo, hi, lengths };
}

function stretchOf(beginning: string, sorted: readonly string[]): Stretch {
  const known = stretches.get(sorted) ?? new Map<string, Stretch>();
  stretches.set(sorted, known);
  const kept = known.get(beginning);
  if (kept) return kept;
  const found = findStretch(beginning, sorted);
  if (known.size >= MOST_KEPT) known.clear();
  known.set(beginning, found);
  return found;
}

/** Ends of all names of `sorted` that begin at `start` of `text`. */
function nameEnds(text: string, start: number, sorted: readonly string[]): number[] {
  const stretch = stretchOf(text.slice(start, start + UNITS), sorted);
  const ends = stretch.lengths.map((length) => start + length);
  let { lo, hi } = stretch;
  for (let depth = UNITS; start + depth < text.length && lo < hi; depth += 1) {
    const code = text.charCodeAt(start + depth);
    lo = boundary(sorted, lo, hi, depth, code, false);
    hi = boundary(sorted, lo, hi, depth, code, true);
    if (lo < hi && sorted[lo]?.length === depth + 1) ends.push(start + depth + 1);
  }
  return ends;
}

/** Words of a run and the sorted names -> the pieces in order; unknown words stand as pieces of their own. Linear in the run. */
export function cutRun(tokens: Tokens, sorted: readonly string[]): RunPiece[] {
  const text = tokens.compact;
  const wordStart = new Uint8Array(text.length + 1);
  for (const word of tokens.words) wordStart[word.at] = 1;
  wordStart[text.length] = 1;
  const score = new Float64Array(text.length + 1).fill(Number.NEGATIVE_INFINITY);
  const from = new Int32Array(text.length + 1);
  const known = new Uint8Array(text.length + 1);
  score[0] = 0;
  const reach = (start: number, end: number, gain: number, isKnown: boolean): void => {
    const value = (score[start] ?? 0) + gain;
    if (value <= (score[end] ?? 0)) return;
    score[end] = value;
    from[end] = start;
    known[end] = isKnown ? 1 : 0;
  };
  for (let start = 0; start < text.length; start += 1) {
    if (score[start] === Number.NEGATIVE_INFINITY) continue;
    for (const end of nameEnds(text, start, sorted)) {
      const whole = wordStart[start] === 1 && wordStart[end] === 1;
      if (!whole && end - start < SHORTEST_INSIDE_WORD) continue;
      reach(start, end, end - start - PER_NAME - (wordStart[end] === 1 ? 0 : INSIDE_WORD), true);
    }
    if (wordStart[start] === 1) {
      let end = start + 1;
      while (wordStart[end] !== 1) end += 1;
      reach(start, end, -PER_UNKNOWN * (end - start), false);
    }
  }
  const pieces: RunPiece[] = [];
  for (let end = text.length; end > 0; end = from[end] ?? 0) pieces.push({ start: from[end] ?? 0, end, known: known[end] === 1 });
  return pieces.reverse();
}
