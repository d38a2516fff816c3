import { chooseTurn, type Turn } from './choose-turn.ts';
import { findInk } from './find-ink.ts';
import { findTextBlocks } from './find-text-blocks.ts';
import { type FittedBlock, fitBlock } from './fit-block.ts';
import type { GreyPicture } from './grey-picture.ts';
import { LATIN, type PreparedBlock, type PrepareOptions, prepareBlock } from './prepare-block.ts';

/** A text block of a photo, fitted the way its lines seem to run; `otherwise` fits it turned by a quarter. */
export type LabelBlock = {
  readonly fitted: FittedBlock;
  readonly turn: Turn;
  /** Ink of this block over that of the strongest, 0 to 1. */
  readonly share: number;
  readonly otherwise: () => FittedBlock;
};

/** Photo -> its text blocks with their lines followed, the one with most ink first. */
export function findLabelBlocks(photo: GreyPicture): LabelBlock[] {
  const map = findInk(photo);
  const blocks = findTextBlocks(map);
  return blocks.map((block) => {
    const turn = chooseTurn(block);
    return {
      turn,
      fitted: fitBlock(map, block, turn.likely),
      share: block.strength / blocks[0]!.strength,
      otherwise: () => fitBlock(map, block, turn.other),
    };
  });
}

/**
 * Photo -> pictures of its text blocks that OCR reads well, the strongest first: straight, evenly lit, dark on light, and
 * upright but for half a turn, which the pixels do not tell. Each brings the way back to the pixels of the photo.
 */
export function prepareLabelPhoto(photo: GreyPicture, options: PrepareOptions = LATIN): PreparedBlock[] {
  return findLabelBlocks(photo).map(({ fitted }) => prepareBlock(photo, fitted, options));
}
