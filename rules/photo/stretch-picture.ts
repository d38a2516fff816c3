import type { GreyPicture } from './grey-picture.ts';

/** The picture so many times as wide and as tall, in bilinear steps. For modest factors: nothing is averaged. */
export function stretchPicture({ grey, width, height }: GreyPicture, across: number, down: number): GreyPicture {
  const wide = Math.max(1, Math.round(width * across));
  const tall = Math.max(1, Math.round(height * down));
  const stretched = new Uint8Array(wide * tall);
  const columns = Array.from({ length: wide }, (_, column) => placeOf(column, across, width));
  for (let row = 0; row < tall; row++) {
    const { at: above, next: below, share: v } = placeOf(row, down, height);
    for (let column = 0; column < wide; column++) {
      const { at, next, share: u } = columns[column]!;
      const upper = grey[above * width + at]! * (1 - u) + grey[above * width + next]! * u;
      const lower = grey[below * width + at]! * (1 - u) + grey[below * width + next]! * u;
      stretched[row * wide + column] = Math.round(upper * (1 - v) + lower * v);
    }
  }
  return { grey: stretched, width: wide, height: tall };
}

/** Which two pixels of a row or column the middle of a stretched one lies between, and how far from the first. */
function placeOf(index: number, factor: number, size: number): { at: number; next: number; share: number } {
  const place = Math.min(size - 1, Math.max(0, (index + 0.5) / factor - 0.5));
  const at = Math.floor(place);
  return { at, next: Math.min(size - 1, at + 1), share: place - at };
}
