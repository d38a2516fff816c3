import { type Baselines, type InkPoints, rowOf } from './fit-baselines.ts';

/**
 * What a fit left over: how far the rows of ink lie below those of the fit, on a grid of stretches across the block (columns) and
 * down it (bands), in pixels of the ink map. Between the middles of the cells it goes straight over.
 */
export type Drift = {
  readonly columns: number;
  readonly bands: number;
  readonly left: number;
  readonly top: number;
  readonly columnWidth: number;
  readonly bandHeight: number;
  readonly shifts: readonly number[];
};

/** Lines that lie where their fit says. */
export const NO_DRIFT: Drift = { columns: 1, bands: 1, left: 0, top: 0, columnWidth: 1, bandHeight: 1, shifts: [0] };

const ROUNDS = 3;
/** Furthest shift, in line pitches: beyond half a pitch the next line would be taken for this one. */
const FURTHEST = 0.34;
/** Least gain in agreement, so that a cell without print stays where it is. */
const STIFFNESS = 0.02;

/** Follows the lines of a block where its fit is too stiff, at the rim of a tube for instance: each cell is moved to agree with its neighbours. */
export function followDrift(points: InkPoints, baselines: Baselines, rows: readonly [number, number], pitch: number): Drift {
  const columns = Math.max(1, Math.min(40, Math.round((2 * points.halfWidth) / (1.2 * pitch))));
  const bands = Math.max(1, Math.min(4, Math.floor((rows[1] - rows[0]) / (7 * pitch))));
  const columnWidth = (2 * points.halfWidth) / columns;
  const bandHeight = (rows[1] - rows[0] + 1) / bands;
  const grid = { columns, bands, left: -points.halfWidth, top: rows[0], columnWidth, bandHeight };
  const profiles = cellProfiles(points, baselines, grid, pitch);
  const shifts = new Array<number>(columns * bands).fill(0);
  for (let round = 0; round < ROUNDS; round++)
    for (const cell of fromTheMiddle(columns, bands)) settle(cell, profiles, shifts, columns, pitch);
  return { ...grid, shifts: smooth(shifts, columns) };
}

/** How far below its fitted row the print lies at a place, bilinear between the middles of the cells. */
export function driftAt(drift: Drift, x: number, row: number): number {
  const u = clamp((x - drift.left) / drift.columnWidth - 0.5, drift.columns - 1);
  const v = clamp((row - drift.top) / drift.bandHeight - 0.5, drift.bands - 1);
  const column = Math.min(Math.floor(u), Math.max(0, drift.columns - 2));
  const band = Math.min(Math.floor(v), Math.max(0, drift.bands - 2));
  const at = (b: number, c: number) =>
    drift.shifts[Math.min(b, drift.bands - 1) * drift.columns + Math.min(c, drift.columns - 1)]!;
  const upper = at(band, column) + (u - column) * (at(band, column + 1) - at(band, column));
  const lower = at(band + 1, column) + (u - column) * (at(band + 1, column + 1) - at(band + 1, column));
  return upper + (v - band) * (lower - upper);
}

const clamp = (value: number, most: number): number => Math.min(Math.max(0, most), Math.max(0, value));

type Grid = Omit<Drift, 'shifts'>;

/** Ink of each cell by row, with half a band of its neighbours above and below. */
function cellProfiles(points: InkPoints, baselines: Baselines, grid: Grid, pitch: number): Float32Array[] {
  const overlap = grid.bandHeight / 2;
  const height = Math.ceil(grid.bandHeight + 2 * overlap + 2 * pitch);
  const profiles = Array.from({ length: grid.columns * grid.bands }, () => new Float32Array(height));
  for (let i = 0; i < points.xs.length; i++) {
    const x = points.xs[i]!;
    const row = rowOf(baselines, points.halfWidth, x, points.ys[i]!);
    const column = Math.min(grid.columns - 1, Math.max(0, Math.floor((x - grid.left) / grid.columnWidth)));
    const first = Math.floor((row - overlap - grid.top) / grid.bandHeight);
    const last = Math.floor((row + overlap - grid.top) / grid.bandHeight);
    for (let band = Math.max(0, first); band <= Math.min(grid.bands - 1, last); band++) {
      const at = Math.round(row - grid.top - band * grid.bandHeight + overlap + pitch);
      if (at >= 0 && at < height) profiles[band * grid.columns + column]![at]!++;
    }
  }
  return profiles;
}

/** Columns from the middle outwards: the middle of a label is seen straight on. */
function fromTheMiddle(columns: number, bands: number): { column: number; band: number }[] {
  const middle = (columns - 1) / 2;
  const order = Array.from({ length: columns }, (_, column) => column).sort(
    (a, b) => Math.abs(a - middle) - Math.abs(b - middle),
  );
  return order.flatMap((column) => Array.from({ length: bands }, (_, band) => ({ column, band })));
}

/** Moves one cell to where it agrees best with the columns beside it, weighed by their distance. */
function settle(
  { column, band }: { column: number; band: number },
  profiles: Float32Array[],
  shifts: number[],
  columns: number,
  pitch: number,
): void {
  const own = profiles[band * columns + column]!;
  const around = new Float32Array(own.length);
  for (let other = Math.max(0, column - 3); other <= Math.min(columns - 1, column + 3); other++) {
    if (other === column) continue;
    const weight = 1 / Math.abs(other - column);
    const profile = profiles[band * columns + other]!;
    const shift = Math.round(shifts[band * columns + other]!);
    for (let i = 0; i < around.length; i++) around[i]! += weight * (profile[i + shift] ?? 0);
  }
  const ownMean = mean(own);
  const aroundMean = mean(around);
  const scale = Math.sqrt(power(own, ownMean) * power(around, aroundMean));
  if (!scale) return;
  const now = Math.round(shifts[band * columns + column]!);
  const furthest = Math.round(FURTHEST * pitch);
  let best = { shift: now, agreement: agreementAt(own, around, now, ownMean, aroundMean) / scale + STIFFNESS };
  for (let shift = Math.max(-furthest, now - 6); shift <= Math.min(furthest, now + 6); shift++) {
    const agreement = agreementAt(own, around, shift, ownMean, aroundMean) / scale;
    if (agreement > best.agreement) best = { shift, agreement };
  }
  shifts[band * columns + column] = best.shift;
}

const mean = (values: Float32Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
const power = (values: Float32Array, middle: number): number => values.reduce((sum, value) => sum + (value - middle) ** 2, 0);

function agreementAt(own: Float32Array, around: Float32Array, shift: number, ownMean: number, aroundMean: number): number {
  let sum = 0;
  for (let i = 0; i < around.length; i++) sum += ((own[i + shift] ?? ownMean) - ownMean) * (around[i]! - aroundMean);
  return sum;
}

/** Mean with the cells to the left and right, so that letters are not sheared. */
function smooth(shifts: readonly number[], columns: number): number[] {
  return shifts.map((shift, i) => {
    const column = i % columns;
    const start = i - column;
    const left = shifts[start + Math.max(0, column - 1)]!;
    const right = shifts[start + Math.min(columns - 1, column + 1)]!;
    return (left + 2 * shift + right) / 4;
  });
}
