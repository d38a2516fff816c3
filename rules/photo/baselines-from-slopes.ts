import type { SlopeSample } from './chain-slopes.ts';
import { type Baselines, LIMIT } from './fit-baselines.ts';
import { quantile } from './quantile.ts';
import { solveLinear } from './solve-linear.ts';

const FEWEST_SAMPLES = 12;
const ROUNDS = 8;
/** Beyond this misfit a sample counts less and less. */
const DOUBTFUL = 0.03;
/** Pull of each term to 0, in samples: what only a few letters at the edge would say is not believed. */
const PULL = [0.01, 1, 3, 1, 3];

/**
 * Slopes of short stretches of text -> the baselines they belong to (see Baselines), by least squares in which samples that
 * do not fit lose their weight (Cauchy). Along a line the row stays the same, so slope, bow and fan follow from
 *   -dy/dx = slope + 2 bow t + 3 wave t² + (y / S) · (fan + 2 fanBow t).
 */
export function baselinesFromSlopes(samples: readonly SlopeSample[], halfWidth: number): Baselines | undefined {
  if (samples.length < FEWEST_SAMPLES) return undefined;
  const terms = samples.map(({ x, y }) => {
    const t = x / halfWidth;
    const v = y / halfWidth;
    return [1, 2 * t, 3 * t * t, v, 2 * t * v];
  });
  let fit: number[] = [
    quantile(
      samples.map(({ slope }) => -slope),
      0.5,
    ),
    0,
    0,
    0,
    0,
  ];
  for (let round = 0; round < ROUNDS; round++) {
    const next = weightedFit(samples, terms, fit);
    if (!next) return undefined;
    fit = next;
  }
  const [slope, bow, wave, fan, fanBow] = fit as [number, number, number, number, number];
  return within({ slope, bow, wave, fan, fanBow });
}

function weightedFit(samples: readonly SlopeSample[], terms: number[][], fit: number[]): number[] | undefined {
  const a = PULL.map((pull, i) => PULL.map((_, k) => (i === k ? pull : 0)));
  const b = PULL.map(() => 0);
  samples.forEach(({ slope }, n) => {
    const row = terms[n]!;
    const misfit = -slope - row.reduce((sum, term, i) => sum + term * fit[i]!, 0);
    const weight = 1 / (1 + (misfit / DOUBTFUL) ** 2);
    for (let i = 0; i < row.length; i++) {
      b[i]! += weight * row[i]! * -slope;
      for (let k = 0; k < row.length; k++) a[i]![k]! += weight * row[i]! * row[k]!;
    }
  });
  return solveLinear(a, b);
}

function within(fit: Baselines): Baselines {
  const bounded = Object.entries(fit).map(([term, value]) => {
    const limit = LIMIT[term as keyof Baselines];
    return [term, Math.min(limit, Math.max(-limit, value))];
  });
  return Object.fromEntries(bounded);
}
