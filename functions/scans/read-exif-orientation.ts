const ORIENTATION_TAG = 0x0112;

/** Content of an APP1 segment or of a WebP EXIF chunk -> EXIF orientation 1 to 8; undefined when it holds none. */
export function readExifOrientation(segment: Uint8Array): number | undefined {
  const named = segment[0] === 0x45 && segment[1] === 0x78 && segment[2] === 0x69 && segment[3] === 0x66;
  const tiff = named ? segment.subarray(6) : segment;
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength);
  if (tiff.length < 14) return undefined;
  const order = view.getUint16(0);
  if (order !== 0x4949 && order !== 0x4d4d) return undefined;
  const little = order === 0x4949;
  const directory = view.getUint32(4, little);
  if (directory + 2 > tiff.length) return undefined;
  const entries = view.getUint16(directory, little);
  for (let at = directory + 2; at < directory + 2 + entries * 12 && at + 12 <= tiff.length; at += 12) {
    if (view.getUint16(at, little) !== ORIENTATION_TAG) continue;
    const orientation = view.getUint16(at + 8, little);
    return orientation >= 1 && orientation <= 8 ? orientation : undefined;
  }
  return undefined;
}
