/**
 * How clearly a row profile rises and falls with the lines of a text whose letters are `characterHeight` rows tall:
 * the variance of the smoothed profile about its running mean, over the squared mean. About 0.02 for no lines, 1 for clear ones.
 */
export function lineContrast(rows: Float32Array, characterHeight: number): number {
  const inked = trim(rows);
  const smooth = runningMean(inked, Math.max(1, Math.round(characterHeight * 0.3)));
  const wide = runningMean(smooth, Math.round(characterHeight * 2.2));
  const mean = smooth.reduce((sum, value) => sum + value, 0) / smooth.length;
  const variance = smooth.reduce((sum, value, i) => sum + (value - wide[i]!) ** 2, 0) / smooth.length;
  return mean ? variance / mean ** 2 : 0;
}

/** The profile from its first to its last row with ink. */
export function trim(rows: Float32Array): Float32Array {
  const [first, last] = inkedRows(rows);
  return rows.slice(first, last + 1);
}

/** First and last row with ink; 0 and -1 where none has any. */
export function inkedRows(rows: Float32Array): [first: number, last: number] {
  const first = rows.findIndex((ink) => ink > 0);
  return [Math.max(0, first), rows.findLastIndex((ink) => ink > 0)];
}

function runningMean(values: Float32Array, radius: number): Float32Array {
  const means = new Float32Array(values.length);
  let sum = 0;
  let count = 0;
  for (let i = -radius; i < values.length; i++) {
    if (i + radius < values.length) {
      sum += values[i + radius]!;
      count++;
    }
    if (i - radius - 1 >= 0) {
      sum -= values[i - radius - 1]!;
      count--;
    }
    if (i >= 0) means[i] = sum / count;
  }
  return means;
}
