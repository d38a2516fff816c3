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
  const { model = 'eng', ...rest } = scan;
  const reading = { ...rest, words: placeWords(scan, scale), unreadable: scan.unreadable ?? [], endSeen: scan.endSeen ?? false };
  return { reading, script: model === 'eng' ? null : (model ?? 'other') };
}

type Scan = Awaited<ReturnType<typeof requestScan>>;

/** The answer names the words in order; where each begins in the text is found again here. */
function placeWords({ text, words }: Scan, scale: number): LabelPhotoReading['words'] {
  let at = 0;
  return words.map(({ text: word, confidence, box }) => {
    const found = text.indexOf(word, at);
    const start = found < 0 ? at : found;
    at = start + word.length;
    const back = { x0: box.x0 / scale, y0: box.y0 / scale, x1: box.x1 / scale, y1: box.y1 / scale };
    return { text: word, confidence, box: back, start, end: at };
  });
}
