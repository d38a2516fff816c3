/** A clinic's windows far outside what the guides say. They are accepted, but only once somebody has said that they are meant. */
import { type FarFromGuides, farFromGuides } from '../knowledge/far-from-guides.ts';
import type { ClinicTreatments, ClinicWindow } from './clinic-shapes.ts';

/** `name`: `treatment/category`, by which the window is confirmed. `treatment`: its id. */
export type FarWindow = { name: string; treatment: string; window: ClinicWindow; far: FarFromGuides };

/** The windows of `next` that are far outside, are not in `before` with the same days, and are not confirmed by their names. */
export function farWindows(
  next: ClinicTreatments,
  before: ClinicTreatments | undefined,
  confirmed: readonly string[],
): FarWindow[] {
  return next.treatments.flatMap(({ id, windows }) =>
    windows.flatMap((window) => {
      const name = `${id}/${window.category}`;
      const far = farFromGuides(window);
      return !far || confirmed.includes(name) || isAsBefore(window, id, before) ? [] : [{ name, treatment: id, window, far }];
    }),
  );
}

/** A sentence may change without a question; the days may not. */
function isAsBefore(window: ClinicWindow, treatment: string, before: ClinicTreatments | undefined): boolean {
  const old = before?.treatments.find(({ id }) => id === treatment)?.windows.find(({ category }) => category === window.category);
  return (
    old !== undefined && old.avoidDays === window.avoidDays && old.cautionDays === window.cautionDays && old.off === window.off
  );
}
