/**
 * All names within a few edits of a damaged one. Names lie by length; a bit mask of their letters throws out nearly all before
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
  masks: number[];
  values: T[];
}

const bit = (code: number): number => 1 << (code >= 97 && code <= 122 ? code - 97 : 26 + (code % 6));

function letterMask(name: string): number {
  let mask = 0;
  for (let i = 0; i < name.length; i += 1) mask |= bit(name.charCodeAt(i));
  return mask;
}

function bitCount(mask: number): number {
  let v = mask - ((mask >>> 1) & 0x55555555);
  v = (v & 0x33333333) + ((v >>> 2) & 0x33333333);
  return (((v + (v >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
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
    const bucket = this.#byLength[name.length] ?? { names: [], masks: [], values: [] };
    this.#byLength[name.length] = bucket;
    bucket.names.push(name);
    bucket.masks.push(letterMask(name));
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
    const mask = letterMask(wanted);
    const short = wanted.length <= LONGEST_BIT_WORD;
    if (short) this.#distance.from(wanted);
    const reach = repairLimit(wanted.length + 2) + 1;
    for (let length = Math.max(1, wanted.length - reach); length <= wanted.length + reach; length += 1) {
      const bucket = this.#byLength[length];
      const limit = repairLimit(length) + (length < 5 ? 0 : 1);
      if (!bucket || Math.abs(length - wanted.length) > limit) continue;
      const { masks, names, values } = bucket;
      for (let i = 0; i < masks.length; i += 1) {
        const other = masks[i] ?? 0;
        if (bitCount(mask & ~other) > limit || bitCount(other & ~mask) > limit) continue;
        const name = names[i] ?? '';
        const distance = short ? this.#distance.to(name) : editDistance(wanted, name, limit);
        if (distance <= limit) found.push({ name, value: values[i] as T, distance });
      }
    }
    return found.sort((a, b) => a.distance - b.distance);
  }
}
