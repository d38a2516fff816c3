import { chooseScript, type ReadingModel, type ScriptChoice, type StripReading } from './choose-script.ts';
import type { CountKnown } from './count-known-words.ts';
import { cutOut } from './cut-out.ts';
import type { GreyPicture } from './grey-picture.ts';
import { hasManySmallParts } from './has-many-small-parts.ts';
import { readCjkPhoto } from './read-cjk-photo.ts';
import { type LabelPhotoReading, readLabelPhoto } from './read-label-photo.ts';
import { type ReadingTools, textOf } from './reading.ts';
import type { RecognisedWord } from './recognised-word.ts';

/** What reading in any script needs from outside: a recogniser and a dictionary for each model. */
export type AnyScriptTools = Omit<ReadingTools, 'recognise' | 'countKnown' | 'options'> & {
  readonly recognise: (model: ReadingModel) => ReadingTools['recognise'];
  readonly countKnown: (model: ReadingModel) => CountKnown;
};

/** `model`: what it was read with; null where no model explains the print, and the reading is then the Latin one. */
export type AnyScriptReading = LabelPhotoReading & { readonly model: ReadingModel | null };

/** Share of the height, and least rows, of the strip that tells the script. */
const STRIP = 0.2;
const LEAST_STRIP = 170;

/** Ends the Latin reading of a label that is in another script. */
class OtherScript extends Error {
  readonly choice: ScriptChoice;

  constructor(choice: ScriptChoice) {
    super('the label is not in Latin letters');
    this.choice = choice;
  }
}

/**
 * Photo of a label -> its text, in Latin letters, Korean, Japanese or Chinese. Latin is read first and as ever; only where the print looks
 * like glyphs are strips read with one model after another.
 */
export async function readAnyScript(photo: GreyPicture, tools: AnyScriptTools): Promise<AnyScriptReading> {
  let unexplained = false;
  const findScript = async (picture: GreyPicture): Promise<void> => {
    if (!hasManySmallParts(picture)) return;
    const choice = await chooseScriptOf(picture, tools);
    if (choice && choice.model !== 'eng') throw new OtherScript(choice);
    unexplained = choice === null;
  };
  const eng = tools.recognise('eng');
  let first = true;
  const recognise: ReadingTools['recognise'] = async (picture, layout) => {
    if (first) {
      first = false;
      await findScript(picture);
    }
    return eng(picture, layout);
  };
  try {
    const reading = await readLabelPhoto(photo, { ...tools, recognise, countKnown: tools.countKnown('eng') });
    return { ...reading, model: unexplained ? null : 'eng' };
  } catch (error) {
    if (error instanceof OtherScript) return readInScript(photo, error.choice, tools);
    throw error;
  }
}

function chooseScriptOf(picture: GreyPicture, tools: AnyScriptTools): Promise<ScriptChoice | null> {
  const rows = Math.max(LEAST_STRIP, STRIP * picture.height);
  const y0 = (picture.height - rows) / 2;
  const strip = cutOut(picture, { x0: 0, x1: picture.width, y0, y1: y0 + rows });
  const head = onItsHead(strip);
  const readStrip = async (model: ReadingModel, turned: boolean): Promise<StripReading> => {
    tools.signal?.throwIfAborted();
    const words = await tools.recognise(model)(turned ? head : strip, 'block');
    return { text: textOf(words), confidence: confidenceOf(words) };
  };
  return chooseScript({ readStrip, countKnown: (model, text) => tools.countKnown(model)(text) });
}

/** By length of the words, so that specks read as letters do not count. */
function confidenceOf(words: readonly RecognisedWord[]): number {
  const length = words.reduce((sum, { text }) => sum + text.length, 0);
  return length ? words.reduce((sum, { text, confidence }) => sum + text.length * confidence, 0) / length : 0;
}

const onItsHead = (picture: GreyPicture): GreyPicture => ({ ...picture, grey: picture.grey.slice().reverse() });

async function readInScript(
  photo: GreyPicture,
  { model, turned }: ScriptChoice,
  tools: AnyScriptTools,
): Promise<AnyScriptReading> {
  const reading = await readCjkPhoto(
    photo,
    { ...tools, recognise: tools.recognise(model), countKnown: tools.countKnown(model) },
    turned,
  );
  return { ...reading, model };
}
