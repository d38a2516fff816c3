/**
 * Every name that may stand in a stretch of glyphs, with its damage and the worth of believing it. Names are first counted by the glyphs
 * they share with a window of the stretch; only those with enough in common are aligned, so that the work stays bounded.
 */
import { type Alignment, alignName, type Stretch } from './align-name.ts';
import { nearGroupOf } from './canonical-glyph.ts';
import { type CjkDictionary, type CjkName, type LengthBand, SHORT } from './cjk-dictionary.ts';
import { EDGE, type Glyphs } from './read-glyphs.ts';

export interface Reading extends Alignment {
  /** Index of the name in the dictionary. */
  name: number;
  score: number;
}

export interface Search {
  dictionary: CjkDictionary;
  /** Glyphs (code points) that the model cannot write. */
  unwritable: ReadonlySet<number>;
  /** Length of a name -> the most it may differ. */
  mostDifference: (length: number) => number;
  /** Steps left to the whole label: what makes hostile text cheap. */
  stepsLeft: number;
}

const PER_DIFFERENCE = 2.2;
const AT_SEPARATOR = 0.7;
const AT_WEAK_EDGE = 0.2;
/** One long name is likelier than two short ones. */
const PER_NAME = 0.5;
const LEAST_SCORE = 0.5;

/** The most a name of this length may differ. Read from a photo: nothing up to two glyphs, one error up to four, then a quarter. */
export const mostInPhoto = (length: number): number => (length <= SHORT ? 0 : length <= 4 ? 1 : length * 0.25);
/** Typed: a look-alike, or one slip in a long name; a name that differs more is another name. */
export const mostInTyped = (length: number): number => (length <= 4 ? 0 : length <= 7 ? 0.5 : 1);

const isSeparated = (edges: Uint8Array, start: number, end: number): boolean =>
  edges[start] === EDGE.sure && edges[end] === EDGE.sure;

const worthOfEdge = (edge: number | undefined): number =>
  edge === EDGE.sure ? AT_SEPARATOR : edge === EDGE.weak ? AT_WEAK_EDGE : 0;

function scoreOf(name: CjkName, { start, end, distance }: Alignment, edges: Uint8Array): number {
  return name.codes.length - PER_NAME - PER_DIFFERENCE * distance + worthOfEdge(edges[start]) + worthOfEdge(edges[end]);
}

/** A short name counts where it stands alone; in a run of glyphs it is a piece of something else more often than itself. */
function mayStand(name: CjkName, { start, end, distance }: Alignment, edges: Uint8Array): boolean {
  const { length } = name.codes;
  if (length > 4) return true;
  if (length > SHORT) return distance === 0 || isSeparated(edges, start, end);
  if (distance > 0) return false;
  return length === 1 ? isSeparated(edges, start, end) : edges[start] === EDGE.sure || edges[end] === EDGE.sure;
}

function shortReadings(dictionary: CjkDictionary, { codes, edges }: Glyphs, from: number, to: number): Reading[] {
  const readings: Reading[] = [];
  for (let start = from; start < to; start += 1) {
    for (let length = 1; length <= SHORT && start + length <= to; length += 1) {
      const index = dictionary.byKey.get(String.fromCodePoint(...codes.subarray(start, start + length)));
      if (index === undefined) continue;
      const name = dictionary.names[index] as CjkName;
      const place = { start, end: start + length, distance: 0 };
      if (mayStand(name, place, edges)) readings.push({ ...place, name: index, score: scoreOf(name, place, edges) });
    }
  }
  return readings;
}

const shared = new Uint8Array(1 << 15);

/** Names of the band that share enough glyphs with the window to be within their limit. */
function namesInCommon(search: Search, band: LengthBand, window: Stretch): number[] {
  const { dictionary, unwritable, mostDifference } = search;
  const times = new Map<number, number>();
  for (let i = window.from; i < window.to; i += 1) {
    const group = nearGroupOf(window.codes[i] as number);
    times.set(group, (times.get(group) ?? 0) + 1);
  }
  const touched: number[] = [];
  for (const [group, here] of times) {
    const postings = band.postings.get(group);
    if (!postings) continue;
    search.stepsLeft -= postings.length >> 1;
    for (let i = 0; i < postings.length; i += 2) {
      const index = postings[i] as number;
      if (shared[index] === 0) touched.push(index);
      shared[index] = (shared[index] as number) + Math.min(here, postings[i + 1] as number);
    }
  }
  const enough = touched.filter((index) => {
    const { codes } = dictionary.names[index] as CjkName;
    const needed = codes.length - Math.floor(mostDifference(codes.length));
    const inCommon = shared[index] as number;
    if (inCommon >= needed) return true;
    if (unwritable.size === 0) return false;
    let wild = 0;
    for (const code of codes) if (unwritable.has(code)) wild += 1;
    // of a name that cannot be written at all nothing is left to recognise
    return inCommon + wild >= needed && inCommon >= 2;
  });
  for (const index of touched) shared[index] = 0;
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

/** Glyphs [from, to) -> readings of the names of the dictionary in it, those that overlap included. */
export function findReadings(search: Search, glyphs: Glyphs, from: number, to: number): Reading[] {
  const { dictionary, unwritable, mostDifference } = search;
  const readings = shortReadings(dictionary, glyphs, from, to);
  for (const band of dictionary.bands) {
    for (let at = from; at < to; at += band.longest) {
      const window = { codes: glyphs.codes, edges: glyphs.edges, from: at, to: Math.min(to, at + 2 * band.longest) };
      search.stepsLeft -= window.to - window.from;
      if (search.stepsLeft < 0) return readings;
      for (const index of namesInCommon(search, band, window)) {
        const name = dictionary.names[index] as CjkName;
        search.stepsLeft -= name.codes.length * (window.to - window.from);
        if (search.stepsLeft < 0) return readings;
        const places = alignName(name.codes, unwritable, window, mostDifference(name.codes.length))
          .filter((place) => mayStand(name, place, glyphs.edges))
          .map((place) => ({ ...place, name: index, score: scoreOf(name, place, glyphs.edges) }))
          .filter(({ score }) => score >= LEAST_SCORE);
        readings.push(...(places.length > 1 ? bestPlaces(places) : places));
      }
      if (window.to === to) break;
    }
  }
  return readings;
}
