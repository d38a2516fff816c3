import type { ReadingModel } from '../reading-models.ts';
import { chooseScript, ENOUGH_KNOWN, type ScriptChoice, type StripTools } from './choose-script.ts';
import type { CountKnown } from './count-known-words.ts';
import { cutOut } from './cut-out.ts';
import type { Box, GreyPicture } from './grey-picture.ts';
import { joinGlyphs } from './join-glyphs.ts';
import { looksLikeGlyphs, mayBeGlyphs, measureParts, type PrintParts, TOO_LOW } from './looks-like-glyphs.ts';
import { type KnownOfPhoto, linesInPitchOf, readCjkPhoto } from './read-cjk-photo.ts';
import { type LabelPhotoReading, readLabelPhoto } from './read-label-photo.ts';
import { meanConfidence, type ReadingTools, textOf } from './reading.ts';
import type { RecognisedWord } from './recognised-word.ts';
import { turnPhoto } from './turn-photo.ts';

/** What reading in any script needs from outside: a recogniser and a dictionary for each model. */
export type AnyScriptTools = Omit<ReadingTools, 'recognise' | 'countKnown' | 'options'> & {
  readonly recognise: (model: ReadingModel) => ReadingTools['recognise'];
  readonly countKnown: (model: ReadingModel) => CountKnown;
  /** What both models of Chinese made of a label -> the form it is in, or null where they do not tell. */
  readonly chineseForm: (bySimplified: string, byTraditional: string) => 'chi_sim' | 'chi_tra' | null;
};

/** `model`: what it was read with; null where no model explains the print, and the reading is then the Latin one. */
export type AnyScriptReading = LabelPhotoReading & { readonly model: ReadingModel | null };

/** Share of the height, and least and most rows, of the strip that tells the script. */
const STRIP = 0.2;
const LEAST_STRIP = 170;
const MOST_STRIP = 190;
/** Columns of it that are read: with so many each label of 40 was told as surely as with all, in less than half the time. */
const MOST_ACROSS = 760;

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

const FEW_KNOWN = 24;
const THINLY = 0.12;
/** A photo that takes this much longer is not read twice, in milliseconds. */
const LEAST_LEFT = 4000;

/** Hardly any known word in it: what was taken for Latin print may be none. */
export function saysLittle({ text }: Pick<LabelPhotoReading, 'text'>, countKnown: CountKnown): boolean {
  const known = countKnown(text);
  return known < FEW_KNOWN || known < THINLY * (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);
}

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

/** `look` at the block as its lines seem to run, and, where that says nothing, turned by a quarter; other blocks are taken as they are. */
export function atFewBlocks(look: (picture: GreyPicture) => Promise<boolean>): NonNullable<ReadingTools['standsOnHead']> {
  const seen: GreyPicture[] = [];
  return async (picture) => {
    if (seen.length >= 2 || seen.some(({ width }) => width === picture.width)) return false;
    seen.push(picture);
    return look(picture);
  };
}

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

const chooseScriptOf = (picture: GreyPicture, tools: AnyScriptTools): Promise<ScriptChoice | null> =>
  chooseScript({ readStrip: stripReader(picture, tools), countKnown: (model, text) => tools.countKnown(model)(text) });

/** Print lower than half of its line was taken two lines for one, whether its rows can be told apart or not. */
export const linesTakenForOne = (picture: GreyPicture, parts: PrintParts | null): number =>
  Math.max(linesInPitchOf(picture), parts !== null && parts.tall < TOO_LOW ? 2 : 1);

const MODEL_OF = { latin: 'eng', korean: 'kor', japanese: 'jpn' } as const;

async function readInScript(
  photo: GreyPicture,
  script: ScriptChoice['script'],
  known: KnownOfPhoto,
  tools: AnyScriptTools,
): Promise<AnyScriptReading> {
  const either = eitherChinese(tools);
  const only = script === 'chinese' ? null : MODEL_OF[script];
  const { recognise, countKnown } = only
    ? { recognise: tools.recognise(only), countKnown: tools.countKnown(only) }
    : { recognise: either.recognise, countKnown: either.countKnown };
  const { watch, leftOut } = watchingBlocks(recognise);
  const reading = await readCjkPhoto(photo, { ...tools, recognise: watch, countKnown }, known);
  const model = only ?? either.model();
  for (const picture of leftOut(reading)) {
    if (!(await isListInOtherScript(picture, model, tools))) continue;
    const end = reading.text.length;
    return { ...reading, model, unreadable: [...reading.unreadable, { start: Math.max(0, end - 1), end }] };
  }
  return { ...reading, model };
}

/** A block this wide beside the strongest, of this many words, may be a list. */
const WIDE = 0.3;
const FEWEST_WORDS = 8;

