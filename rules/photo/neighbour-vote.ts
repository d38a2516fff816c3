import type { Component } from './connected-components.ts';

/**
 * Share of the characters whose nearest neighbour stands beside them rather than above or below: letters of a line stand
 * closer than the lines do (the observation behind L. O'Gorman's document spectrum, 1993). Near 1 for lines that
 * run across, near 0 for lines that run down; 0.5 when nobody has a neighbour.
 */
export function neighbourVote(characters: readonly Component[]): number {
  const byLeft = [...characters].sort((a, b) => a.x0 - b.x0);
  const byTop = [...characters].sort((a, b) => a.y0 - b.y0).map(transposed);
  const across = gapsToNext(byLeft);
  const down = gapsToNext(byTop);
  let beside = 0;
  let voters = 0;
  for (const { id } of characters) {
    const right = across.get(id) ?? Number.POSITIVE_INFINITY;
    const below = down.get(id) ?? Number.POSITIVE_INFINITY;
    if (right === below) continue;
    voters++;
    if (right < below) beside++;
  }
  return voters ? beside / voters : 0.5;
}

const transposed = ({ id, area, x0, x1, y0, y1 }: Component): Component => ({ id, area, x0: y0, x1: y1, y0: x0, y1: x1 });

/** For each patch, the gap to the next one to its right that overlaps it by half in height; sorted by left edge on entry. */
function gapsToNext(sorted: readonly Component[]): Map<number, number> {
  const gaps = new Map<number, number>();
  for (let i = 0; i < sorted.length; i++) {
    const patch = sorted[i]!;
    const tall = patch.y1 - patch.y0 + 1;
    const furthest = patch.x1 + 60;
    for (let k = i + 1; k < sorted.length && sorted[k]!.x0 <= furthest; k++) {
      const next = sorted[k]!;
      const shared = Math.min(patch.y1, next.y1) - Math.max(patch.y0, next.y0) + 1;
      if (next.x0 <= patch.x1 || shared < 0.5 * Math.min(tall, next.y1 - next.y0 + 1)) continue;
      gaps.set(patch.id, next.x0 - patch.x1);
      break;
    }
  }
  return gaps;
}
