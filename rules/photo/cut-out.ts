import type { Box, GreyPicture } from './grey-picture.ts';

/** The part of a picture within a box, which is first cut off at the frame; at least one pixel. */
export function cutOut(picture: GreyPicture, box: Box): GreyPicture {
  const x0 = Math.min(Math.max(0, Math.floor(box.x0)), picture.width - 1);
  const y0 = Math.min(Math.max(0, Math.floor(box.y0)), picture.height - 1);
  const width = Math.max(1, Math.min(picture.width, Math.ceil(box.x1)) - x0);
  const height = Math.max(1, Math.min(picture.height, Math.ceil(box.y1)) - y0);
  const grey = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const start = (y0 + y) * picture.width + x0;
    grey.set(picture.grey.subarray(start, start + width), y * width);
  }
  return { grey, width, height };
}
