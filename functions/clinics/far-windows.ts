/** Windows far outside what the guides say. They are accepted, but only once somebody has said that they are meant. */
import { type FarFromGuides, farFromGuides } from '../../rules/knowledge/far-from-guides.ts';
import type { ClinicDetails, ClinicTreatment, ClinicWindow } from '../contract.ts';

/** `name`: what `confirm` must hold: `treatment/category`. */
export type FarWindow = { name: string; says: string };

/** The windows of `next` that are far outside, are not in `before` as they are, and are not confirmed. */
export function farWindows(next: ClinicDetails, before: ClinicDetails | undefined, confirmed: readonly string[]): FarWindow[] {
  return next.treatments.flatMap((treatment) =>
    treatment.windows.flatMap((window) => {
      const name = `${treatment.id}/${window.category}`;
      const far = farFromGuides(window);
      return !far || confirmed.includes(name) || isAsBefore(window, treatment, before)
        ? []
        : [{ name, says: inWords(far, window) }];
    }),
  );
}

function isAsBefore(window: ClinicWindow, treatment: ClinicTreatment, before: ClinicDetails | undefined): boolean {
  const old = before?.treatments
    .find(({ id }) => id === treatment.id)
    ?.windows.find(({ category }) => category === window.category);
  return (
    old !== undefined && old.avoidDays === window.avoidDays && old.cautionDays === window.cautionDays && old.off === window.off
  );
}

function inWords({ part, guides: { least, most } }: FarFromGuides, { avoidDays, cautionDays }: ClinicWindow): string {
  const days = least === most ? `${most} days` : `${least} to ${most} days`;
  if (part === 'off') return `The guides hold it back for ${days}; you hold it back not at all.`;
  if (part === 'avoid') return `The guides say leave out for ${days}; you say ${avoidDays}.`;
  if (part === 'no-end') return `The guides say with care until day ${most}; you set no end.`;
  return `The guides say with care until day ${most}; you say ${cautionDays}.`;
}
