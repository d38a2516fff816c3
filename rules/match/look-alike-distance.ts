/**
 * How far what a camera read is from a name: edits, where signs that look alike cost less than others. Which are alike was counted on
 * 120 hard label photos: thin strokes, round letters, arches, and two letters that run into one ("li" into "u").
 */
import alike from '../knowledge/matching/look-alike-letters.json' with { type: 'json' };

/** Cost of an edit in edits. */
const SAME_SHAPE = 0.5;
const RUN_TOGETHER = 0.5;
/** A thin stroke fades more easily than another letter. */
const THIN_LOST = 0.6;

const groupOf = new Map<string, Set<number>>();
alike.shapes.forEach((letters, group) => {
  for (const letter of letters) groupOf.set(letter, (groupOf.get(letter) ?? new Set()).add(group));
});
const PAIRS = new Set(Object.entries(alike.pairs).flatMap(([pair, read]) => read.split(' ').map((one) => `${pair} ${one}`)));
const THIN = new Set(alike.shapes[0]);

function costOfOther(meant: string, read: string): number {
  if (meant === read) return 0;
  const groups = groupOf.get(meant);
  if (groups) for (const group of groupOf.get(read) ?? []) if (groups.has(group)) return SAME_SHAPE;
  return 1;
}

const costOfLost = (letter: string): number => (THIN.has(letter) ? THIN_LOST : 1);

/** Compact keys in Latin letters: what was read and the name that may be meant -> their distance in edits, a fraction for look-alikes. */
export function lookAlikeDistance(read: string, meant: string): number {
  const width = read.length + 1;
  let before = new Float64Array(width);
  let row = new Float64Array(width);
  let next = new Float64Array(width);
  for (let j = 1; j < width; j += 1) row[j] = row[j - 1]! + costOfLost(read[j - 1]!);
  for (let i = 1; i <= meant.length; i += 1) {
    const letter = meant[i - 1]!;
    next[0] = row[0]! + costOfLost(letter);
    for (let j = 1; j < width; j += 1) {
      const seen = read[j - 1]!;
      let least = Math.min(
        row[j]! + costOfLost(letter),
        next[j - 1]! + costOfLost(seen),
        row[j - 1]! + costOfOther(letter, seen),
      );
      if (i > 1 && least > RUN_TOGETHER && PAIRS.has(`${meant[i - 2]}${letter} ${seen}`))
        least = Math.min(least, before[j - 1]! + RUN_TOGETHER);
      next[j] = least;
    }
    [before, row, next] = [row, next, before];
  }
  return row[read.length]!;
}
