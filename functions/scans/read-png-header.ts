import { readExifOrientation } from './read-exif-orientation.ts';
import type { ImageHeader } from './read-image-header.ts';
import { UnreadableImageError } from './unreadable-image.ts';

export type PngChunk = { readonly type: string; readonly data: Uint8Array };

/** Walks the chunks of a PNG file (third edition, section 5) to its end. */
export function readPngHeader(file: Uint8Array): ImageHeader {
  let size: { width: number; height: number } | undefined;
  let orientation = 1;
  for (const { type, data } of pngChunks(file)) {
    if (type === 'IHDR' && data.length === 13) {
      const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
      size = { width: view.getUint32(0), height: view.getUint32(4) };
    }
    if (!size) throw new UnreadableImageError('broken');
    if (type === 'acTL') throw new UnreadableImageError('animated');
    if (type === 'eXIf') orientation = readExifOrientation(data) ?? orientation;
    if (type === 'IEND') return { format: 'png', ...size, orientation };
  }
  throw new UnreadableImageError('cut-off');
}

/** The chunks of a PNG file in order, as far as they are whole. */
export function* pngChunks(file: Uint8Array): Generator<PngChunk> {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  for (let at = 8; at + 12 <= file.length; ) {
    const length = view.getUint32(at);
    const end = at + 8 + length;
    if (end + 4 > file.length) return;
    yield { type: String.fromCharCode(...file.subarray(at + 4, at + 8)), data: file.subarray(at + 8, end) };
    at = end + 4;
  }
}
