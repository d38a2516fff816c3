import type { Box } from './grey-picture.ts';
import { quantile } from './quantile.ts';

/**
 * Of all patches those of about the usual height, without bars: the lines of a barcode, rules and the pattern of a cloth
 * would pull the fit their way.
 */
export function likeLetters<Letter extends Box>(patches: readonly Letter[]): Letter[] {
  const usual = quantile(patches.map(shorterSide), 0.5);
  return patches.filter((patch) => {
    const shorter = shorterSide(patch);
    const longer = Math.max(patch.x1 - patch.x0, patch.y1 - patch.y0);
    return shorter <= 2.5 * usual && !(longer > 3.5 * usual && longer > 6 * shorter);
  });
}

const shorterSide = ({ x0, x1, y0, y1 }: Box): number => Math.min(x1 - x0, y1 - y0);
