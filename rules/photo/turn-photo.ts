import type { GreyPicture } from './grey-picture.ts';

/** Turns clockwise by quarters: 0 to 3, other whole numbers wrap round. */
export function turnPhoto(photo: GreyPicture, quarters: number): GreyPicture {
  const turns = ((quarters % 4) + 4) % 4;
  if (turns === 0) return photo;
  if (turns === 2) return { ...photo, grey: photo.grey.slice().reverse() };
  const { width, height, grey } = photo;
  const turned = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++) {
    const column = turns === 1 ? height - 1 - y : y;
    for (let x = 0; x < width; x++) {
      const row = turns === 1 ? x : width - 1 - x;
      turned[row * height + column] = grey[y * width + x]!;
    }
  }
  return { grey: turned, width: height, height: width };
}

/** Left and right exchanged. */
export function mirrorPhoto({ grey, width, height }: GreyPicture): GreyPicture {
  const mirrored = new Uint8Array(grey.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) mirrored[y * width + x] = grey[(y + 1) * width - 1 - x]!;
  }
  return { grey: mirrored, width, height };
}

/** Quarter turns clockwise for each EXIF orientation, 1 to 8, after a mirroring where the number says so. */
const UPRIGHT: readonly (readonly [mirrored: boolean, quarters: number])[] = [
  [false, 0],
  [true, 0],
  [false, 2],
  [true, 2],
  [true, 3],
  [false, 1],
  [true, 1],
  [false, 3],
];

/** Stored pixels and their EXIF orientation (1 to 8, CIPA DC-008 4.6.4) -> the picture as it was seen; others count as 1. */
export function putUpright(photo: GreyPicture, orientation: number): GreyPicture {
  const [mirrored, quarters] = UPRIGHT[orientation - 1] ?? [false, 0];
  return turnPhoto(mirrored ? mirrorPhoto(photo) : photo, quarters);
}
