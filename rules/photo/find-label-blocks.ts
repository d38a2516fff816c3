import { chooseTurn, type Turn } from './choose-turn.ts';
import { findInk, type InkMap } from './find-ink.ts';
import { findTextBlocks, type TextBlock } from './find-text-blocks.ts';
import { type FittedBlock, fitBlock } from './fit-block.ts';
import type { GreyPicture } from './grey-picture.ts';
import { splitColumns } from './split-columns.ts';

/** A text block of a photo, fitted the way its lines seem to run; `otherwise` fits it turned by a quarter. */
export type LabelBlock = {
  readonly fitted: FittedBlock;
  readonly turn: Turn;
  /** Ink of this block over that of the strongest, 0 to 1. */
  readonly share: number;
  readonly otherwise: () => FittedBlock;
};

/** Fewer letters than these are no ingredient list, and a block with so little of the ink is a logo or a stain. */
const FEWEST_LETTERS = 12;
const LEAST_SHARE = 0.05;
const MOST_COLUMNS = 3;

/** Photo -> its text blocks with their lines followed, columns apart, the block with most ink first. */
export function findLabelBlocks(photo: GreyPicture): LabelBlock[] {
  const map = findInk(photo);
  const blocks = findTextBlocks(map);
  const most = blocks[0]?.strength ?? 0;
  return blocks
    .filter(({ characters, strength }) => characters.length >= FEWEST_LETTERS && strength >= LEAST_SHARE * most)
    .flatMap((block) => followLines(map, block, MOST_COLUMNS))
    .map(({ block, ...rest }) => ({ ...rest, share: block.strength / most }))
    .sort((a, b) => b.share - a.share);
}

type Followed = Omit<LabelBlock, 'share'> & { block: TextBlock };

function followLines(map: InkMap, block: TextBlock, mostColumns: number): Followed[] {
  const turn = chooseTurn(block);
  const fitted = fitBlock(map, block, turn.likely);
  const columns = mostColumns > 1 ? splitColumns(block, fitted) : [block];
  if (columns.length > 1) return columns.flatMap((column) => followLines(map, column, mostColumns - 1));
  return [{ block, turn, fitted, otherwise: () => fitBlock(map, block, turn.other) }];
}