/** A reader that remembers the blocks it read, and tells of which no word is in the reading of the label. */
function watchingBlocks(recognise: ReadingTools['recognise']) {
  const blocks: { picture: GreyPicture; words: readonly RecognisedWord[] }[] = [];
  const watch: ReadingTools['recognise'] = async (picture, layout) => {
    const words = await recognise(picture, layout);
    if (layout === 'column') blocks.push({ picture, words });
    return words;
  };
  const leftOut = ({ words: kept }: LabelPhotoReading): GreyPicture[] => {
    const inLabel = new Set(kept.map(({ text }) => text));
    const isKept = ({ words }: (typeof blocks)[number]) =>
      joinGlyphs(words).some(({ text }) => text.length > 1 && inLabel.has(text));
    // a block and the same on its head are as wide
    const keptWidths = new Set(blocks.filter(isKept).map(({ picture }) => picture.width));
    const widest = Math.max(0, ...keptWidths);
    return blocks
      .filter(({ picture: { width }, words }) => !keptWidths.has(width) && words.length >= FEWEST_WORDS && width >= WIDE * widest)
      .map(({ picture }) => picture)
      .slice(0, 1);
  };
  return { watch, leftOut };
}

/** Whether a strip of a block names ingredients in a script that the label was not read in. */
async function isListInOtherScript(picture: GreyPicture, model: ReadingModel, tools: AnyScriptTools): Promise<boolean> {
  // without the time to look, it counts as one
  if ((tools.timeLeft?.() ?? LEAST_LEFT) < LEAST_LEFT / 2) return true;
  const readStrip = stripReader(picture, tools);
  const chinese = model === 'chi_sim' || model === 'chi_tra';
  const others = (['kor', 'jpn', 'chi_sim'] as const).filter((one) => one !== model && !(chinese && one === 'chi_sim'));
  for (const turned of [false, true])
    for (const other of others) if (tools.countKnown(other)((await readStrip(other, turned)).text) >= ENOUGH_KNOWN) return true;
  return false;
}

/**
 * Reads the first large piece of a Chinese label with both models at once and goes on with the one whose form it is in, or where that
 * is not clear, which names more and is surer: on strips one label of ten would be taken for the other form. Of that piece each line is taken from the model that names more in it, since
 * neither can write all glyphs and what one lacks the other often has.
 */
function eitherChinese(tools: AnyScriptTools): Pick<ReadingTools, 'recognise' | 'countKnown'> & { model: () => ReadingModel } {
  let model: ReadingModel | undefined;
  const read = async (one: ReadingModel, ...picture: Parameters<ReadingTools['recognise']>) => {
    const words = await tools.recognise(one)(...picture);
    // a point of confidence weighs as much as a glyph of a known name
    return { one, words, worth: tools.countKnown(one)(textOf(words)) + meanConfidence(words) };
  };
  return {
    model: () => model ?? 'chi_sim',
    countKnown: (text) => tools.countKnown(model ?? 'chi_sim')(text),
    recognise: async (picture, layout) => {
      // a strip of lines cut through says too little about the form
      if (model || layout === 'block') return tools.recognise(model ?? 'chi_sim')(picture, layout);
      const [simplified, traditional] = await Promise.all([read('chi_sim', picture, layout), read('chi_tra', picture, layout)]);
      const surer = traditional.worth > simplified.worth ? 'chi_tra' : 'chi_sim';
      const form = tools.chineseForm(textOf(simplified.words), textOf(traditional.words)) ?? surer;
      const [better, other] = form === 'chi_tra' ? [traditional, simplified] : [simplified, traditional];
      if (better.words.length > 0) model = better.one;
      return takeBetterLines(better.words, other.words, tools.countKnown(better.one));
    },
  };
}

/** A gain of less than a short name is chance. */
const CLEARLY = 2;

/** Lines of the first reading, each replaced by the same line of the second where that has more glyphs in known names. */
function takeBetterLines(
  first: readonly RecognisedWord[],
  second: readonly RecognisedWord[],
  countKnown: CountKnown,
): RecognisedWord[] {
  const others = linesOf(second);
  return linesOf(first).flatMap((line) => {
    const twin = others.find((other) => isSameLine(line, other));
    return twin && countKnown(textOf(twin)) > countKnown(textOf(line)) + CLEARLY
      ? twin.map((word) => ({ ...word, line: line[0]!.line }))
      : line;
  });
}

function linesOf(words: readonly RecognisedWord[]): RecognisedWord[][] {
  const lines = new Map<number, RecognisedWord[]>();
  for (const word of words) lines.set(word.line, [...(lines.get(word.line) ?? []), word]);
  return [...lines.values()];
}

/** Each has its middle within the other, and they are about as long. */
function isSameLine(one: readonly RecognisedWord[], other: readonly RecognisedWord[]): boolean {
  const [a, b] = [boxAround(one), boxAround(other)];
  const within = (y: number, { y0, y1 }: Box) => y > y0 && y < y1;
  const shared = Math.min(a.x1, b.x1) - Math.max(a.x0, b.x0);
  return (
    within((a.y0 + a.y1) / 2, b) && within((b.y0 + b.y1) / 2, a) && shared > SAME_LENGTH * Math.max(a.x1 - a.x0, b.x1 - b.x0)
  );
}
const SAME_LENGTH = 0.8;

const boxAround = (words: readonly RecognisedWord[]): Box => ({
  x0: Math.min(...words.map(({ box }) => box.x0)),
  y0: Math.min(...words.map(({ box }) => box.y0)),
  x1: Math.max(...words.map(({ box }) => box.x1)),
  y1: Math.max(...words.map(({ box }) => box.y1)),
});
