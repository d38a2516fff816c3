import type { GreyPicture } from './grey-picture.ts';

/** Side of the tiles that are looked at, in pixels; a power of two. */
export const TILE = 64;

/**
 * Photo and places in it -> how strongly each frequency stands in the tiles around them: mean power of TILE by TILE frequencies, the
 * lowest first, or null where no tile lies in the photo.
 */
export function powerSpectrum(
  photo: GreyPicture,
  places: readonly { readonly x: number; readonly y: number }[],
): Float64Array | null {
  const power = new Float64Array(TILE * TILE);
  const real = new Float64Array(TILE * TILE);
  const imaginary = new Float64Array(TILE * TILE);
  let tiles = 0;
  for (const { x, y } of places) {
    const [left, top] = [Math.round(x) - TILE / 2, Math.round(y) - TILE / 2];
    if (left < 0 || top < 0 || left + TILE > photo.width || top + TILE > photo.height) continue;
    cutTile(photo, left, top, real);
    imaginary.fill(0);
    for (let row = 0; row < TILE; row++) transform(real, imaginary, row * TILE, 1);
    for (let column = 0; column < TILE; column++) transform(real, imaginary, column, TILE);
    for (let i = 0; i < power.length; i++) power[i]! += real[i]! ** 2 + imaginary[i]! ** 2;
    tiles++;
  }
  return tiles > 0 ? power.map((sum) => sum / tiles) : null;
}

/** Fades a tile out to its rim, where it would otherwise show an edge. */
const FADE = Float64Array.from({ length: TILE }, (_, i) => 0.5 - 0.5 * Math.cos((2 * Math.PI * (i + 0.5)) / TILE));

function cutTile({ grey, width }: GreyPicture, left: number, top: number, into: Float64Array): void {
  let sum = 0;
  for (let y = 0; y < TILE; y++)
    for (let x = 0; x < TILE; x++) {
      into[y * TILE + x] = grey[(top + y) * width + left + x]!;
      sum += into[y * TILE + x]!;
    }
  const mean = sum / into.length;
  for (let y = 0; y < TILE; y++)
    for (let x = 0; x < TILE; x++) into[y * TILE + x] = (into[y * TILE + x]! - mean) * FADE[x]! * FADE[y]!;
}

const COSINE = Float64Array.from({ length: TILE / 2 }, (_, k) => Math.cos((2 * Math.PI * k) / TILE));
const SINE = Float64Array.from({ length: TILE / 2 }, (_, k) => -Math.sin((2 * Math.PI * k) / TILE));

/** Fast Fourier transform of TILE numbers in place (Cooley and Tukey 1965), the first at `from`, one each `step`. */
function transform(real: Float64Array, imaginary: Float64Array, from: number, step: number): void {
  for (let i = 1, j = 0; i < TILE; i++) {
    let bit = TILE >> 1;
    for (; j & bit; bit >>= 1) j ^= bit;
    j ^= bit;
    if (i >= j) continue;
    const [a, b] = [from + i * step, from + j * step];
    [real[a], real[b]] = [real[b]!, real[a]!];
    [imaginary[a], imaginary[b]] = [imaginary[b]!, imaginary[a]!];
  }
  for (let half = 1; half < TILE; half *= 2)
    for (let start = 0; start < TILE; start += 2 * half)
      for (let k = 0; k < half; k++) {
        const [cosine, sine] = [COSINE[(k * TILE) / (2 * half)]!, SINE[(k * TILE) / (2 * half)]!];
        const a = from + (start + k) * step;
        const b = a + half * step;
        const re = real[b]! * cosine - imaginary[b]! * sine;
        const im = real[b]! * sine + imaginary[b]! * cosine;
        real[b] = real[a]! - re;
        imaginary[b] = imaginary[a]! - im;
        real[a]! += re;
        imaginary[a]! += im;
      }
}
