import type { Box } from '../../rules/photo/grey-picture.ts';
import type { LabelPhotoReading } from '../../rules/photo/read-label-photo.ts';
import { requestScan } from '../api-client.ts';
import type { Script } from './reader-messages.ts';

const PATIENCE_MS = 40_000;
/** The server takes bodies of some megabytes; this many pixels as JPEG stay well below. */
const MOST_PIXELS = 9_000_000;

/**
 * Sends the photo to our server and gets its reading; the boxes are in pixels of `picture`. Only after a tap that says so.
 * @throws when the server cannot be reached or cannot read it
 */
export async function readOnServer(picture: ImageBitmap): Promise<{ reading: LabelPhotoReading; script: Script }> {
  const scale = Math.min(1, Math.sqrt(MOST_PIXELS / (picture.width * picture.height)));
  const canvas = new OffscreenCanvas(Math.round(picture.width * scale), Math.round(picture.height * scale));
  canvas.getContext('2d')?.drawImage(picture, 0, 0, canvas.width, canvas.height);
  const image = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
  const scan = await requestScan(image, AbortSignal.timeout(PATIENCE_MS));
  const { model = 'eng', report: _none, ...rest } = scan;
  const words = scan.words.map((word) => ({ ...word, box: scaled(word.box, 1 / scale) }));
  return { reading: { ...rest, words }, script: model === 'eng' ? null : (model ?? 'other') };
}

const scaled = ({ x0, y0, x1, y1 }: Box, by: number): Box => ({ x0: x0 * by, y0: y0 * by, x1: x1 * by, y1: y1 * by });
