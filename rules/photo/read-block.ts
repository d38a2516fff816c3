import { betterReading, mergeReadings } from './better-reading.ts';
import { cutOut } from './cut-out.ts';
import type { LabelBlock } from './find-label-blocks.ts';
import { isUndecided } from './fit-block.ts';
import type { GreyPicture } from './grey-picture.ts';
import { LATIN, type PreparedBlock, prepareBlock, upsideDown } from './prepare-block.ts';
import {
  type BlockReading,
  isConvincing,
  meanConfidence,
  type ReadingTools,
  readingOf,
  recogniseBlock,
  textOf,
  wordsOf,
} from './reading.ts';
import { isShortOfTime, isWeak, rereadWeakLines } from './reread-weak-lines.ts';

const STRIP = 0.3;
/** With so many weak lines the whole block is read in the other layout before its lines are read one by one. */
const MANY_WEAK = 0.25;

/**
 * Reads a block: as its lines seem to run, on its head when that says little, and turned by a quarter when in doubt. Where
 * another block has shown which way up the label stands (`quarterTurns`), lines that run the same way are read that way only.
 */
export async function readBlock(
  photo: GreyPicture,
  label: LabelBlock,
  tools: ReadingTools,
  quarterTurns?: number,
): Promise<BlockReading> {
  const options = tools.options ?? LATIN;
  const block = prepareBlock(photo, label.fitted, options);
  if (quarterTurns !== undefined && quarterTurns % 2 === block.geometry.quarterTurns % 2) {
    const upright = block.geometry.quarterTurns === quarterTurns ? block : upsideDown(block);
    return improve(await recogniseBlock(upright, 'column', tools), tools);
  }
  const likely = await readEitherWayUp(block, tools);
  if (isConvincing(likely) || quarterTurns !== undefined || !isUndecided(label.turn)) return likely;
  return betterReading(likely, await readEitherWayUp(prepareBlock(photo, label.otherwise(), options), tools));
}

async function readEitherWayUp(block: PreparedBlock, tools: ReadingTools): Promise<BlockReading> {
  const first = (await tools.standsOnHead?.(block.pictureWithGrain?.() ?? block.picture)) ? upsideDown(block) : block;
  const upright = await recogniseBlock(first, 'column', tools);
  if (isConvincing(upright)) return improve(upright, tools);
  const turned = upsideDown(first);
  const other = (await isWorthReading(turned, upright, tools)) ? await recogniseBlock(turned, 'column', tools) : undefined;
  return improve(other ? betterReading(upright, other) : upright, tools);
}

/** A strip of the middle tells at a third of the cost whether the text may stand on its head. */
async function isWorthReading({ picture }: PreparedBlock, upright: BlockReading, tools: ReadingTools): Promise<boolean> {
  const y0 = picture.height * (0.5 - STRIP / 2);
  const words = await tools.recognise(cutOut(picture, { x0: 0, x1: picture.width, y0, y1: picture.height - y0 }), 'block');
  return tools.countKnown(textOf(words)) > STRIP * upright.known || meanConfidence(words) > meanConfidence(wordsOf(upright));
}

/** The block as the other way of taking its noise away shows it, in the other layout: what is lost then is seldom the same. */
async function readOtherPicture(block: PreparedBlock, tools: ReadingTools): Promise<BlockReading> {
  const picture = block.otherPicture?.() ?? block.picture;
  return { ...(await recogniseBlock({ ...block, picture }, 'block', tools)), block };
}

/** Reads again what came out badly: all of it in the other layout, then line by line. */
async function improve(reading: BlockReading, tools: ReadingTools): Promise<BlockReading> {
  const weak = reading.lines.filter((line) => isWeak(line, tools));
  if (isShortOfTime(tools)) return reading;
  const many = weak.length > 0 && weak.length >= MANY_WEAK * reading.lines.length;
  const merged = many ? mergeReadings(reading, await readOtherPicture(reading.block, tools), tools) : reading;
  return readingOf(reading.block, await rereadWeakLines(reading.block, merged.lines, tools, many), tools);
}
