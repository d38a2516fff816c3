/**
 * Bytes of RGB or RGBA (`channels` a pixel) -> light value of each pixel, by the weights of ITU-R BT.601 in 1/256.
 * Bytes of one channel are light already and come back as a copy.
 */
export function luma(bytes: Uint8Array | Uint8ClampedArray, channels: 1 | 3 | 4): Uint8Array {
  if (channels === 1) return Uint8Array.from(bytes);
  const grey = new Uint8Array(Math.floor(bytes.length / channels));
  for (let i = 0, at = 0; i < grey.length; i++, at += channels) {
    grey[i] = (bytes[at]! * 77 + bytes[at + 1]! * 150 + bytes[at + 2]! * 29) >> 8;
  }
  return grey;
}
