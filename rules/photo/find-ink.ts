import { boxBlur } from './box-blur.ts';
import { type Component, type Components, connectedComponents } from './connected-components.ts';
import type { GreyField, GreyPicture } from './grey-picture.ts';
import { quantile } from './quantile.ts';
import { shrink } from './shrink.ts';

/** Ink darker than its ground is -1, lighter is 1. */
export type Polarity = -1 | 1;

/** Patches of one polarity; `characters` are those shaped like a letter or a run of touching letters. */
export type Ink = { readonly polarity: Polarity; readonly components: Components; readonly characters: Component[] };

/** What stands out from its surroundings in a small copy of the photo, `scale` photo pixels a pixel. */
export type InkMap = {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** Light value minus the local mean. */
  readonly contrast: Float32Array;
  /** Local standard deviation. */
  readonly deviation: Float32Array;
  /** Standard deviation where there is nothing but noise. */
  readonly noise: number;
  readonly inks: readonly [dark: Ink, light: Ink];
};

const LONGEST_SIDE = 1400;
const LOCAL_RADIUS = 9;
const TALL_CHARACTER = 17;
const WANTED_CHARACTER = 12;

/**
 * Photo -> what may be ink, in a copy at most 1,400 pixels long. Where the letters come out too tall for the local
 * window (a crop of few lines), once more in a smaller copy.
 */
export function findInk(photo: GreyPicture): InkMap {
  const longest = Math.max(photo.width, photo.height);
  const map = inkAtScale(photo, Math.max(1, longest / LONGEST_SIDE));
  const tall = typicalHeight(map);
  return tall > TALL_CHARACTER ? inkAtScale(photo, (map.scale * tall) / WANTED_CHARACTER) : map;
}

function inkAtScale(photo: GreyPicture, scale: number): InkMap {
  const { width, height, values } = shrink(photo, scale);
  const { contrast, deviation } = localContrast({ values: boxBlur(values, width, height, 1), width, height });
  const noise = noiseOf(deviation);
  const ink = (polarity: Polarity): Ink => {
    const components = connectedComponents(inkMask(contrast, deviation, noise, polarity), width, height);
    return { polarity, components, characters: components.list.filter((patch) => isCharacter(patch, width, height)) };
  };
  return { scale, width, height, contrast, deviation, noise, inks: [ink(-1), ink(1)] };
}

function localContrast({ values, width, height }: GreyField): { contrast: Float32Array; deviation: Float32Array } {
  const mean = boxBlur(values, width, height, LOCAL_RADIUS);
  const contrast = new Float32Array(values.length);
  const squares = new Float32Array(values.length);
  for (let i = 0; i < contrast.length; i++) {
    contrast[i] = values[i]! - mean[i]!;
    squares[i] = contrast[i]! * contrast[i]!;
  }
  const deviation = boxBlur(squares, width, height, LOCAL_RADIUS);
  for (let i = 0; i < deviation.length; i++) deviation[i] = Math.sqrt(deviation[i]!);
  return { contrast, deviation };
}

/** A quarter of a photo is mostly without print; a crop that is full of print has less of it. */
function noiseOf(deviation: Float32Array): number {
  const [least, quarter, half] = [0.05, 0.25, 0.5].map((share) => quantile(deviation, share, 37)) as [number, number, number];
  const isFull = half > 3 * least && half > 8;
  return Math.max(1.2, isFull ? Math.min(least, quarter) : quarter);
}

function inkMask(contrast: Float32Array, deviation: Float32Array, noise: number, polarity: Polarity): Uint8Array {
  const least = Math.max(2.3 * noise, 2.5);
  const mask = new Uint8Array(contrast.length);
  for (let i = 0; i < mask.length; i++) mask[i] = contrast[i]! * polarity > Math.max(0.45 * deviation[i]!, least) ? 1 : 0;
  return mask;
}

const sides = ({ x0, x1, y0, y1 }: Component): [shorter: number, longer: number] => {
  const across = x1 - x0 + 1;
  const down = y1 - y0 + 1;
  return across < down ? [across, down] : [down, across];
};

function isCharacter(patch: Component, width: number, height: number): boolean {
  const [shorter, longer] = sides(patch);
  const touchesFrame = patch.x0 <= 1 || patch.y0 <= 1 || patch.x1 >= width - 2 || patch.y1 >= height - 2;
  const full = patch.area / (shorter * longer) > 0.18;
  return longer >= 3 && longer <= 120 && shorter >= 2 && shorter <= 26 && patch.area >= 5 && full && !touchesFrame;
}

/** Median of the shorter sides, weighted by area, so that specks do not outvote letters. */
function typicalHeight({ inks }: InkMap): number {
  const patches = inks
    .flatMap((ink) => ink.components.list)
    .filter((patch) => {
      const [shorter, longer] = sides(patch);
      return longer <= 160 && patch.area >= 6 && patch.area / (shorter * longer) > 0.2;
    });
  const byHeight = patches.map((patch) => ({ height: sides(patch)[0], area: patch.area })).sort((a, b) => a.height - b.height);
  const half = byHeight.reduce((sum, { area }) => sum + area, 0) / 2;
  let area = 0;
  for (const patch of byHeight) {
    area += patch.area;
    if (area > half) return patch.height;
  }
  return 0;
}
