import type { ClinicPublic } from '../../functions/contract.ts';
import { createKeptStore } from './kept-store.ts';

/** The clinic of the link as it was last heard of, kept so that its rules and its number are there without network. */
export interface KnownClinic {
  /** unknown: the server has no such clinic; unreachable: it could not be asked and was not known before. */
  state: 'none' | 'known' | 'unknown' | 'unreachable';
  slug: string | null;
  details: ClinicPublic | null;
}

const STATES: readonly unknown[] = ['none', 'known', 'unknown', 'unreachable'] satisfies KnownClinic['state'][];

const isClinic = (kept: unknown): boolean => {
  const { slug, name, version, contact, treatments } = kept as Partial<ClinicPublic>;
  return (
    [slug, name].every((one) => typeof one === 'string') &&
    typeof version === 'number' &&
    typeof contact === 'object' &&
    contact !== null &&
    Array.isArray(treatments) &&
    treatments.every((treatment) => Array.isArray(treatment?.windows))
  );
};

export const clinic = createKeptStore<KnownClinic>(
  'aftercheck.clinic',
  { state: 'none', slug: null, details: null },
  {
    sound: { state: (kept) => STATES.includes(kept), slug: (kept) => typeof kept === 'string', details: isClinic },
    fetched: true,
  },
);
