import { readExifOrientation } from './read-exif-orientation.ts';
import type { ImageHeader } from './read-image-header.ts';
import { UnreadableImageError } from './unreadable-image.ts';

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;
const APP1 = 0xe1;
/** Baseline, extended and progressive; lossless and arithmetic frames are not decoded. */
const FRAMES_READ = new Set([0xc0, 0xc1, 0xc2]);
const FRAMES_NOT_READ = new Set([0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf]);
/** Cameras write about ten scans; each costs a walk over all pixels. */
const MOST_SCANS = 40;

/** Walks the segments of a JPEG file (ITU-T T.81, annex B) to its end. */
export function readJpegHeader(file: Uint8Array): ImageHeader {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  let size: { width: number; height: number } | undefined;
  let orientation = 1;
  let scans = 0;
  let at = 2;
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) throw new UnreadableImageError('broken');
    const marker = file[at + 1]!;
    if (marker === 0xff) {
      at++;
      continue;
    }
    const length = view.getUint16(at + 2);
    const next = at + 2 + length;
    if (next > file.length) throw new UnreadableImageError('cut-off');
    if (marker === APP1) orientation = readExifOrientation(file.subarray(at + 4, next)) ?? orientation;
    if (FRAMES_NOT_READ.has(marker)) throw new UnreadableImageError('format-not-read');
    if (FRAMES_READ.has(marker)) size = frameSize(view, at, length);
    at = next;
    if (marker !== START_OF_SCAN) continue;
    if (!size || ++scans > MOST_SCANS) throw new UnreadableImageError('broken');
    at = endOfScan(file, at);
    if (file[at + 1] === END_OF_IMAGE) return { format: 'jpeg', ...size, orientation };
  }
  throw new UnreadableImageError('cut-off');
}

function frameSize(view: DataView, at: number, length: number): { width: number; height: number } {
  if (length < 8) throw new UnreadableImageError('broken');
  const precision = view.getUint8(at + 4);
  const components = view.getUint8(at + 9);
  if (components === 4) throw new UnreadableImageError('cmyk');
  if (precision !== 8) throw new UnreadableImageError('format-not-read');
  return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
}

/** First marker after coded data; within it FF is followed by 00 or by a restart marker. */
function endOfScan(file: Uint8Array, from: number): number {
  for (let at = file.indexOf(0xff, from); at >= 0; at = file.indexOf(0xff, at + 1)) {
    const next = file[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
  }
  throw new UnreadableImageError('cut-off');
}
