import type { ReadingModel } from '../reading-models.ts';
import type { AnyScriptTools } from './any-script-tools.ts';
import { atFewBlocks } from './at-few-blocks.ts';
import { chooseChineseForm } from './choose-chinese-form.ts';
import { chooseScript, type ScriptChoice } from './choose-script.ts';
import type { GreyPicture } from './grey-picture.ts';
import { isListInOtherScript } from './is-list-in-other-script.ts';
import { looksLikeGlyphs, mayBeGlyphs, measureParts } from './looks-like-glyphs.ts';
import { type KnownOfPhoto, linesTakenForOne, readCjkPhoto } from './read-cjk-photo.ts';
import { type LabelPhotoReading, readLabelPhoto } from './read-label-photo.ts';
import { saysLittle } from './reading.ts';
import { stripReader } from './strip-reader.ts';
import { watchBlocks } from './watch-blocks.ts';

/** `model`: what it was read with; null where no model explains the print, and the reading is then the Latin one. */
export type AnyScriptReading = LabelPhotoReading & { readonly model: ReadingModel | null };

/** Ends the Latin reading of a label that is in another script. */
class OtherScript extends Error {
  readonly script: ScriptChoice['script'];
  readonly known: KnownOfPhoto;

  constructor(script: ScriptChoice['script'], known: KnownOfPhoto) {
    super('the label is not in Latin letters');
    this.script = script;
    this.known = known;
  }
}

/**
 * Photo of a label -> its text, in Latin letters, Korean, Japanese or Chinese. Latin is read first and as ever; only where the print looks
 * like glyphs are strips read with one model after another.
 */
export async function readAnyScript(photo: GreyPicture, tools: AnyScriptTools): Promise<AnyScriptReading> {
  let unexplained = false;
  let strongest: GreyPicture | undefined;
  const findScript = async (picture: GreyPicture): Promise<boolean> => {
    strongest ??= picture;
    const parts = measureParts(picture);
    if (!looksLikeGlyphs(parts)) return false;
    const choice = await chooseScriptOf(picture, tools);
    unexplained = choice === null;
    if (!choice || choice.script === 'latin') return choice?.turned ?? false;
    throw new OtherScript(choice.script, { turned: choice.turned, linesInPitch: linesTakenForOne(picture, parts) });
  };
  const eng = { recognise: tools.recognise('eng'), countKnown: tools.countKnown('eng'), standsOnHead: atFewBlocks(findScript) };
  try {
    const latin = await readLabelPhoto(photo, { ...tools, ...eng });
    if (unexplained && saysLittle(latin, tools.countKnown('eng'))) return { ...latin, model: null };
    return (strongest && (await readAfterAll(photo, latin, strongest, tools))) ?? { ...latin, model: 'eng' };
  } catch (error) {
    if (error instanceof OtherScript) return readInScript(photo, error.script, error.known, tools);
    throw error;
  }
}

/** A photo that takes this much longer is not read twice, in milliseconds. */
const LEAST_LEFT = 4000;

/** Where the Latin reading says little although the print did not look like glyphs: the reading in another script, if that says more. */
async function readAfterAll(
  photo: GreyPicture,
  latin: LabelPhotoReading,
  picture: GreyPicture,
  tools: AnyScriptTools,
): Promise<AnyScriptReading | null> {
  const countLatin = tools.countKnown('eng');
  const parts = measureParts(picture);
  if (!mayBeGlyphs(parts) || !saysLittle(latin, countLatin) || (tools.timeLeft?.() ?? LEAST_LEFT) < LEAST_LEFT) return null;
  const choice = await chooseScriptOf(picture, tools);
  if (!choice || choice.script === 'latin') return null;
  const other = await readInScript(
    photo,
    choice.script,
    { turned: choice.turned, linesInPitch: linesTakenForOne(picture, parts) },
    tools,
  );
  return other.model !== null && tools.countKnown(other.model)(other.text) > countLatin(latin.text) ? other : null;
}

const chooseScriptOf = (picture: GreyPicture, tools: AnyScriptTools): Promise<ScriptChoice | null> =>
  chooseScript({ readStrip: stripReader(picture, tools), countKnown: (model, text) => tools.countKnown(model)(text) });

const MODEL_OF = { latin: 'eng', korean: 'kor', japanese: 'jpn' } as const;

async function readInScript(
  photo: GreyPicture,
  script: ScriptChoice['script'],
  known: KnownOfPhoto,
  tools: AnyScriptTools,
): Promise<AnyScriptReading> {
  const either = chooseChineseForm(tools);
  const only = script === 'chinese' ? null : MODEL_OF[script];
  const { recognise, countKnown } = only
    ? { recognise: tools.recognise(only), countKnown: tools.countKnown(only) }
    : { recognise: either.recognise, countKnown: either.countKnown };
  const { watch, leftOut } = watchBlocks(recognise);
  const reading = await readCjkPhoto(photo, { ...tools, recognise: watch, countKnown }, known);
  const model = only ?? either.model();
  for (const picture of leftOut(reading)) {
    if (!(await isListInOtherScript(picture, model, tools))) continue;
    const end = reading.text.length;
    return { ...reading, model, unreadable: [...reading.unreadable, { start: Math.max(0, end - 1), end }] };
  }
  return { ...reading, model };
}
