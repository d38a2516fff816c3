import type { ClinicPublic } from '../../functions/contract.ts';
import { createKeptStore } from './kept-store.ts';

/** The clinic of the link as it was last heard of, kept so that its rules and its number are there without network. */
export interface KnownClinic {
  /** unknown: the server has no such clinic; unreachable: it could not be asked and was not known before. */
  state: 'none' | 'known' | 'unknown' | 'unreachable';
  slug: string | null;
  details: ClinicPublic | null;
}

export const clinic = createKeptStore<KnownClinic>('aftercheck.clinic', { state: 'none', slug: null, details: null });
