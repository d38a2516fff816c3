/**
 * How far what a camera read is from a name: edits, where signs that look alike cost less than others. The
 * commonest were counted on 120 hard label photos: thin strokes, round letters, arches, and two letters that run into one ("li" into "u");
 * the rest have the same shapes.
 */
import alike from '../knowledge/matching/look-alike-letters.json' with { type: 'json' };

/** Cost of an edit in edits. */
const SAME_SHAPE = 0.5;
const RUN_TOGETHER = 0.5;
/** A thin stroke fades more easily than another letter. */
const THIN_LOST = 0.6;

/** Letters and figures of compact keys, and one number for all else. */
const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';
const SIZE = LETTERS.length + 1;
const numberOf = new Uint8Array(128).fill(LETTERS.length);
[...LETTERS].forEach((letter, number) => {
  numberOf[letter.charCodeAt(0)] = number;
});
const numbersOf = (key: string): Uint8Array =>
  Uint8Array.from({ length: key.length }, (_, at) => numberOf[key.charCodeAt(at)] ?? LETTERS.length);

/** What it costs to read one letter as another: row by row what is meant. */
const other = new Float64Array(SIZE * SIZE).fill(1);
for (const shape of alike.shapes)
  for (const meant of numbersOf(shape)) for (const read of numbersOf(shape)) other[meant * SIZE + read] = SAME_SHAPE;
for (let letter = 0; letter < LETTERS.length; letter += 1) other[letter * SIZE + letter] = 0;

const lost = new Float64Array(SIZE).fill(1);
for (const letter of numbersOf(alike.shapes[0]!)) lost[letter] = THIN_LOST;

/** Two letters that are read as one: 1 where they may be. */
const together = new Uint8Array(SIZE * SIZE * SIZE);
for (const [pair, reads] of Object.entries(alike.pairs)) {
  const [first, second] = numbersOf(pair) as unknown as [number, number];
  for (const read of numbersOf(reads.replaceAll(' ', ''))) together[(first * SIZE + second) * SIZE + read] = 1;
}

/** Compact keys in Latin letters: what was read and the name that may be meant -> their distance in edits, a fraction for look-alikes. */
export function lookAlikeDistance(read: string, meant: string): number {
  const seen = numbersOf(read);
  const width = seen.length + 1;
  let before = new Float64Array(width);
  let row = new Float64Array(width);
  let next = new Float64Array(width);
  for (let j = 1; j < width; j += 1) row[j] = row[j - 1]! + lost[seen[j - 1]!]!;
  let previous = LETTERS.length;
  for (const letter of numbersOf(meant)) {
    next[0] = row[0]! + lost[letter]!;
    const pair = (previous * SIZE + letter) * SIZE;
    for (let j = 1; j < width; j += 1) {
      const sign = seen[j - 1]!;
      let least = row[j - 1]! + other[letter * SIZE + sign]!;
      least = Math.min(least, row[j]! + lost[letter]!, next[j - 1]! + lost[sign]!);
      if (together[pair + sign] === 1) least = Math.min(least, before[j - 1]! + RUN_TOGETHER);
      next[j] = least;
    }
    previous = letter;
    [before, row, next] = [row, next, before];
  }
  return row[seen.length]!;
}
