import type { Box } from './grey-picture.ts';

/**
 * Where the lines of a text block run. A point (x, y), measured from the middle of the block, lies on the row
 *   y + S · (slope · t + bow · t² + wave · t³) + y · (fan · t + fanBow · t²),   t = x / S, S = half the block's width,
 * which takes up tilt, the bow of a cylinder, its uneven end, and the lines' drifting apart in perspective.
 */
export type Baselines = {
  readonly slope: number;
  readonly bow: number;
  readonly wave: number;
  readonly fan: number;
  readonly fanBow: number;
};

/** Ink points and letters in pixels from the middle of the block, and half its sides. */
export type InkPoints = {
  readonly xs: Float32Array;
  readonly ys: Float32Array;
  readonly letters: readonly Box[];
  readonly halfWidth: number;
  readonly halfHeight: number;
};

/** Ink in each row under a fit; row 0 lies `offset` above the middle of the block. */
export type RowProfile = { readonly rows: Float32Array; readonly offset: number };

const STRAIGHT: Baselines = { slope: 0, bow: 0, wave: 0, fan: 0, fanBow: 0 };
const FIRST_STEP: Baselines = { slope: 0.005, bow: 0.015, wave: 0.03, fan: 0.03, fanBow: 0.03 };
/** How far each term may go. */
export const LIMIT: Baselines = { slope: 0.35, bow: 0.45, wave: 0.15, fan: 0.2, fanBow: 0.15 };
const TERMS = ['slope', 'bow', 'fan', 'wave', 'fanBow'] as const;
const COARSE_POINTS = 3500;
const FINE_POINTS = 9000;
const ROUNDS = 9;
const SHORTEN = 0.72;

/** First look: the slope and bow under which the rows of ink are sharpest, on a fixed grid. */
export function roughBaselines(points: InkPoints): Baselines {
  const measure = sharpnessOf(points, COARSE_POINTS);
  let best = { fit: STRAIGHT, sharpness: -1 };
  for (let i = -26; i <= 26; i++) {
    for (let k = -8; k <= 8; k++) {
      const fit = { ...STRAIGHT, slope: i / 100, bow: (k * 3) / 100 };
      const sharpness = measure(fit);
      if (sharpness > best.sharpness) best = { fit, sharpness };
    }
  }
  return best.fit;
}

/** The sharpest fit near any of the rough ones. */
export function fitBaselines(points: InkPoints, starts: readonly Baselines[]): Baselines {
  const measure = sharpnessOf(points, FINE_POINTS);
  const fits = starts.map((start) => climb(start, measure));
  return fits.reduce((best, next) => (next.sharpness > best.sharpness ? next : best)).fit;
}

/** From a rough fit to the sharpest one near it: one term at a time, in ever shorter steps. */
function climb(rough: Baselines, measure: (fit: Baselines) => number): Fit {
  let best = { fit: rough, sharpness: measure(rough) };
  let shrunk = 1;
  for (let round = 0; round < ROUNDS; round++, shrunk *= SHORTEN) {
    for (const term of TERMS) {
      for (const stride of [-1, 1, -2.5, 2.5]) {
        best = walk(best, term, stride * shrunk * FIRST_STEP[term], measure);
      }
    }
  }
  return best;
}

type Fit = { fit: Baselines; sharpness: number };

/** Goes on in one direction while it gets sharper, six steps at most. */
function walk(from: Fit, term: keyof Baselines, step: number, measure: (fit: Baselines) => number): Fit {
  let best = from;
  for (let steps = 0; steps < 6; steps++) {
    const value = best.fit[term] + step;
    if (Math.abs(value) > LIMIT[term]) break;
    const fit = { ...best.fit, [term]: value };
    const sharpness = measure(fit);
    if (sharpness <= best.sharpness) break;
    best = { fit, sharpness };
  }
  return best;
}

/** Sum of squared jumps between rows two apart: highest where lines and gaps are told apart most clearly. */
function sharpnessOf(points: InkPoints, most: number): (fit: Baselines) => number {
  const rows = emptyRows(points);
  const sample = sampleOf(points, most);
  return (fit) => {
    gatherRows(sample, fit, rows);
    let sum = 0;
    for (let i = 2; i < rows.length; i++) {
      const jump = rows[i]! - rows[i - 2]!;
      sum += jump * jump;
    }
    return sum;
  };
}

const emptyRows = ({ halfHeight }: InkPoints) => new Float32Array(Math.ceil(halfHeight * 2.4) + 64);

/** The ink in each row under a fit, from `most` points at most. */
export function rowProfile(points: InkPoints, fit: Baselines, most = FINE_POINTS): RowProfile {
  const rows = emptyRows(points);
  gatherRows(sampleOf(points, most), fit, rows);
  return { rows, offset: rows.length / 2 };
}

/** The same from fewer points: for trying many fits. */
export const roughRowProfile = (points: InkPoints, fit: Baselines): RowProfile => rowProfile(points, fit, COARSE_POINTS);

/** What a row needs of each point, so that a thousand fits do not work it out anew: t and y. */
type Sample = { readonly ts: Float32Array; readonly ys: Float32Array; readonly halfWidth: number };

/** Points of ink -> `most` of them, or a few more, evenly. */
function sampleOf({ xs, ys, halfWidth }: InkPoints, most: number): Sample {
  const stride = Math.max(1, Math.floor(xs.length / most));
  const count = Math.ceil(xs.length / stride);
  const sample = { ts: new Float32Array(count), ys: new Float32Array(count), halfWidth };
  for (let i = 0; i < count; i++) {
    sample.ts[i] = xs[i * stride]! / halfWidth;
    sample.ys[i] = ys[i * stride]!;
  }
  return sample;
}

function gatherRows({ ts, ys, halfWidth }: Sample, fit: Baselines, rows: Float32Array): void {
  rows.fill(0);
  const [slope, bow, wave] = [halfWidth * fit.slope, halfWidth * fit.bow, halfWidth * fit.wave];
  const { fan, fanBow } = fit;
  const offset = rows.length / 2;
  for (let i = 0; i < ts.length; i++) {
    const t = ts[i]!;
    const y = ys[i]!;
    const at = y + offset + t * (slope + y * fan + t * (bow + y * fanBow + t * wave));
    const row = at | 0;
    if (row <= 0 || row >= rows.length - 1) continue;
    rows[row]! += row + 1 - at;
    rows[row + 1]! += at - row;
  }
}

/** The row of a place of the ink map under a fit. */
export function rowOf({ slope, bow, wave, fan, fanBow }: Baselines, halfWidth: number, x: number, y: number): number {
  const t = x / halfWidth;
  return y + halfWidth * t * (slope + t * (bow + t * wave)) + y * t * (fan + t * fanBow);
}
