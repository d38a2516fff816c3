/**
 * Mean over the square of (2 · radius + 1) pixels around each pixel, cut off at the frame. Two passes of running sums:
 * the cost does not depend on the radius. Returns new values; `values` stays as it was.
 */
export function boxBlur(values: ArrayLike<number>, width: number, height: number, radius: number): Float32Array {
  const rows = blurRows(values, width, height, radius);
  return blurColumns(rows, width, height, radius);
}

function blurRows(values: ArrayLike<number>, width: number, height: number, radius: number): Float32Array {
  const blurred = new Float32Array(width * height);
  const before = Math.min(radius, width);
  const inner = Math.max(0, width - radius);
  const whole = 1 / (2 * radius + 1);
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = 0;
    for (let x = 0; x < before; x++) sum += values[row + x]!;
    let count = before;
    let x = 0;
    for (; x < inner && x < radius; x++) {
      sum += values[row + x + radius]!;
      blurred[row + x] = sum / ++count;
    }
    // the whole window lies within the row: no division and no question a pixel
    for (; x < inner; x++) {
      sum += values[row + x + radius]!;
      blurred[row + x] = sum * whole;
      sum -= values[row + x - radius]!;
    }
    count = Math.min(width, x + radius) - Math.max(0, x - radius);
    for (; x < width; x++) {
      blurred[row + x] = sum / count;
      if (x < radius) continue;
      sum -= values[row + x - radius]!;
      count--;
    }
  }
  return blurred;
}

/** Keeps one running sum a column, so that memory is walked row by row. */
function blurColumns(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  const sums = new Float64Array(width);
  const blurred = new Float32Array(width * height);
  let count = Math.min(radius, height);
  for (let y = 0; y < count; y++) for (let x = 0; x < width; x++) sums[x]! += values[y * width + x]!;
  for (let y = 0; y < height; y++) {
    const row = y * width;
    const entering = (y + radius) * width;
    const leaving = (y - radius) * width;
    if (y + radius < height) count++;
    const share = 1 / count;
    if (y + radius < height && y >= radius) {
      for (let x = 0; x < width; x++) {
        const sum = sums[x]! + values[entering + x]!;
        blurred[row + x] = sum * share;
        sums[x] = sum - values[leaving + x]!;
      }
    } else {
      if (y + radius < height) for (let x = 0; x < width; x++) sums[x]! += values[entering + x]!;
      for (let x = 0; x < width; x++) blurred[row + x] = sums[x]! * share;
      if (y >= radius) for (let x = 0; x < width; x++) sums[x]! -= values[leaving + x]!;
    }
    if (y >= radius) count--;
  }
  return blurred;
}
