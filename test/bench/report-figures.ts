/** How a bench hands its figures to the proof: as one line of JSON, the last it prints. */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const ROOT = join(import.meta.dirname, '..', '..');
const CACHE = join(ROOT, '.cache');
/** Material that is no part of the project; it may be missing. */
export const SHARED = join(ROOT, '..', 'shared');

export type Figures = Record<string, number | string | boolean>;

export const printFigures = (figures: Figures): void => console.log(JSON.stringify(figures));

/** Path below ../shared; when it is missing, says so and ends the bench. */
export function sharedMaterial(path: string): string {
  const full = join(SHARED, path);
  if (existsSync(full)) return full;
  console.log(`Not measured: ../shared/${path} is not here.`);
  printFigures({ missing: `../shared/${path}` });
  process.exit(0);
}

/** Keeps a text for reading later, below .cache. */
export function keepText(name: string, text: string): void {
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, name), text);
}

/** The value below which `share` of the values lie; values in any order. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
