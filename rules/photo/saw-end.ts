import { toPhotoBox } from './block-geometry.ts';
import type { BlockReading, ReadingTools } from './reading.ts';
import { isWeak } from './reread-weak-lines.ts';

/** Clear space that must be seen below the last line, in line pitches. */
const CLEAR = 0.8;

/** So many letters seen side by side are print, even if the one word read there is not known ("Iglycerin" below "Ethylhexy-"). */
const A_WORD = 6;

/**
 * Whether the print was seen to end: below the last line that was read there is clear space within the photo, and the last lines
 * themselves were read. A list may still go on round the tube: that the photo does not tell.
 */
export function sawEnd(
  { block, lines }: BlockReading,
  photo: { width: number; height: number },
  tools: Pick<ReadingTools, 'countKnown'>,
): boolean {
  const last = lines.findLast(({ words }) => words.length > 0);
  const lowest = lines.at(-1);
  if (
    !last ||
    !lowest ||
    last !== lowest ||
    last.covered < 0.5 * last.seen ||
    (last.words.length < 2 && last.seen < A_WORD && isWeak(last, tools))
  )
    return false;
  const below = last.strip.y1 + CLEAR * block.linePitch;
  const { x0, y0, x1, y1 } = toPhotoBox(block.geometry, { ...last.strip, y0: last.strip.y1, y1: below });
  return x0 >= -block.linePitch && y0 >= 0 && x1 <= photo.width + block.linePitch && y1 <= photo.height;
}
