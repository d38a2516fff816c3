import { trim } from './line-contrast.ts';

/** Distance from line to line in rows of the profile; `certainty` 0 when no rhythm was found and the pitch is a guess. */
export type LinePitch = { readonly pitch: number; readonly certainty: number };

const LEAST_CERTAINTY = 0.08;
/** A later peak must be this much higher: twice the pitch repeats as well as the pitch itself. */
const LATER_PEAK = 1.35;

/** Letter heights from line to line: 1.2 to 2.2 on labels; where lines are cut by glare, twice that may repeat more clearly. */
const USUAL = 2.4;
const WIDEST = 3.4;

/**
 * Row profile and letter height in rows -> line pitch, from the first strong peak of the profile's autocorrelation;
 * where half of that repeats half as well, two lines were taken for one.
 */
export function measureLinePitch(rows: Float32Array, characterHeight: number): LinePitch {
  const inked = trim(rows);
  const repeat = autocorrelation(inked);
  const shortest = Math.max(5, Math.floor(1.1 * characterHeight));
  const isPeak = (lag: number) => repeat(lag) >= repeat(lag - 1) && repeat(lag) >= repeat(lag + 1);
  const peakWithin = (heights: number): number => {
    let best = 0;
    let height = LEAST_CERTAINTY;
    for (let lag = shortest; lag <= Math.min(Math.ceil(heights * characterHeight), inked.length - 2); lag++) {
      if (repeat(lag) > height * LATER_PEAK && isPeak(lag)) {
        best = lag;
        height = repeat(lag);
      }
    }
    return best;
  };
  let best = peakWithin(USUAL) || peakWithin(WIDEST);
  if (!best) return { pitch: 2 * characterHeight, certainty: 0 };
  best = halfOf(best, repeat, isPeak) ?? best;
  return { pitch: best + peakOffset(repeat(best - 1), repeat(best), repeat(best + 1)), certainty: repeat(best) };
}

function halfOf(lag: number, repeat: (lag: number) => number, isPeak: (lag: number) => boolean): number | undefined {
  for (let half = Math.ceil(0.44 * lag); half <= 0.56 * lag; half++) {
    if (isPeak(half) && repeat(half) >= 0.5 * repeat(lag)) return half;
  }
  return undefined;
}

/** Autocorrelation of a profile at a lag, 1 at lag 0, evened out for the shorter overlap at greater lags. */
function autocorrelation(rows: Float32Array): (lag: number) => number {
  const mean = rows.reduce((sum, value) => sum + value, 0) / rows.length;
  const centred = rows.map((value) => value - mean);
  const energy = centred.reduce((sum, value) => sum + value * value, 0);
  const known = new Map<number, number>();
  const at = (lag: number): number => {
    let sum = 0;
    for (let i = 0; i + lag < centred.length; i++) sum += centred[i]! * centred[i + lag]!;
    return ((sum / energy) * centred.length) / (centred.length - lag);
  };
  return (lag) => {
    const value = known.get(lag) ?? at(lag);
    known.set(lag, value);
    return value;
  };
}

/** Top of the parabola through three neighbouring heights, from the middle one: -0.5 to 0.5. */
function peakOffset(before: number, top: number, after: number): number {
  const curvature = before - 2 * top + after;
  return curvature < 0 ? (0.5 * (before - after)) / curvature : 0;
}
