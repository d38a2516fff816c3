/** A number has 32 bits, one of them for the sign. */
export const LONGEST_BIT_WORD = 31;

/**
 * Edits (insert, drop, replace, swap two neighbours) between one word and many others, all rows of a column at once in the bits of a
 * number: Hyyrö, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances" (2003). Words of up to 31 Latin letters.
 */
export class BitParallelDistance {
  readonly #places = new Int32Array(128);
  #word = '';

  /** The word that the following calls of `to` compare with: up to 31 units below 128. */
  from(word: string): void {
    for (let i = 0; i < this.#word.length; i += 1) this.#places[this.#word.charCodeAt(i)] = 0;
    for (let i = 0; i < word.length; i += 1)
      this.#places[word.charCodeAt(i)] = (this.#places[word.charCodeAt(i)] ?? 0) | (1 << i);
    this.#word = word;
  }

  /** Edits to another word of units below 128. */
  to(other: string): number {
    const rows = this.#word.length;
    if (rows === 0) return other.length;
    const last = 1 << (rows - 1);
    let verticalUp = -1;
    let verticalDown = 0;
    let diagonal = 0;
    let placesBefore = 0;
    let distance = rows;
    for (let i = 0; i < other.length; i += 1) {
      const places = this.#places[other.charCodeAt(i)] ?? 0;
      const swapped = ((~diagonal & places) << 1) & placesBefore;
      diagonal = (((places & verticalUp) + verticalUp) ^ verticalUp) | places | verticalDown | swapped;
      let horizontalUp = verticalDown | ~(diagonal | verticalUp);
      let horizontalDown = diagonal & verticalUp;
      if (horizontalUp & last) distance += 1;
      if (horizontalDown & last) distance -= 1;
      horizontalUp = (horizontalUp << 1) | 1;
      horizontalDown <<= 1;
      verticalUp = horizontalDown | ~(diagonal | horizontalUp);
      verticalDown = horizontalUp & diagonal;
      placesBefore = places;
    }
    return distance;
  }
}
