import type { FittedBlock } from './fit-block.ts';

/** The letters of a fitted block -> their middles and heights, in pixels of the photo. */
export function lettersInPhoto({
  points,
  onSide,
  centreX,
  centreY,
  scale,
}: FittedBlock): { x: number; y: number; tall: number }[] {
  return points.letters.map(({ x0, x1, y0, y1 }) => {
    const [along, down] = [(x0 + x1) / 2 - 0.5, (y0 + y1) / 2 - 0.5];
    const [u, v] = onSide ? [-down, along] : [along, down];
    return { x: (u + centreX + 0.5) * scale - 0.5, y: (v + centreY + 0.5) * scale - 0.5, tall: (y1 - y0) * scale };
  });
}
