/**
 * Firm or unsure. Firm: hardly damaged, both ends at a separator or at another good reading, and no name with another verdict as near.
 * Everything else is "read X, looks like Y" and is asked about.
 */
import { editDistance } from '../../edit-distance.ts';
import { COST } from './align-name.ts';
import { type CjkDictionary, type CjkName, SHORT } from './cjk-dictionary.ts';
import type { Reading } from './find-readings.ts';
import type { SearchPlan } from './plan-search.ts';
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
const LEAST_WRITTEN = { flagged: 5, harmless: 4, asTabled: 4 };
/** A reading this much worse is still as likely: one glyph decides between two names. */
const AS_NEAR = 0.6;

/**
 * Whether a neighbour vouches for the end between them: separators are lost at the ends of lines, so a good reading right behind a line
 * end is as good as one. Within a line two names without a separator may be one that is not known.
 */
function vouches(neighbour: Reading | undefined, edge: number | undefined): boolean {
  if (!neighbour || edge !== EDGE.weak) return false;
  return neighbour.distance < FIRM_BELOW && neighbour.name.codes.length >= LEAST_NEIGHBOUR;
}

function crossesSeparator({ start, end }: Reading, { edges }: Glyphs): boolean {
  for (let i = start + 1; i < end; i += 1) if (edges[i] === EDGE.sure) return true;
  return false;
}

function isLegible({ name, distance }: Reading, plan: SearchPlan): boolean {
  if (distance === 0) return true;
  const unwritable = plan.unwritableOf(name);
  const written = name.codes.reduce((sum, code) => sum + (unwritable.has(code) ? 0 : 1), 0);
  if (written === name.codes.length) return written >= LEAST_DAMAGED;
  // each glyph it cannot write came out as the model usually writes it
  const asTabled = distance <= (name.codes.length - written) * COST.unwritableNear + 1e-9;
  return written >= (name.verdict === '' ? LEAST_WRITTEN.harmless : asTabled ? LEAST_WRITTEN.asTabled : LEAST_WRITTEN.flagged);
}

const known = new WeakMap<CjkDictionary, Map<CjkName, CjkName[]>>();

/** Names one glyph apart from this one that are answered differently. Found on demand: few names are ever asked about. */
function twinsOf(dictionary: CjkDictionary, name: CjkName): CjkName[] {
  const found = known.get(dictionary) ?? new Map<CjkName, CjkName[]>();
  known.set(dictionary, found);
  let twins = found.get(name);
  if (!twins) {
    const { length } = name.codes;
    twins = dictionary.names.filter(
      (other) =>
        other.verdict !== name.verdict &&
        Math.abs(other.codes.length - length) <= 1 &&
        editDistance(name.key, other.key, 1) === 1,
    );
    found.set(name, twins);
  }
  return twins;
}

/** What is left of another name where a glyph was lost is this short, or stands in longer names. */
const SHORT_ENOUGH = 4;
/** Of the glyphs of a list this share is in no name or damaged: it was read badly, or holds names that are not known. */
const POORLY_EXPLAINED = 0.1;

const inLonger = new WeakMap<CjkName, boolean>();

/** Whether a name that holds something back may be a piece of a harmless one: 乳酸 of 乳酸钾, ラズベリー種子 of its oil. */
function mayBePiece(dictionary: CjkDictionary, name: CjkName): boolean {
  if (name.verdict === '' || name.codes.length === 0) return false;
  if (name.codes.length <= SHORT_ENOUGH) return true;
  let isPart = inLonger.get(name);
  if (isPart === undefined) {
    isPart = dictionary.names.some(
      ({ key, verdict }) => verdict !== name.verdict && key.length > name.key.length && key.includes(name.key),
    );
    inLonger.set(name, isPart);
  }
  return isPart;
}

/** From the first name to the last: directions that a lost heading left with the list say nothing about it. */
function isPoorlyExplained(chosen: readonly Reading[]): boolean {
  const [first] = chosen;
  const last = chosen.at(-1);
  if (!first || !last) return false;
  const glyphs = last.end - first.start;
  const explained = chosen.reduce((sum, { start, end, distance }) => sum + end - start - distance, 0);
  return glyphs - explained > POORLY_EXPLAINED * glyphs;
}

/** Names with another verdict that the same glyphs could be. */
function rivals(reading: Reading, dictionary: CjkDictionary, others: readonly Reading[]): CjkName[] {
  const overlapping = others.filter(
    ({ start, end, distance, name }) =>
      name.verdict !== reading.name.verdict &&
      Math.abs(start - reading.start) + Math.abs(end - reading.end) <= 1 &&
      distance <= reading.distance + AS_NEAR,
  );
  return [...twinsOf(dictionary, reading.name), ...overlapping.map(({ name }) => name)];
}

/** Chosen readings from left to right, and all that were found -> a judgement for each chosen one. */
export function judgeReadings(
  plan: SearchPlan,
  glyphs: Glyphs,
  chosen: readonly Reading[],
  found: readonly Reading[],
): Judgement[] {
  const byStart = new Map<number, Reading[]>();
  for (const reading of found) {
    const same = byStart.get(reading.start);
    if (same) same.push(reading);
    else byStart.set(reading.start, [reading]);
  }
  const poor = !plan.typed && isPoorlyExplained(chosen);
  return chosen.map((reading, i) => {
    const { start, end, distance, name } = reading;
    const before = chosen[i - 1];
    const after = chosen[i + 1];
    const { edges } = glyphs;
    // who types loses no separator: "ラノリン アルコール" is one name, and アルコール is none of it
    const alone = plan.typed && name.verdict !== '';
    const openLeft = edges[start] !== EDGE.sure && (alone || before?.end !== start || !vouches(before, edges[start]));
    const openRight = edges[end] !== EDGE.sure && (alone || after?.start !== end || !vouches(after, edges[end]));
    const others = [start - 1, start, start + 1].flatMap((at) => byStart.get(at) ?? []);
    // a short name is read by what the model writes for it alone: no other name comes out so
    const isTabled = distance === 0 || (name.codes.length <= SHORT && name.verdict === '');
    const doubts = isTabled ? [] : rivals(reading, plan.dictionary, others);
    // three glyphs more than the name has are a part of another name, however cheap they are behind one that cannot be written
    const isLatin = name.codes.length === 0;
    const fits = name.verdict === '' || isLatin || Math.abs(end - start - name.codes.length) <= 1;
    const sound = fits && distance < FIRM_BELOW && isLegible(reading, plan) && !crossesSeparator(reading, glyphs);
    return {
      firm: sound && !openLeft && !openRight && doubts.length === 0 && !(poor && mayBePiece(plan.dictionary, name)),
      candidates: [...new Set([name.inci, ...doubts.map(({ inci }) => inci)])],
    };
  });
}
