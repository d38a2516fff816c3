type Days = { avoidDays: number; cautionDays: number | null };

/** How far back a treatment is counted where no window is longer, in days. No window of the shipped rules is. */
export const USUAL_FURTHEST_DAY = 60;

/**
 * The last day since the treatment that is still counted: 60, or the end of the longest window. Takes rules, or a clinic's treatment as
 * it is saved: the general rules beneath it never reach further.
 */
export function furthestDay({ windows, heldBack = [] }: { windows: readonly Days[]; heldBack?: readonly Days[] }): number {
  const ends = [...windows, ...heldBack].map(({ avoidDays, cautionDays }) => Math.max(avoidDays, cautionDays ?? 0));
  return Math.max(USUAL_FURTHEST_DAY, ...ends);
}
