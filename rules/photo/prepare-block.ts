import { averageAlike } from './average-alike.ts';
import { blankSurroundings } from './blank-surroundings.ts';
import { type BlockGeometry, blockGeometry, toPhotoBox, toPreparedPoint } from './block-geometry.ts';
import { cutOut } from './cut-out.ts';
import { denoise } from './denoise.ts';
import type { FittedBlock } from './fit-block.ts';
import { flattenLight, measureLight } from './flatten-light.ts';
import type { GreyField, GreyPicture } from './grey-picture.ts';
import { lettersInPhoto } from './letters-in-photo.ts';
import { measureMotion } from './measure-motion.ts';
import { resampleBlock } from './resample-block.ts';
import { sharpen } from './sharpen.ts';
import { turnPhoto } from './turn-photo.ts';
import { undoMotion } from './undo-motion.ts';

export type PrepareOptions = {
  /** Line pitch to bring the text to, in pixels; 48 puts the x-height at about 20. Of Latin print at 40 more is read, in less time. */
  readonly linePitch: number;
  /** Contrast of the result; 70 for Korean, Japanese and Chinese. */
  readonly gain: number;
  /** Whether soft strokes are brought out; the halo beside them is read as another stroke of a glyph (三 for 二). */
  readonly sharpen: boolean;
  /** Whether print is measured against the letters of the block, so that grain stays pale; the thin strokes of glyphs are lost with it. */
  readonly paleGrain: boolean;
  /** Lines that the pitch of the block, as it was measured, takes for one; 1 by default. */
  readonly linesInPitch?: number;
};

/** How print in Latin letters is prepared. */
export const LATIN: PrepareOptions = { linePitch: 40, gain: 63, sharpen: true, paleGrain: true };
/** How print in Korean, Japanese and Chinese is. */
export const CJK: PrepareOptions = { linePitch: 48, gain: 70, sharpen: false, paleGrain: false };

/** Middle and height of a letter. */
type SeenLetter = { readonly x: number; readonly y: number; readonly tall: number };

/** A text block ready to be read, and where each of its pixels comes from (see toPhotoPoint and toPhotoBox). */
export type PreparedBlock = {
  readonly picture: GreyPicture;
  readonly geometry: BlockGeometry;
  /** Line pitch in the picture, in pixels. */
  readonly linePitch: number;
  /** The letters that were seen, in pixels of the picture. */
  readonly letters: readonly SeenLetter[];
  /**
   * The same with the motion of the camera undone or, where it held still, with another way of taking the noise away: what one picture
   * spoils the other may show. Slower to make.
   */
  readonly otherPicture?: () => GreyPicture;
  /** The same with its grain as strong as its print: what the script of a label is told by, since thin strokes of glyphs are pale too. */
  readonly pictureWithGrain?: () => GreyPicture;
};

/** Photo and the fit of a block -> the block straight, evenly lit, dark on light, its lines `options.linePitch` apart. */
export function prepareBlock(photo: GreyPicture, fitted: FittedBlock, options: PrepareOptions): PreparedBlock {
  const lines = options.linesInPitch ?? 1;
  const geometry = blockGeometry(fitted, options.linePitch * lines);
  const linePitch = (fitted.pitch.pitch * fitted.scale * geometry.zoom) / lines;
  const print = printInPicture(geometry, fitted);
  const letters = lettersInPicture(geometry, fitted);
  const finish = (calm: GreyField): GreyPicture => {
    const lit = measureLight(options.sharpen ? sharpen(calm) : calm, linePitch);
    const flat = flattenLight(lit, fitted.polarity, options.gain, options.paleGrain ? letters : []);
    return blankSurroundings(flat, print, linePitch);
  };
  return {
    geometry,
    linePitch,
    letters,
    picture: finish(denoise(resampleBlock(photo, geometry), linePitch, softening(geometry.zoom))),
    otherPicture: once(() => {
      const motion = measureMotion(photo, fitted);
      if (!motion) return finish(denoise(calmStraight(photo, geometry), linePitch, 0));
      const still = undoMotion(resampleBlock(photo, geometry), linePitch, motion);
      return finish(denoise(still, linePitch, softening(geometry.zoom)));
    }),
    pictureWithGrain: once(() => prepareBlock(photo, fitted, WITH_GRAIN).picture),
  };
}

/** How the scripts were told apart on label photos. */
const WITH_GRAIN: PrepareOptions = { linePitch: 48, gain: 55, sharpen: true, paleGrain: false };

/** Radius of the blur before noise is taken away: enlarged pixels are wider. */
const softening = (zoom: number): number => (zoom > 1.9 ? 2 : 1);

/** Noise is told from print in the pixels of the photo; only where these are many, in the smaller picture. */
function calmStraight(photo: GreyPicture, geometry: BlockGeometry): GreyField {
  if (geometry.zoom < 1) return averageAlike(resampleBlock(photo, geometry));
  const box = toPhotoBox(geometry, { x0: 0, y0: 0, x1: geometry.width, y1: geometry.height });
  const piece = cutOut(photo, box);
  const { values } = averageAlike({ ...piece, values: Float32Array.from(piece.grey) });
  return resampleBlock({ ...piece, grey: Uint8Array.from(values, (value) => value + 0.5) }, geometry, {
    x: Math.max(0, box.x0),
    y: Math.max(0, box.y0),
  });
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

/** Quarter turns. */
const HALF = 2;

/** The same block, turned by half. */
export function upsideDown({ picture, geometry, linePitch, letters, otherPicture }: PreparedBlock): PreparedBlock {
  return {
    picture: turnPhoto(picture, HALF),
    ...(otherPicture && { otherPicture: once(() => turnPhoto(otherPicture(), HALF)) }),
    geometry: { ...geometry, quarterTurns: (geometry.quarterTurns + HALF) % 4 },
    linePitch,
    letters: letters.map(({ x, y, tall }) => ({ x: picture.width - 1 - x, y: picture.height - 1 - y, tall })),
  };
}

const lettersInPicture = (geometry: BlockGeometry, fitted: FittedBlock): SeenLetter[] =>
  lettersInPhoto(fitted).map(({ x, y, tall }) => ({ ...toPreparedPoint(geometry, x, y), tall: tall * geometry.zoom }));

/** Both ends of each patch of print, in pixels of the picture. */
function printInPicture(geometry: BlockGeometry, { print, scale }: FittedBlock): { from: Point; to: Point }[] {
  const place = (x: number, y: number) => toPreparedPoint(geometry, (x + 0.5) * scale - 0.5, (y + 0.5) * scale - 0.5);
  return print.map(({ x0, y0, x1, y1 }) => {
    const [x, y] = [(x0 + x1) / 2, (y0 + y1) / 2];
    return x1 - x0 > y1 - y0 ? { from: place(x0, y), to: place(x1, y) } : { from: place(x, y0), to: place(x, y1) };
  });
}

type Point = { x: number; y: number };
