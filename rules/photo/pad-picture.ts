import type { GreyPicture } from './grey-picture.ts';

/** The picture with a margin of one light value on all sides, in pixels. */
export function padPicture({ grey, width, height }: GreyPicture, margin: number, light: number): GreyPicture {
  const wide = width + 2 * margin;
  const padded = new Uint8Array(wide * (height + 2 * margin)).fill(light);
  for (let y = 0; y < height; y++) padded.set(grey.subarray(y * width, (y + 1) * width), (y + margin) * wide + margin);
  return { grey: padded, width: wide, height: height + 2 * margin };
}
