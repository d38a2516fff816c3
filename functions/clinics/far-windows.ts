/** Windows far outside what the guides say. They are accepted, but only once somebody has said that they are meant. */
import { findProtocol, protocolIds } from '../../rules/knowledge/find-protocol.ts';
import type { ClinicDetails, ClinicTreatment, ClinicWindow } from '../contract.ts';

/** `name`: what `confirm` must hold: `treatment/category`. `guides`: the span of days of the rules we ship. */
export type FarWindow = { name: string; says: string };

/** Less than half of the shortest number a guide gives, or more than twice the longest. */
const FAR = 2;

/** The windows of `next` that are far outside, are not in `before` as they are, and are not confirmed. */
export function farWindows(next: ClinicDetails, before: ClinicDetails | undefined, confirmed: readonly string[]): FarWindow[] {
  return next.treatments.flatMap((treatment) =>
    treatment.windows
      .filter((window) => !isAsBefore(window, treatment, before) && !confirmed.includes(nameOf(window, treatment)))
      .flatMap((window) => (howFar(window) ? [{ name: nameOf(window, treatment), says: howFar(window)! }] : [])),
  );
}

const nameOf = (window: ClinicWindow, treatment: ClinicTreatment): string => `${treatment.id}/${window.category}`;

function isAsBefore(window: ClinicWindow, treatment: ClinicTreatment, before: ClinicDetails | undefined): boolean {
  const old = before?.treatments
    .find(({ id }) => id === treatment.id)
    ?.windows.find(({ category }) => category === window.category);
  return (
    old !== undefined && old.avoidDays === window.avoidDays && old.cautionDays === window.cautionDays && old.off === window.off
  );
}

/** A sentence that says how far, or undefined where the window is within reach of the guides. */
function howFar({ category, avoidDays, cautionDays, off }: ClinicWindow): string | undefined {
  const avoid = spanOf(category, 'avoidDays');
  const caution = spanOf(category, 'cautionDays');
  if (off) return avoid.most > 0 ? `The guides hold it back for ${inWords(avoid)}; you hold it back not at all.` : undefined;
  if (isFar(avoidDays, avoid)) return `The guides say leave out for ${inWords(avoid)}; you say ${avoidDays}.`;
  if (cautionDays === null) return `The guides say with care until day ${caution.most}; you set no end.`;
  if (isFar(cautionDays, caution)) return `The guides say with care until day ${caution.most}; you say ${cautionDays}.`;
  return undefined;
}

type Span = { least: number; most: number };

function spanOf(category: string, days: 'avoidDays' | 'cautionDays'): Span {
  const windows = protocolIds.flatMap((id) => findProtocol(id)!.windows.filter((window) => window.category === category));
  const numbers = windows.map((window) => window[days] ?? 0);
  return numbers.length === 0 ? { least: 0, most: 14 } : { least: Math.min(...numbers), most: Math.max(...numbers) };
}

const isFar = (days: number, { least, most }: Span): boolean => days * FAR < least || days > Math.max(most * FAR, 14);

const inWords = ({ least, most }: Span): string => (least === most ? `${most} days` : `${least} to ${most} days`);
