import type { GreyPicture } from './grey-picture.ts';
import type { ReadingTools } from './reading.ts';

/** `look` at the block as its lines seem to run, and, where that says nothing, turned by a quarter; other blocks are taken as they are. */
export function atFewBlocks(look: (picture: GreyPicture) => Promise<boolean>): NonNullable<ReadingTools['standsOnHead']> {
  const seen: GreyPicture[] = [];
  return async (picture) => {
    if (seen.length >= 2 || seen.some(({ width }) => width === picture.width)) return false;
    seen.push(picture);
    return look(picture);
  };
}
