import type { GreyField, GreyPicture } from './grey-picture.ts';

/** The picture `factor` times smaller, each new pixel the mean of those it covers; a factor up to 1 only copies. */
export function shrink(picture: GreyPicture, factor: number): GreyField {
  if (factor <= 1) return { values: Float32Array.from(picture.grey), width: picture.width, height: picture.height };
  const width = Math.max(1, Math.floor(picture.width / factor));
  const height = Math.max(1, Math.floor(picture.height / factor));
  const columns = edges(width, picture.width, factor);
  const rows = edges(height, picture.height, factor);
  const values = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const top = rows[y]!;
    const bottom = rows[y + 1]!;
    for (let x = 0; x < width; x++) {
      const left = columns[x]!;
      const right = columns[x + 1]!;
      let sum = 0;
      for (let v = top; v < bottom; v++) {
        const row = v * picture.width;
        for (let u = left; u < right; u++) sum += picture.grey[row + u]!;
      }
      values[y * width + x] = sum / ((bottom - top) * (right - left));
    }
  }
  return { values, width, height };
}

function edges(count: number, limit: number, factor: number): Int32Array {
  return Int32Array.from({ length: count + 1 }, (_, i) => Math.min(limit, Math.round(i * factor)));
}
