/**
 * Every name that may stand in a stretch of glyphs, with its damage and the worth of believing it. Names are first counted by the glyphs
 * they share with a window of the stretch; only those with enough in common are aligned, so that the work stays bounded.
 */
import { type Alignment, alignName, type Stretch } from './align-name.ts';
import { groupsReadAs, nearGroupOf } from './canonical-glyph.ts';
import { type CjkName, type LengthBand, SHORT, shortKey } from './cjk-dictionary.ts';
import type { SearchPlan } from './plan-search.ts';
import { EDGE, type Glyphs } from './read-glyphs.ts';

/** Glyphs [start, end) read as a name. */
export interface Reading extends Alignment {
  name: CjkName;
  score: number;
}

/** Steps left to one label: what makes hostile text cheap. */
export interface Budget {
  steps: number;
}

const PER_DIFFERENCE = 2.2;
const AT_SEPARATOR = 0.7;
const AT_WEAK_EDGE = 0.2;
/** One long name is likelier than two short ones. */
const PER_NAME = 0.5;
/** Between two readings as near, what most products have. */
const USUAL = 0.5;
const LEAST_SCORE = 0.5;
/** One glyph often read for another. */
const HARDLY = 0.5;

const isSeparated = (edges: Uint8Array, start: number, end: number): boolean =>
  edges[start] === EDGE.sure && edges[end] === EDGE.sure;

/** A separator on one side and the end of a line on the other, where separators are lost. */
const standsAtLineEnd = (edges: Uint8Array, start: number, end: number): boolean =>
  Math.max(edges[start] as number, edges[end] as number) === EDGE.sure &&
  Math.min(edges[start] as number, edges[end] as number) === EDGE.weak;

const worthOfEdge = (edge: number | undefined): number =>
  edge === EDGE.sure ? AT_SEPARATOR : edge === EDGE.weak ? AT_WEAK_EDGE : 0;

/** Worth of a reading: the glyphs it explains, less its damage; a name does not gain by glyphs that are not there. */
function scoreOf(name: CjkName, { start, end, distance }: Alignment, edges: Uint8Array): number {
  const explained = Math.min(name.codes.length, end - start);
  const bonus = name.usual && distance > 0 ? USUAL : 0;
  return explained - PER_NAME + bonus - PER_DIFFERENCE * distance + worthOfEdge(edges[start]) + worthOfEdge(edges[end]);
}

/** A short name counts where it stands alone; in a run of glyphs it is a piece of something else more often than itself. */
function mayStand(name: CjkName, { start, end, distance }: Alignment, edges: Uint8Array): boolean {
  const { length } = name.codes;
  if (length > 4) return true;
  if (length > SHORT)
    return distance === 0 || isSeparated(edges, start, end) || (distance <= HARDLY && standsAtLineEnd(edges, start, end));
  if (distance > 0) return false;
  return length === 1 ? isSeparated(edges, start, end) : edges[start] === EDGE.sure || edges[end] === EDGE.sure;
}

function shortReadings({ dictionary, shortMisread }: SearchPlan, { codes, edges }: Glyphs, from: number, to: number): Reading[] {
  const readings: Reading[] = [];
  for (let start = from; start < to; start += 1) {
    for (let length = 1; length <= SHORT && start + length <= to; length += 1) {
      const key = shortKey(codes[start] as number, length === 1 ? 0 : codes[start + 1]);
      const misread = shortMisread.get(key);
      if (misread && isSeparated(edges, start, start + length)) {
        const place = { start, end: start + length, distance: misread.distance };
        readings.push({ ...place, name: misread.name, score: scoreOf(misread.name, place, edges) });
      }
      const name = dictionary.short.get(key);
      if (!name) continue;
      const place = { start, end: start + length, distance: 0 };
      if (mayStand(name, place, edges)) readings.push({ ...place, name, score: scoreOf(name, place, edges) });
    }
  }
  return readings;
}

let shared = new Uint8Array(1 << 13);
let touched = new Int32Array(1 << 13);

/** Names of the band that share enough glyphs with the window to be within their limit. */
function namesInCommon({ dictionary, needed, typed }: SearchPlan, band: LengthBand, window: Stretch, budget: Budget): CjkName[] {
  const { names } = dictionary;
  if (names.length > shared.length) {
    shared = new Uint8Array(names.length);
    touched = new Int32Array(names.length);
  }
  const times = new Map<number, number>();
  for (let i = window.from; i < window.to; i += 1) {
    const group = nearGroupOf(window.codes[i] as number);
    times.set(group, (times.get(group) ?? 0) + 1);
    if (!typed) for (const other of groupsReadAs(window.codes[i] as number)) times.set(other, (times.get(other) ?? 0) + 1);
  }
  let count = 0;
  for (const [group, here] of times) {
    const postings = band.postings.get(group);
    if (!postings) continue;
    budget.steps -= postings.length >> 2;
    for (let i = 0; i < postings.length; i += 2) {
      const index = postings[i] as number;
      const before = shared[index] as number;
      if (before === 0) touched[count++] = index;
      const most = postings[i + 1] as number;
      shared[index] = before + (here < most ? here : most);
    }
  }
  const enough: CjkName[] = [];
  for (let i = 0; i < count; i += 1) {
    const index = touched[i] as number;
    if ((shared[index] as number) >= (needed[index] as number)) enough.push(names[index] as CjkName);
    shared[index] = 0;
  }
  return enough;
}

/** Of alignments that overlap, the best one; a name may stand in a stretch several times. */
function bestPlaces(readings: Reading[]): Reading[] {
  const best: Reading[] = [];
  for (const reading of readings.sort((a, b) => b.score - a.score)) {
    if (!best.some(({ start, end }) => start < reading.end && reading.start < end)) best.push(reading);
  }
  return best;
}

function readingsOf(name: CjkName, plan: SearchPlan, window: Stretch): Reading[] {
  const readings: Reading[] = [];
  for (const place of alignName(name.codes, plan.unwritableOf(name), window, plan.mostDifference(name.codes.length))) {
    if (!mayStand(name, place, window.edges)) continue;
    const score = scoreOf(name, place, window.edges);
    if (score >= LEAST_SCORE) readings.push({ ...place, name, score });
  }
  return readings.length > 1 ? bestPlaces(readings) : readings;
}

/** Glyphs [from, to) -> readings of the names of the dictionary in it, those that overlap included. */
export function findReadings(plan: SearchPlan, glyphs: Glyphs, from: number, to: number, budget: Budget): Reading[] {
  const { codes, edges } = glyphs;
  const readings = shortReadings(plan, glyphs, from, to);
  for (const { longest, postings } of plan.dictionary.bands) {
    for (let at = from; at < to; at += longest) {
      const window = { codes, edges, from: at, to: Math.min(to, at + 2 * longest) };
      budget.steps -= window.to - at;
      if (budget.steps < 0) return readings;
      for (const name of namesInCommon(plan, { longest, postings }, window, budget)) {
        budget.steps -= 2 * name.codes.length * (window.to - at);
        if (budget.steps < 0) return readings;
        readings.push(...readingsOf(name, plan, window));
      }
      if (window.to === to) break;
    }
  }
  return readings;
}
