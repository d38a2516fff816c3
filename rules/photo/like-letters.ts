import type { Component } from './connected-components.ts';
import { quantile } from './quantile.ts';

/**
 * Of all patches those of about the usual height, without bars: the lines of a barcode, rules and the pattern of a cloth
 * would pull the fit their way.
 */
export function likeLetters(patches: readonly Component[]): Component[] {
  const usual = quantile(patches.map(shorterSide), 0.5);
  return patches.filter((patch) => shorterSide(patch) <= 2.5 * usual && !isBar(patch, usual));
}

/** Of all patches those that may be print beside such letters: larger letters and words whose letters touch as well. */
export function mayBePrint(patches: readonly Component[], letters: readonly Component[]): Component[] {
  const usual = quantile(letters.map(shorterSide), 0.5);
  return patches.filter((patch) => patch.area >= 5 && shorterSide(patch) <= 6 * usual && !isBar(patch, usual));
}

const shorterSide = ({ x0, x1, y0, y1 }: Component): number => Math.min(x1 - x0, y1 - y0) + 1;

function isBar(patch: Component, usual: number): boolean {
  const shorter = shorterSide(patch);
  const longer = Math.max(patch.x1 - patch.x0, patch.y1 - patch.y0) + 1;
  return longer > 3.5 * usual && longer > 6 * shorter && patch.area > 0.65 * longer * shorter;
}
