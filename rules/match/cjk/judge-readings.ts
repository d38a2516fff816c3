/**
 * Firm or unsure. Firm: hardly damaged, both ends at a separator or at another good reading, and no name with another verdict as near.
 * Everything else is "read X, looks like Y" and is asked about.
 */
import { type CjkName, twinsOf } from './cjk-dictionary.ts';
import type { Reading, Search } from './find-readings.ts';
import { EDGE, type Glyphs } from './read-glyphs.ts';

export interface Judgement {
  firm: boolean;
  /** INCI names that are as likely, this one first; one alone means no doubt about which. */
  candidates: string[];
}

const FIRM_BELOW = 1;
const LEAST_NEIGHBOUR = 3;
const LEAST_DAMAGED = 4;
/** Of a name with glyphs that the model cannot write, this many others must have been read. */
const LEAST_WRITTEN = { flagged: 5, harmless: 4 };
/** A reading this much worse is still as likely: one glyph decides between two names. */
const AS_NEAR = 0.6;

function isSupported(reading: Reading | undefined, search: Search): boolean {
  if (!reading) return false;
  const { codes } = search.dictionary.names[reading.name] as CjkName;
  return reading.distance < FIRM_BELOW && codes.length >= LEAST_NEIGHBOUR;
}

function crossesSeparator({ start, end }: Reading, { edges }: Glyphs): boolean {
  for (let i = start + 1; i < end; i += 1) if (edges[i] === EDGE.sure) return true;
  return false;
}

function isLegible({ name, distance }: Reading, { dictionary, unwritable }: Search): boolean {
  if (distance === 0) return true;
  const { codes, verdict } = dictionary.names[name] as CjkName;
  const written = codes.reduce((sum, code) => sum + (unwritable.has(code) ? 0 : 1), 0);
  if (written === codes.length) return codes.length >= LEAST_DAMAGED;
  return written >= (verdict === '' ? LEAST_WRITTEN.harmless : LEAST_WRITTEN.flagged);
}

/** Names with another verdict that the same glyphs could be. */
function rivals(reading: Reading, search: Search, others: readonly Reading[]): CjkName[] {
  if (reading.distance === 0) return [];
  const { names } = search.dictionary;
  const { verdict } = names[reading.name] as CjkName;
  const twins = twinsOf(search.dictionary, reading.name).map((twin) => names[twin] as CjkName);
  const overlapping = others
    .filter(
      (other) =>
        Math.abs(other.start - reading.start) + Math.abs(other.end - reading.end) <= 1 &&
        other.distance <= reading.distance + AS_NEAR,
    )
    .map((other) => names[other.name] as CjkName)
    .filter((name) => name.verdict !== verdict);
  return [...twins, ...overlapping];
}

/** Chosen readings from left to right, and all that were found -> a judgement for each chosen one. */
export function judgeReadings(
  search: Search,
  glyphs: Glyphs,
  chosen: readonly Reading[],
  found: readonly Reading[],
): Judgement[] {
  const byStart = new Map<number, Reading[]>();
  for (const reading of found) byStart.set(reading.start, [...(byStart.get(reading.start) ?? []), reading]);
  return chosen.map((reading, i) => {
    const { start, end, distance } = reading;
    const before = chosen[i - 1];
    const after = chosen[i + 1];
    const openLeft = glyphs.edges[start] !== EDGE.sure && !(before?.end === start && isSupported(before, search));
    const openRight = glyphs.edges[end] !== EDGE.sure && !(after?.start === end && isSupported(after, search));
    const others = distance === 0 ? [] : [start - 1, start, start + 1].flatMap((at) => byStart.get(at) ?? []);
    const doubts = rivals(reading, search, others);
    const firm =
      distance < FIRM_BELOW &&
      !openLeft &&
      !openRight &&
      doubts.length === 0 &&
      isLegible(reading, search) &&
      !crossesSeparator(reading, glyphs);
    const own = (search.dictionary.names[reading.name] as CjkName).inci;
    return { firm, candidates: [...new Set([own, ...doubts.map(({ inci }) => inci)])] };
  });
}
