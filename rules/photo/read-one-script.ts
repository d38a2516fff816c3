/**
 * For a phone, which has one model at a time: reads with `eng` and stops where the label is in another script, and reads with the model
 * that was chosen then, if its reading confirms the choice.
 */

import type { ReadingModel } from '../reading-models.ts';
import { atFewBlocks } from './at-few-blocks.ts';
import { confirmsScript, ENOUGH_KNOWN, latinWayUp } from './choose-script.ts';
import type { GreyPicture } from './grey-picture.ts';
import { looksLikeGlyphs, mayBeGlyphs, measureParts } from './looks-like-glyphs.ts';
import { type KnownOfPhoto, linesTakenForOne, readCjkPhoto } from './read-cjk-photo.ts';
import { type LabelPhotoReading, readLabelPhoto } from './read-label-photo.ts';
import { type ReadingTools, saysLittle } from './reading.ts';
import { stripReader } from './strip-reader.ts';

/** Ends a reading early: what it was looked at for is known. */
class Known extends Error {
  readonly of: KnownOfPhoto | null;

  constructor(of: KnownOfPhoto | null) {
    super('known');
    this.of = of;
  }
}

type Tools = Omit<ReadingTools, 'options'>;

/** Photo and tools of `eng` -> its reading; null where the print looks like glyphs and `eng` cannot read a strip of it either way up. */
export async function readUnlessGlyphs(photo: GreyPicture, tools: Tools): Promise<LabelPhotoReading | null> {
  let strongest: GreyPicture | undefined;
  const wayUp = (picture: GreyPicture): Promise<boolean | null> => {
    const readStrip = stripReader(picture, { ...tools, recognise: () => tools.recognise });
    return latinWayUp({ readStrip, countKnown: (_model, text) => tools.countKnown(text) });
  };
  const look = async (picture: GreyPicture): Promise<boolean> => {
    strongest ??= picture;
    if (!looksLikeGlyphs(measureParts(picture))) return false;
    const onHead = await wayUp(picture);
    if (onHead === null) throw new Known(null);
    return onHead;
  };
  try {
    const reading = await readLabelPhoto(photo, { ...tools, standsOnHead: atFewBlocks(look) });
    const mayBeOther = strongest && mayBeGlyphs(measureParts(strongest)) && saysLittle(reading, tools.countKnown);
    return strongest && mayBeOther && (await wayUp(strongest)) === null ? null : reading;
  } catch (thrown) {
    if (thrown instanceof Known) return null;
    throw thrown;
  }
}

/** Photo, a model for glyphs and its tools -> its reading; null where a strip of it does not confirm that the label is in its script. */
export async function readIfConfirmed(
  photo: GreyPicture,
  model: Exclude<ReadingModel, 'eng'>,
  tools: Tools,
): Promise<LabelPhotoReading | null> {
  const look = async (picture: GreyPicture): Promise<boolean> => {
    const readStrip = stripReader(picture, { ...tools, recognise: () => tools.recognise });
    const [upright, head] = [await readStrip(model, false), await readStrip(model, true)];
    const turned = head.confidence > upright.confidence;
    const strip = turned ? head : upright;
    // small print in a thin face: the model is unsure of what it reads well
    const namesEnough = model === 'kor' && tools.countKnown(strip.text) >= ENOUGH_KNOWN;
    if (namesEnough || confirmsScript(model, strip))
      throw new Known({ turned, linesInPitch: linesTakenForOne(picture, measureParts(picture)) });
    return false;
  };
  const onlyLook = { recognise: async () => [], standsOnHead: atFewBlocks(look) };
  const known = await readLabelPhoto(photo, { ...tools, ...onlyLook }).catch((thrown: unknown) => thrown);
  if (known instanceof Known && known.of) return readCjkPhoto(photo, tools, known.of);
  if (known instanceof Error) throw known;
  return null;
}
