import { IMAGE_LIMITS } from './image-limits.ts';
import { readJpegHeader } from './read-jpeg-header.ts';
import { readPngHeader } from './read-png-header.ts';
import { readWebpHeader } from './read-webp-header.ts';
import { UnreadableImageError } from './unreadable-image.ts';

export type ImageHeader = {
  readonly format: 'jpeg' | 'png' | 'webp';
  readonly width: number;
  readonly height: number;
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number;
};

/** What the first bytes show of picture files that we do not open: for a better sentence than "not an image". */
const KNOWN_BUT_NOT_READ: readonly (readonly [at: number, signature: string])[] = [
  [0, 'GIF8'],
  [0, 'BM'],
  [0, 'II*\0'],
  [0, 'MM\0*'],
  [0, '8BPS'],
  [0, '%PDF'],
  [0, '<svg'],
  [0, '\0\0\u0001\0'],
  [0, '\u00FF\u000A'],
  [4, 'ftyp'],
  [4, 'JXL '],
];

/**
 * File -> its format, size and orientation, told by its bytes alone (a wrong extension does not matter), without decoding it.
 * @throws UnreadableImageError when it is not a still JPEG, PNG or WebP picture within the limits, or its end is missing.
 */
export function readImageHeader(file: Uint8Array): ImageHeader {
  if (file.length === 0) throw new UnreadableImageError('empty');
  if (file.length > IMAGE_LIMITS.bytes) throw new UnreadableImageError('too-many-bytes');
  const header = headerOf(file);
  if (header.width * header.height > IMAGE_LIMITS.pixels) throw new UnreadableImageError('too-many-pixels');
  if (Math.min(header.width, header.height) < IMAGE_LIMITS.side) throw new UnreadableImageError('too-small');
  return header;
}

function headerOf(file: Uint8Array): ImageHeader {
  if (startsWith(file, 0, '\u00FF\u00D8\u00FF')) return readJpegHeader(file);
  if (startsWith(file, 0, '\u0089PNG\r\n\u001A\n')) return readPngHeader(file);
  if (startsWith(file, 0, 'RIFF') && startsWith(file, 8, 'WEBP')) return readWebpHeader(file);
  const known = KNOWN_BUT_NOT_READ.some(([at, signature]) => startsWith(file, at, signature));
  throw new UnreadableImageError(known ? 'format-not-read' : 'not-an-image');
}

const startsWith = (file: Uint8Array, at: number, signature: string): boolean =>
  [...signature].every((letter, i) => file[at + i] === letter.charCodeAt(0));
