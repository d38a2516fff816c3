import { ENOUGH_KNOWN } from './choose-script.ts';
import type { CountKnown } from './count-known-words.ts';
import { cutOut } from './cut-out.ts';
import type { GreyPicture } from './grey-picture.ts';
import { joinGlyphs } from './join-glyphs.ts';
import { type PrintParts, TOO_LOW } from './looks-like-glyphs.ts';
import { CJK } from './prepare-block.ts';
import { type LabelPhotoReading, readLabelPhoto } from './read-label-photo.ts';
import { type ReadingTools, textOf } from './reading.ts';
import { spreadLines } from './spread-lines.ts';

/** Blank rows between two lines 48 rows apart: more changes nothing, less leaves lines that are read as one. */
const GAP = 12;
/** Lines found this much closer than the pitch they were prepared for: it was taken for two lines' height. */
const TWO_LINES = 0.65;

const areTwoLines = (spacing: number): boolean => spacing > 0 && spacing <= TWO_LINES * CJK.linePitch;

/** Block prepared for the usual pitch -> how many lines that takes for one: 1, or what its rows of print say. */
export function linesInPitchOf(picture: GreyPicture): number {
  const { spacing } = spreadLines(picture, CJK.linePitch, GAP);
  return areTwoLines(spacing) ? CJK.linePitch / spacing : 1;
}

/** The same; print lower than half of its line was taken two lines for one, whether its rows can be told apart or not. */
export const linesTakenForOne = (picture: GreyPicture, parts: PrintParts | null): number =>
  Math.max(linesInPitchOf(picture), parts !== null && parts.tall < TOO_LOW ? 2 : 1);

const STRIP_ROWS = 170;

function middleOf(picture: GreyPicture): GreyPicture {
  const y0 = Math.max(0, (picture.height - STRIP_ROWS) / 2);
  return cutOut(picture, { x0: 0, x1: picture.width, y0, y1: picture.height - y0 });
}

/** A reader that spreads the lines of what it reads, and remembers how far apart they were in the strongest block. */
function spreading({ recognise, countKnown }: Pick<ReadingTools, 'recognise' | 'countKnown'>) {
  const seen = { area: 0, spacing: 0 };
  const namesSomething = async (picture: GreyPicture): Promise<boolean> =>
    countKnown(textOf(await recognise(middleOf(picture), 'block'))) >= ENOUGH_KNOWN;
  const spread: ReadingTools['recognise'] = async (picture, layout) => {
    // a whole photo is not prepared, its lines are not level
    if (layout === 'page') return recognise(picture, layout);
    const area = picture.width * picture.height;
    // with room between the lines another layout, and line by line, read the same again at twice the time
    const isRepeat = layout === 'line' || (layout === 'block' && area >= seen.area && seen.area > 0);
    if (isRepeat) return [];
    // the strongest block comes first; a larger one with less ink in it is pattern, blown up, unless a strip of it names something
    const mayBePattern = area > seen.area && seen.area > 0;
    if (mayBePattern && !(await namesSomething(picture))) return [];
    const { picture: apart, spacing, toOriginalRow } = spreadLines(picture, CJK.linePitch, GAP);
    if (layout === 'column' && seen.area === 0) Object.assign(seen, { area, spacing });
    const words = joinGlyphs(await recognise(apart, layout));
    return words.map((word) => ({
      ...word,
      box: { ...word.box, y0: toOriginalRow(word.box.y0), y1: toOriginalRow(word.box.y1) },
    }));
  };
  return { spread, seen };
}

/** What is known of a photo before it is read. */
export type KnownOfPhoto = {
  /** The label stands on its head once its lines are level. */
  readonly turned?: boolean;
  /** Lines that are taken for one; 1 where the pitch was measured well. */
  readonly linesInPitch?: number;
};

/**
 * Photo of a Korean, Japanese or Chinese label -> its text, as readLabelPhoto, with what differs for these scripts: stronger contrast,
 * room between lines whose glyphs touch, and another try where two lines were taken for one. `tools.recognise` reads with the model of
 * the script, and `tools.countKnown` counts its names.
 */
export async function readCjkPhoto(
  photo: GreyPicture,
  tools: Omit<ReadingTools, 'options'>,
  { turned = false, linesInPitch = 1 }: KnownOfPhoto = {},
): Promise<LabelPhotoReading> {
  const read = async (lines: number) => {
    const { spread, seen } = spreading(tools);
    const known = { standsOnHead: async () => turned, options: { ...CJK, linesInPitch: lines } };
    const reading = await readLabelPhoto(photo, { ...tools, recognise: spread, ...known });
    return { reading, spacing: seen.spacing };
  };
  const { reading, spacing } = await read(linesInPitch);
  // more lines in the pitch were a guess, and the print did not bear it out
  if (linesInPitch !== 1 && (tools.timeLeft?.() ?? LEAST_LEFT) >= LEAST_LEFT && explainsLittle(reading.text, tools.countKnown)) {
    return better((await read(1)).reading, reading, tools.countKnown);
  }
  if (!areTwoLines(spacing)) return reading;
  const again = await read((linesInPitch * CJK.linePitch) / spacing);
  return better(again.reading, reading, tools.countKnown);
}

/** With less time a label is not read twice, in milliseconds. */
const LEAST_LEFT = 1500;
/** So many of the letters on a label that was read well are those of known names, whatever else is printed on it. */
const LEAST_EXPLAINED = 0.6;
const explainsLittle = (text: string, countKnown: CountKnown): boolean =>
  countKnown(text) < LEAST_EXPLAINED * (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0);

const better = (one: LabelPhotoReading, other: LabelPhotoReading, countKnown: CountKnown): LabelPhotoReading =>
  countKnown(one.text) > countKnown(other.text) ? one : other;
