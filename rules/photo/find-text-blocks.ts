import { boxBlur } from './box-blur.ts';
import { type Component, connectedComponents } from './connected-components.ts';
import type { Ink, InkMap, Polarity } from './find-ink.ts';
import { likeLetters, mayBePrint } from './like-letters.ts';
import { quantile } from './quantile.ts';

/** A region of the ink map that is dense with characters. */
export type TextBlock = {
  readonly polarity: Polarity;
  /** In pixels of the ink map, x1 and y1 inside. */
  readonly region: { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number };
  /** Ink pixels, measured from the middle of the region. */
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly characters: readonly Component[];
  /** All ink that may be print, letters that touch one another as well. */
  readonly print: readonly Component[];
  /** How much ink, weighted by contrast: for comparing blocks of one photo. */
  readonly strength: number;
};

type Candidate = {
  ink: Ink;
  density: Float32Array;
  labels: Int32Array;
  region: Component;
  strength: number;
  /** Mean contrast of its characters, in units of the noise. */
  clearness: number;
};

const GATHER_RADIUS = 14;
/** Density falls off towards the edges of a block, most at its corners: so far the block still goes on. */
const FALL_OFF = 24;
const WEAKEST_BLOCK = 0.02;
/** Grain of skin, stone or paper lies just above the threshold of ink (about 3), even faint print well above it (5.5 and more). */
const GRAIN = 3.8;

/** Ink map -> its text blocks, the one with most ink first. Each stretch of the photo belongs to one block of one polarity. */
export function findTextBlocks(map: InkMap): TextBlock[] {
  const found = map.inks.flatMap((ink) => denseRegions(map, ink)).sort((a, b) => b.strength - a.strength);
  const print = found.filter(({ clearness }) => clearness > GRAIN);
  const candidates = print.length ? print : found;
  const strongest = candidates[0]?.strength ?? 0;
  const blocks: Candidate[] = [];
  for (const candidate of candidates) {
    if (candidate.strength < WEAKEST_BLOCK * strongest) break;
    if (!blocks.some((block) => overlap(block, candidate, map.width) > 0.3)) blocks.push(candidate);
  }
  return blocks.map((block) => toBlock(map, rightPolarity(map, block, candidates)));
}

function denseRegions(map: InkMap, ink: Ink): Candidate[] {
  const density = inkDensity(map, ink);
  const { width, height } = map;
  const gathered = boxBlur(boxBlur(density, width, height, GATHER_RADIUS), width, height, GATHER_RADIUS);
  const threshold = 0.25 * quantile(gathered, 0.995, 11);
  const dense = new Uint8Array(gathered.length);
  for (let i = 0; i < dense.length; i++) dense[i] = gathered[i]! > threshold ? 1 : 0;
  const { labels, list } = connectedComponents(dense, width, height);
  growLabels(labels, list, (i) => gathered[i]! > 0.2 * threshold, width, height);
  const strengths = new Float64Array(list.length + 1);
  const contrasts = new Float64Array(list.length + 1);
  const pixels = new Float64Array(list.length + 1);
  for (let i = 0; i < labels.length; i++) {
    if (!density[i]) continue;
    strengths[labels[i]!]! += density[i]!;
    contrasts[labels[i]!]! += Math.abs(map.contrast[i]!);
    pixels[labels[i]!]!++;
  }
  return list.map((region) => ({
    ink,
    density,
    labels,
    region,
    strength: strengths[region.id]!,
    clearness: contrasts[region.id]! / Math.max(1, pixels[region.id]!) / map.noise,
  }));
}

/** Widens each region into thinner surroundings, step by step, until it meets another. */
function growLabels(
  labels: Int32Array,
  regions: Component[],
  mayGrow: (pixel: number) => boolean,
  width: number,
  height: number,
): void {
  let rim: number[] = [];
  for (let i = 0; i < labels.length; i++) if (labels[i] && isRim(labels, i, width)) rim.push(i);
  for (let step = 0; step < FALL_OFF && rim.length; step++) {
    const next: number[] = [];
    for (const pixel of rim) {
      const x = pixel % width;
      for (const beside of [x > 0 ? pixel - 1 : -1, x < width - 1 ? pixel + 1 : -1, pixel - width, pixel + width]) {
        if (beside < 0 || beside >= width * height || labels[beside] || !mayGrow(beside)) continue;
        labels[beside] = labels[pixel]!;
        widen(regions[labels[pixel]! - 1]!, beside % width, Math.floor(beside / width));
        next.push(beside);
      }
    }
    rim = next;
  }
}

