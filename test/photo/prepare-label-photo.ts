import { findLabelBlocks } from '../../rules/photo/find-label-blocks.ts';
import type { GreyPicture } from '../../rules/photo/grey-picture.ts';
import { LATIN, type PreparedBlock, prepareBlock } from '../../rules/photo/prepare-block.ts';

/** Photo -> its text blocks as they are read in Latin letters, the strongest first. */
export const prepareLabelPhoto = (photo: GreyPicture): PreparedBlock[] =>
  findLabelBlocks(photo).map(({ fitted }) => prepareBlock(photo, fitted, LATIN));
