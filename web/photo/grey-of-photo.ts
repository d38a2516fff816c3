import { cutOut } from '../../rules/photo/cut-out.ts';
import { greyOfColours } from '../../rules/photo/grey-of-colours.ts';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { turnPhoto } from '../../rules/photo/turn-photo.ts';
import type { Adjustment } from './reader-messages.ts';

/** More pixels add nothing to the reading and much to the memory. */
export const MOST_PIXELS = 26_000_000;

/**
 * A picture file -> its light values, upright, turned and cut as asked. For a worker: it takes the time of a decoder.
 * @throws what the browser throws for a file it cannot decode
 */
export async function greyOfPhoto(photo: Blob, { quarters, part }: Adjustment): Promise<GreyPicture> {
  const bitmap = await createImageBitmap(photo, { imageOrientation: 'from-image' });
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (bitmap.width * bitmap.height)));
  const width = Math.max(1, Math.round(bitmap.width * scale));
  const height = Math.max(1, Math.round(bitmap.height * scale));
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('this browser cannot draw in a worker');
  pen.drawImage(bitmap, 0, 0, width, height);
  bitmap.close();
  const { data } = pen.getImageData(0, 0, width, height);
  const turned = turnPhoto(greyOfColours(data, width, height), quarters);
  return part ? cutOut(turned, part) : turned;
}
