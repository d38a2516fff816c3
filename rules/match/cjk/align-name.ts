/**
 * Where a name stands in a stretch of glyphs, and how damaged: semi-global edit distance with costs for what models do to glyphs
 * (Sellers 1980; the beginning and the end in the stretch are free).
 */
import { isMisreadingOf, nearGroupOf } from './canonical-glyph.ts';

/** Costs of one difference; distances add them up. */
export const COST = {
  near: 0.4,
  other: 1,
  missing: 1,
  added: 1,
  doubled: 0.3,
  /** A glyph the model cannot write comes out as another one, often always the same one, or as two, or not at all. */
  unwritable: 0.25,
  unwritableNear: 0.05,
  unwritableMissing: 0.4,
  unwritableAdded: 0.3,
  separator: 0.6,
} as const;

export interface Stretch {
  codes: Int32Array;
  edges: Uint8Array;
  from: number;
  to: number;
}

/** Glyphs [start, end) of the text read as the name. */
export interface Alignment {
  start: number;
  end: number;
  distance: number;
}

const WIDEST = 260;
let cost = new Float32Array(WIDEST);
let costBefore = new Float32Array(WIDEST);
let begin = new Int32Array(WIDEST);
let beginBefore = new Int32Array(WIDEST);
const SURE_EDGE = 2;

function differenceOf(read: number, wanted: number, wild: boolean): number {
  if (isMisreadingOf(read, wanted)) return wild ? COST.unwritableNear : COST.near;
  return wild ? COST.unwritable : COST.other;
}

/** Codes of the name, glyphs the model cannot write, stretch, the most it may differ -> for each end within that limit the best alignment. */
export function alignName(name: Int32Array, unwritable: ReadonlySet<number>, stretch: Stretch, limit: number): Alignment[] {
  const { codes, edges, from, to } = stretch;
  const width = Math.min(to - from, WIDEST - 1);
  for (let j = 0; j <= width; j += 1) {
    costBefore[j] = 0;
    beginBefore[j] = j;
  }
  let lost = 0;
  for (let i = 0; i < name.length; i += 1) {
    const wanted = name[i] as number;
    const wild = unwritable.has(wanted);
    const missing = wild ? COST.unwritableMissing : COST.missing;
    cost[0] = (costBefore[0] as number) + missing;
    begin[0] = 0;
    let best = cost[0] as number;
    for (let j = 1; j <= width; j += 1) {
      const at = from + j - 1;
      const read = codes[at] as number;
      // a separator inside a name is dirt, and costs; before its first glyph it is where it belongs
      const isEdge = edges[at] === SURE_EDGE;
      const crossing = isEdge && i > 0 ? COST.separator : 0;
      let here = (costBefore[j - 1] as number) + crossing;
      const difference = read === wanted ? 0 : differenceOf(read, wanted, wild);
      here += difference;
      let origin = beginBefore[j - 1] as number;
      if (isEdge && lost + difference < here) {
        // the name begins here, and what comes before in it is lost
        here = lost + difference;
        origin = j - 1;
      }
      const without = (costBefore[j] as number) + missing;
      if (without < here) {
        here = without;
        origin = beginBefore[j] as number;
      }
      const added =
        (cost[j - 1] as number) +
        crossing +
        (wild
          ? COST.unwritableAdded
          : j > 1 && nearGroupOf(read) === nearGroupOf(codes[at - 1] as number)
            ? COST.doubled
            : COST.added);
      if (added < here) {
        here = added;
        origin = begin[j - 1] as number;
      }
      cost[j] = here;
      begin[j] = origin;
      if (here < best) best = here;
    }
    lost += missing;
    if (best > limit) return [];
    [cost, costBefore] = [costBefore, cost];
    [begin, beginBefore] = [beginBefore, begin];
  }
  const found: Alignment[] = [];
  for (let j = 1; j <= width; j += 1) {
    const distance = costBefore[j] as number;
    const start = beginBefore[j] as number;
    if (distance <= limit && start < j)
      found.push({ start: from + start, end: from + j, distance: Math.round(distance * 100) / 100 });
  }
  return found;
}
