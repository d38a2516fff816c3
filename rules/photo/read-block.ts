import { betterReading } from './choose-reading.ts';
import { cutOut } from './cut-out.ts';
import { isUndecided } from './fit-block.ts';
import type { GreyPicture } from './grey-picture.ts';
import { LATIN, type PreparedBlock, prepareBlock, upsideDown } from './prepare-block.ts';
import type { LabelBlock } from './prepare-label-photo.ts';
import { type BlockReading, isConvincing, type ReadingTools, recogniseBlock, textOf } from './reading.ts';

const STRIP = 0.3;
/** When less of the letters came out, the layout went wrong, not the letters. */
const ENOUGH_COVERED = 0.6;

/** Reads a block: as its lines seem to run, on its head when that says little, and turned by a quarter when in doubt. */
export async function readBlock(photo: GreyPicture, label: LabelBlock, tools: ReadingTools): Promise<BlockReading> {
  const options = tools.options ?? LATIN;
  const likely = await readEitherWayUp(prepareBlock(photo, label.fitted, options), tools);
  if (isConvincing(likely) || !isUndecided(label.turn)) return likely;
  const other = label.otherwise();
  return betterReading(likely, await readEitherWayUp(prepareBlock(photo, other, options), tools));
}

async function readEitherWayUp(block: PreparedBlock, tools: ReadingTools): Promise<BlockReading> {
  const upright = await readAnyLayout(block, tools);
  if (isConvincing(upright)) return upright;
  const turned = upsideDown(block);
  if (!(await isWorthReading(turned, upright, tools))) return upright;
  return betterReading(upright, await readAnyLayout(turned, tools));
}

/** A strip of the middle tells at a third of the cost whether the text may stand on its head. */
async function isWorthReading({ picture }: PreparedBlock, upright: BlockReading, tools: ReadingTools): Promise<boolean> {
  const y0 = picture.height * (0.5 - STRIP / 2);
  const words = await tools.recognise(cutOut(picture, { x0: 0, x1: picture.width, y0, y1: picture.height - y0 }), 'block');
  return tools.countKnown(textOf(words)) > STRIP * upright.known || meanConfidence(words) > meanConfidence(upright.words);
}

async function readAnyLayout(block: PreparedBlock, tools: ReadingTools): Promise<BlockReading> {
  const column = await recogniseBlock(block, 'column', tools);
  if (column.covered >= ENOUGH_COVERED) return column;
  const whole = await recogniseBlock(block, 'block', tools);
  return whole.covered > column.covered ? betterReading(whole, column) : column;
}

/** By length of the words, so that specks read as letters do not count. */
export function meanConfidence(words: BlockReading['words']): number {
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return length ? words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / length : 0;
}
