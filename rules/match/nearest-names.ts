/**
 * All names within a few edits of a damaged one. Names lie by length; bit masks of their letters throw out nearly all before
 * the distance is computed, so that a miss costs microseconds over the whole dictionary.
 */
import { editDistance } from '../edit-distance.ts';
import { BitParallelDistance, LONGEST_BIT_WORD } from './bit-parallel-distance.ts';

export interface NearName<T> {
  name: string;
  value: T;
  distance: number;
}

interface Bucket<T> {
  names: string[];
  /** The letters of each name; */
  once: number[];
  /** those of them that stand in it more than once. */
  twice: number[];
  values: T[];
}

const bit = (code: number): number => 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));

/** Which letters a name holds, in the bits of a number, and which it holds more than once. */
export function letterMasks(name: string): { once: number; twice: number } {
  let once = 0;
  let twice = 0;
  for (let i = 0; i < name.length; i += 1) {
    const letter = bit(name.charCodeAt(i));
    twice |= once & letter;
    once |= letter;
  }
  return { once, twice };
}

function bitCount(mask: number): number {
  let v = mask - ((mask >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}

/** Whether two names with these letters may lie within so many edits: an edit takes at most one letter from either side. */
export function mayBeNear(once: number, twice: number, otherOnce: number, otherTwice: number, limit: number): boolean {
  const own = bitCount(once & ~otherOnce);
  const others = bitCount(otherOnce & ~once);
  if (own > limit || others > limit) return false;
  return own + bitCount(twice & ~otherTwice) <= limit && others + bitCount(otherTwice & ~twice) <= limit;
}

/** Edits allowed for a name of so many letters: below five none, since such names lie next to each other; then one, and about one more for seven. */
export const repairLimit = (length: number): number => (length < 5 ? 0 : length < 8 ? 1 : length < 15 ? 2 : length < 22 ? 3 : 4);

/** Names with a value each; made once, asked often. */
export class NearestNames<T> {
  readonly #byLength: Bucket<T>[] = [];
  readonly #distance = new BitParallelDistance();
  #last: { wanted: string; found: NearName<T>[] } = { wanted: '', found: [] };

  /** `name`: letters and digits alone, as ocrFold or signFold give them. */
  add(name: string, value: T): void {
    const bucket = this.#byLength[name.length] ?? { names: [], once: [], twice: [], values: [] };
    this.#byLength[name.length] = bucket;
    bucket.names.push(name);
    const { once, twice } = letterMasks(name);
    bucket.once.push(once);
    bucket.twice.push(twice);
    bucket.values.push(value);
  }

  /** Names whose distance to `wanted` is at most repairLimit(length of the name) + `extra` (0 or 1), nearest first. */
  find(wanted: string, extra: 0 | 1 = 0): NearName<T>[] {
    // a name that cannot be repaired is asked about once more with one edit more: the search is made once
    if (this.#last.wanted !== wanted) this.#last = { wanted, found: this.#search(wanted) };
    const { found } = this.#last;
    return extra === 1 ? found : found.filter(({ name, distance }) => distance <= repairLimit(name.length));
  }

  #search(wanted: string): NearName<T>[] {
    const found: NearName<T>[] = [];
    const masks = letterMasks(wanted);
    const short = wanted.length <= LONGEST_BIT_WORD;
    if (short) this.#distance.from(wanted);
    const reach = repairLimit(wanted.length + 2) + 1;
    for (let length = Math.max(1, wanted.length - reach); length <= wanted.length + reach; length += 1) {
      const bucket = this.#byLength[length];
      const limit = repairLimit(length) + (length < 5 ? 0 : 1);
      if (!bucket || Math.abs(length - wanted.length) > limit) continue;
      const { once, twice, names, values } = bucket;
      for (let i = 0; i < once.length; i += 1) {
        if (!mayBeNear(masks.once, masks.twice, once[i]!, twice[i]!, limit)) continue;
        const name = names[i]!;
        const distance = short ? this.#distance.to(name) : editDistance(wanted, name, limit);
        if (distance <= limit) found.push({ name, value: values[i] as T, distance });
      }
    }
    return found.sort((a, b) => a.distance - b.distance);
  }
}
