import { type CalendarDay, daysBetween } from '../dates/calendar-day.ts';
import { readClinicLink } from '../link/read-clinic-link.ts';
import { readTreatmentDate } from '../link/read-treatment-date.ts';

/** What a pasted, sent link would do. `id` names the sentence, `day` and `days` are calendar days, `text` what stood in the link. */
export type SentLink =
  | { id: 'no-link' | 'tracked' | 'other-clinic' | 'unfilled' | 'no-date' }
  | { id: 'read' | 'future' | 'far'; day: CalendarDay }
  | { id: 'unknown-treatment'; day: CalendarDay; text: string }
  | { id: 'asked-order'; text: string; days: [CalendarDay, CalendarDay] }
  | { id: 'impossible' | 'unreadable'; text: string };

export interface LinkOwner {
  slug: string;
  origin: string;
  order: 'day-first' | 'month-first' | null;
  today: CalendarDay;
  /** The ids of the treatments that have rules here. */
  treatments: readonly string[];
  /** How far back is counted after a treatment, by its id. */
  furthest: (treatment: string | null) => number;
}

/** Reads the link by the same steps as the patient's page does. */
export function trySentLink(pasted: string, { slug, origin, order, today, treatments, furthest }: LinkOwner): SentLink {
  const address = splitAddress(pasted.trim());
  const link = address && readClinicLink(address);
  if (!link) return { id: pasted.trim().startsWith('http') && !pasted.trim().startsWith(origin) ? 'tracked' : 'no-link' };
  if (link.clinic !== slug) return { id: 'other-clinic' };
  const read = readTreatmentDate(link.date, { today, order });
  if (read.kind === 'none') return { id: 'no-date' };
  if (read.kind === 'unfilled') return { id: 'unfilled' };
  if (read.kind === 'two-readings') return { id: 'asked-order', text: read.text, days: read.days };
  if (read.kind !== 'day') return { id: read.kind, text: read.text };
  const { treatment } = link;
  if (treatment && !treatments.includes(treatment)) return { id: 'unknown-treatment', day: read.day, text: treatment };
  const since = daysBetween(read.day, today);
  return { id: since < 0 ? 'future' : since > furthest(link.treatment) ? 'far' : 'read', day: read.day };
}

/** By hand: an unfilled tag is no valid address, and `…/#c=linden` should do too. */
function splitAddress(text: string): { hash: string; search: string } | null {
  const at = text.search(/[#?]/);
  if (at < 0) return null;
  const hashAt = text.indexOf('#', at);
  return {
    search: text[at] === '?' ? text.slice(at, hashAt < 0 ? undefined : hashAt) : '',
    hash: hashAt < 0 ? '' : text.slice(hashAt),
  };
}
