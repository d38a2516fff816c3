/**
 * Mean over the square of (2 · radius + 1) pixels around each pixel, cut off at the frame. Two passes of running sums: the cost does not
 * depend on the radius. Only the rows within the radius are kept between the passes, since a whole picture of them would take longer to
 * lay out than to fill. Returns new values; `values` stays as it was.
 */
export function boxBlur(values: ArrayLike<number>, width: number, height: number, radius: number): Float32Array {
  const blurred = new Float32Array(width * height);
  const kept = Math.min(2 * radius + 1, height);
  const rows = new Float32Array(kept * width);
  const sums = new Float64Array(width);
  let count = 0;
  const enter = (y: number): void => {
    const at = (y % kept) * width;
    blurRow(values, y * width, width, radius, rows, at);
    for (let x = 0; x < width; x++) sums[x]! += rows[at + x]!;
    count++;
  };
  for (let y = 0; y < Math.min(radius, height); y++) enter(y);
  for (let y = 0; y < height; y++) {
    if (y + radius < height) enter(y + radius);
    const row = y * width;
    const share = 1 / count;
    if (y < radius) {
      for (let x = 0; x < width; x++) blurred[row + x] = sums[x]! * share;
      continue;
    }
    const leaving = ((y - radius) % kept) * width;
    for (let x = 0; x < width; x++) {
      const sum = sums[x]!;
      blurred[row + x] = sum * share;
      sums[x] = sum - rows[leaving + x]!;
    }
    count--;
  }
  return blurred;
}

/** The mean along one row of `values`, which begins at `row`, into `into` from `at` on. */
function blurRow(values: ArrayLike<number>, row: number, width: number, radius: number, into: Float32Array, at: number): void {
  const before = Math.min(radius, width);
  const inner = Math.max(0, width - radius);
  const whole = 1 / (2 * radius + 1);
  let sum = 0;
  for (let x = 0; x < before; x++) sum += values[row + x]!;
  let count = before;
  let x = 0;
  for (; x < inner && x < radius; x++) {
    sum += values[row + x + radius]!;
    into[at + x] = sum / ++count;
  }
  // the whole window lies within the row: no division and no question a pixel
  for (; x < inner; x++) {
    sum += values[row + x + radius]!;
    into[at + x] = sum * whole;
    sum -= values[row + x - radius]!;
  }
  count = Math.min(width, x + radius) - Math.max(0, x - radius);
  for (; x < width; x++) {
    into[at + x] = sum / count;
    if (x < radius) continue;
    sum -= values[row + x - radius]!;
    count--;
  }
}
