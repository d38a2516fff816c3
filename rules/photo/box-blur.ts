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
  for (let y = 0; y < height; y++) {
    const row = y * width;
    let sum = 0;
    let count = Math.min(radius, width);
    for (let x = 0; x < count; x++) sum += values[row + x]!;
    for (let x = 0; x < width; x++) {
      if (x + radius < width) {
        sum += values[row + x + radius]!;
        count++;
      }
      blurred[row + x] = sum / count;
      if (x >= radius) {
        sum -= values[row + x - radius]!;
        count--;
      }
    }
  }
  return blurred;
}

/** Keeps one running sum a column, so that memory is walked row by row. */
function blurColumns(values: Float32Array, width: number, height: number, radius: number): Float32Array {
  const sums = new Float64Array(width);
  const blurred = new Float32Array(width * height);
  let count = Math.min(radius, height);
  for (let i = 0; i < count * width; i++) sums[i % width]! += values[i]!;
  for (let y = 0; y < height; y++) {
    const entering = (y + radius) * width;
    const leaving = (y - radius) * width;
    if (y + radius < height) {
      for (let x = 0; x < width; x++) sums[x]! += values[entering + x]!;
      count++;
    }
    for (let x = 0; x < width; x++) blurred[y * width + x] = sums[x]! / count;
    if (y >= radius) {
      for (let x = 0; x < width; x++) sums[x]! -= values[leaving + x]!;
      count--;
    }
  }
  return blurred;
}
