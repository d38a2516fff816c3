/** Longer words are compared whole. */
const WIDTH = 512;
let beforePrevious = new Uint8Array(WIDTH + 1);
let previous = new Uint8Array(WIDTH + 1);
let current = new Uint8Array(WIDTH + 1);

/**
 * Edits between two words: insert, drop, replace a letter, or swap two neighbours (optimal string alignment).
 * Answers `limit + 1` as soon as more than `limit` edits are certain. Only the diagonal band that `limit` allows is computed
 * (Ukkonen 1985), in three reused rows, since this runs for every unknown name.
 */
export function editDistance(a: string, b: string, limit: number): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const n = short.length;
  const m = long.length;
  const over = limit + 1;
  if (m - n > limit || m > WIDTH) return a === b ? 0 : over;
  // beyond the band nothing is read before it is written
  for (let j = 0; j <= m && j <= over; j += 1) previous[j] = j;
  for (let i = 1; i <= n; i += 1) {
    const from = Math.max(1, i - limit);
    const to = Math.min(m, i + limit);
    const letter = short.charCodeAt(i - 1);
    current[from - 1] = from === 1 && i <= limit ? i : over;
    let best = current[from - 1] ?? over;
    for (let j = from; j <= to; j += 1) {
      const other = long.charCodeAt(j - 1);
      let cost = (previous[j - 1] ?? over) + (letter === other ? 0 : 1);
      const drop = (j === i + limit ? over : (previous[j] ?? over)) + 1;
      const add = (current[j - 1] ?? over) + 1;
      if (drop < cost) cost = drop;
      if (add < cost) cost = add;
      if (i > 1 && j > 1 && letter === long.charCodeAt(j - 2) && short.charCodeAt(i - 2) === other) {
        const swap = (beforePrevious[j - 2] ?? over) + 1;
        if (swap < cost) cost = swap;
      }
      current[j] = cost > over ? over : cost;
      if (cost < best) best = cost;
    }
    if (to < m) current[to + 1] = over;
    if (best > limit) return over;
    [beforePrevious, previous, current] = [previous, current, beforePrevious];
  }
  return previous[m] ?? over;
}
