import { type BlockGeometry, toPhotoPoint } from './block-geometry.ts';
import { boxBlur } from './box-blur.ts';
import type { GreyField, GreyPicture } from './grey-picture.ts';

/**
 * The text block as the geometry straightens it, in bilinear steps; beyond the photo its edge goes on. `corner`: where the picture lies in
 * the photo, if it is a piece of it.
 */
export function resampleBlock(photo: GreyPicture, geometry: BlockGeometry, corner = { x: 0, y: 0 }): GreyField {
  const source = geometry.zoom < 0.75 ? smoothed(photo, geometry.zoom) : photo.grey;
  const { width, height } = geometry;
  const values = new Float32Array(width * height);
  for (let row = 0; row < height; row++) {
    let from = toPhotoPoint(geometry, 0, row);
    for (let start = 0; start < width; start += STRETCH) {
      const to = toPhotoPoint(geometry, start + STRETCH, row);
      const [right, down] = [(to.x - from.x) / STRETCH, (to.y - from.y) / STRETCH];
      const end = Math.min(width, start + STRETCH);
      for (let column = start; column < end; column++) {
        const x = from.x + (column - start) * right - corner.x;
        const y = from.y + (column - start) * down - corner.y;
        values[row * width + column] = sample(source, photo.width, photo.height, x, y);
      }
      from = to;
    }
  }
  return { values, width, height };
}

/** Columns between the places that are worked out; between them the way goes straight, off by less than a fiftieth of a pixel. */
const STRETCH = 8;

/** Before shrinking, so that no letter falls between the samples. */
const smoothed = ({ grey, width, height }: GreyPicture, zoom: number) =>
  boxBlur(grey, width, height, Math.max(1, Math.round(0.5 / zoom - 0.01)));

function sample(grey: Uint8Array | Float32Array, width: number, height: number, x: number, y: number): number {
  const u = Math.min(Math.max(x, 0), width - 1);
  const v = Math.min(Math.max(y, 0), height - 1);
  const left = Math.min(Math.floor(u), width - 2);
  const above = Math.min(Math.floor(v), height - 2);
  const right = u - left;
  const below = v - above;
  const at = above * width + left;
  const upper = grey[at]! * (1 - right) + grey[at + 1]! * right;
  const lower = grey[at + width]! * (1 - right) + grey[at + width + 1]! * right;
  return upper * (1 - below) + lower * below;
}
