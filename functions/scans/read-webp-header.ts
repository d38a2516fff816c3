import { readExifOrientation } from './read-exif-orientation.ts';
import type { ImageHeader } from './read-image-header.ts';
import { UnreadableImageError } from './unreadable-image.ts';

const ANIMATION_FLAG = 0x02;

/** Walks the chunks of a WebP file (RFC 9649). */
export function readWebpHeader(file: Uint8Array): ImageHeader {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  if (file.length < 12 || view.getUint32(4, true) + 8 > file.length) throw new UnreadableImageError('cut-off');
  let size: { width: number; height: number } | undefined;
  let orientation = 1;
  for (let at = 12; at + 8 <= file.length; ) {
    const type = String.fromCharCode(...file.subarray(at, at + 4));
    const length = view.getUint32(at + 4, true);
    const data = file.subarray(at + 8, at + 8 + length);
    if (type === 'VP8X' && ((data[0] ?? 0) & ANIMATION_FLAG) !== 0) throw new UnreadableImageError('animated');
    if (type === 'VP8 ' || type === 'VP8L') size = frameSize(type, data);
    if (type === 'EXIF') orientation = readExifOrientation(data) ?? orientation;
    at += 8 + length + (length % 2);
  }
  if (!size) throw new UnreadableImageError('broken');
  return { format: 'webp', ...size, orientation };
}

function frameSize(type: string, data: Uint8Array): { width: number; height: number } {
  if (data.length < 10) throw new UnreadableImageError('broken');
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  if (type === 'VP8 ') return { width: view.getUint16(6, true) & 0x3fff, height: view.getUint16(8, true) & 0x3fff };
  const bits = view.getUint32(1, true);
  return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
}
