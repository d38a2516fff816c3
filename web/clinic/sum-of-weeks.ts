/** A sum over weeks of which some are not told: what it is at the least, and whether more is hidden. */
export interface Sum {
  least: number;
  hidden: boolean;
}

/** `null`: between one and four. */
export function sumOf(counts: (number | null | undefined)[]): Sum {
  return { least: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0), hidden: counts.includes(null) };
}
