import type { AnyScriptTools } from './any-script-tools.ts';
import type { StripTools } from './choose-script.ts';
import { cutOut } from './cut-out.ts';
import type { GreyPicture } from './grey-picture.ts';
import { meanConfidence, textOf } from './reading.ts';
import { turnPhoto } from './turn-photo.ts';

/** Share of the height, and least and most rows, of the strip that tells the script. */
const STRIP = 0.2;
const LEAST_STRIP = 170;
const MOST_STRIP = 190;
/** Columns of it that are read: with so many each label of 40 was told as surely as with all, in less than half the time. */
const MOST_ACROSS = 760;

/** A block -> a reader of a piece in its middle, either way up. */
export function stripReader(picture: GreyPicture, tools: Pick<AnyScriptTools, 'recognise' | 'signal'>): StripTools['readStrip'] {
  const rows = Math.min(MOST_STRIP, Math.max(LEAST_STRIP, STRIP * picture.height));
  const y0 = (picture.height - rows) / 2;
  const x0 = Math.max(0, Math.round((picture.width - MOST_ACROSS) / 2));
  const strip = cutOut(picture, { x0, x1: picture.width - x0, y0, y1: y0 + rows });
  const head = turnPhoto(strip, 2);
  return async (model, turned) => {
    tools.signal?.throwIfAborted();
    const words = await tools.recognise(model)(turned ? head : strip, 'block');
    return { text: textOf(words), confidence: meanConfidence(words) };
  };
}