const isRim = (labels: Int32Array, i: number, width: number): boolean =>
  !labels[i - 1] || !labels[i + 1] || !labels[i - width] || !labels[i + width];

function widen(region: Component, x: number, y: number): void {
  region.x0 = Math.min(region.x0, x);
  region.x1 = Math.max(region.x1, x);
  region.y0 = Math.min(region.y0, y);
  region.y1 = Math.max(region.y1, y);
}

/** Contrast of the pixels that belong to a character, in units of the noise and capped; 0 elsewhere. */
function inkDensity({ contrast, noise }: InkMap, { components, characters }: Ink): Float32Array {
  const isCharacter = new Uint8Array(components.list.length + 1);
  for (const { id } of characters) isCharacter[id] = 1;
  const density = new Float32Array(contrast.length);
  for (let i = 0; i < density.length; i++) {
    if (isCharacter[components.labels[i]!]) density[i] = Math.min(3, Math.abs(contrast[i]!) / noise / 4);
  }
  return density;
}

/** Pixels that two regions share, as a part of the smaller one. Those of one polarity share none, also where one lies in a bay of another. */
function overlap(a: Candidate, b: Candidate, width: number): number {
  if (a.labels === b.labels) return a.region.id === b.region.id ? 1 : 0;
  let [inA, inB, inBoth] = [0, 0, 0];
  const [x0, x1] = [Math.min(a.region.x0, b.region.x0), Math.max(a.region.x1, b.region.x1)];
  const [y0, y1] = [Math.min(a.region.y0, b.region.y0), Math.max(a.region.y1, b.region.y1)];
  for (let y = y0; y <= y1; y++) {
    for (let i = y * width + x0; i <= y * width + x1; i++) {
      const isA = a.labels[i] === a.region.id;
      const isB = b.labels[i] === b.region.id;
      if (isA) inA++;
      if (isB) inB++;
      if (isA && isB) inBoth++;
    }
  }
  return inBoth / Math.max(1, Math.min(inA, inB));
}

/** The gaps between letters look like ink of the other polarity: the skewness of the contrast tells which one is print. */
function rightPolarity(map: InkMap, block: Candidate, candidates: Candidate[]): Candidate {
  const skewness = contrastSkewness(map, block);
  const polarity: Polarity = skewness > 0 ? 1 : -1;
  if (polarity === block.ink.polarity || Math.abs(skewness) <= 0.08) return block;
  const twins = candidates.filter((twin) => twin.ink.polarity === polarity && overlap(twin, block, map.width) > 0.3);
  const twin = twins[0];
  return twin && twin.strength > 0.35 * block.strength ? twin : block;
}

function contrastSkewness({ contrast, deviation, noise, width }: InkMap, { labels, region }: Candidate): number {
  let squares = 0;
  let cubes = 0;
  for (let y = region.y0; y <= region.y1; y++) {
    for (let i = y * width + region.x0; i <= y * width + region.x1; i++) {
      if (labels[i] !== region.id) continue;
      const z = contrast[i]! / (deviation[i]! + noise);
      squares += z * z;
      cubes += z * z * z;
    }
  }
  return cubes / squares;
}

function toBlock(map: InkMap, { ink, density, labels, region, strength }: Candidate): TextBlock {
  const inside = ({ x0, x1, y0, y1 }: Component) =>
    labels[Math.round((y0 + y1) / 2) * map.width + Math.round((x0 + x1) / 2)] === region.id;
  const characters = likeLetters(ink.characters.filter(inside));
  const ids = new Set(characters.map(({ id }) => id));
  const xs: number[] = [];
  const ys: number[] = [];
  for (let y = region.y0; y <= region.y1; y++) {
    for (let x = region.x0; x <= region.x1; x++) {
      const i = y * map.width + x;
      if (!density[i] || !ids.has(ink.components.labels[i]!)) continue;
      xs.push(x - (region.x0 + region.x1) / 2);
      ys.push(y - (region.y0 + region.y1) / 2);
    }
  }
  return {
    polarity: ink.polarity,
    region,
    xs: Float32Array.from(xs),
    ys: Float32Array.from(ys),
    characters: characters.filter((patch) => patch.area >= 8),
    print: mayBePrint(ink.components.list.filter(inside), characters),
    strength,
  };
}
