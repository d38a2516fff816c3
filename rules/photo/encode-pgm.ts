import type { GreyPicture } from './grey-picture.ts';

/** The picture as a binary PGM file: the header in letters, then the bytes as they are. Leptonica, and so Tesseract, reads it. */
export function encodePgm({ grey, width, height }: GreyPicture): Uint8Array {
  const header = Uint8Array.from(`P5\n${width} ${height}\n255\n`, (letter) => letter.charCodeAt(0));
  const file = new Uint8Array(header.length + grey.length);
  file.set(header);
  file.set(grey, header.length);
  return file;
}
