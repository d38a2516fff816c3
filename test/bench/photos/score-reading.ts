/** How well a reading holds the ingredients of a label, as label reading is usually scored: by name, whatever stands between. */
export type ReadingScore = {
  readonly ingredients: number;
  readonly exact: number;
  readonly near: number;
  readonly missed: string[];
};

const NEAR = 0.2;
const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]/g, '');

/**
 * Text that was read and the names that stand on the label -> how many are there. Exact: a run of words equals the name after
 * folding to letters and digits; near: within an edit distance of a fifth of its length.
 */
export function scoreReading(text: string, names: readonly string[]): ReadingScore {
  const words = text
    .replaceAll(/[-‐]\s*\n\s*/g, '')
    .split(/[\s,;•·|]+/)
    .map(fold)
    .filter((word) => word !== '');
  const distances = names.map((name) => ({ name, distance: nearestRun(words, fold(name)) }));
  return {
    ingredients: names.length,
    exact: distances.filter(({ distance }) => distance === 0).length,
    near: distances.filter(({ name, distance }) => distance <= mostEdits(fold(name))).length,
    missed: distances.filter(({ name, distance }) => distance > mostEdits(fold(name))).map(({ name }) => name),
  };
}

const mostEdits = (name: string): number => Math.floor(NEAR * name.length);

function nearestRun(words: readonly string[], name: string): number {
  const most = mostEdits(name);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < words.length && best > 0; i++) {
    let run = '';
    for (let k = i; k < words.length && run.length <= name.length + most; k++) {
      run += words[k];
      if (Math.abs(run.length - name.length) <= most) best = Math.min(best, editDistance(run, name));
    }
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let k = 1; k <= b.length; k++) {
      next.push(Math.min(row[k]! + 1, next[k - 1]! + 1, row[k - 1]! + (a[i - 1] === b[k - 1] ? 0 : 1)));
    }
    row = next;
  }
  return row[b.length]!;
}
