/** The weights of ITU-R BT.601, in 1/256. */
export const LUMA = { red: 77 / 256, green: 150 / 256, blue: 29 / 256 } as const;

/** The light of one colour, all from 0 to 255, in whole numbers. */
export const lumaOf = (red: number, green: number, blue: number): number =>
  (red * LUMA.red + green * LUMA.green + blue * LUMA.blue) | 0;

/**
 * Bytes of RGB or RGBA (`channels` a pixel) -> light value of each pixel.
 * Bytes of one channel are light already and come back as a copy.
 */
export function luma(bytes: Uint8Array | Uint8ClampedArray, channels: 1 | 3 | 4): Uint8Array {
  if (channels === 1) return Uint8Array.from(bytes);
  const grey = new Uint8Array(Math.floor(bytes.length / channels));
  for (let i = 0, at = 0; i < grey.length; i++, at += channels) {
    grey[i] = lumaOf(bytes[at]!, bytes[at + 1]!, bytes[at + 2]!);
  }
  return grey;
}
