import { requestClinic } from '../api-client.ts';
import { clinic } from './clinic.ts';
import { settings } from './settings.ts';

const PATIENCE_MS = 4000;

/**
 * Asks for the public part of a clinic and keeps it. What was known before stays in use when the server cannot be reached; with
 * "check on this phone only" nothing is asked at all, unless the patient taps for it (`why`).
 */
export async function loadClinic(slug: string, why: 'arrived' | 'tapped' = 'arrived'): Promise<void> {
  const known = clinic.get();
  const knewIt = known.slug === slug && known.details !== null;
  if (!knewIt) clinic.change({ slug, details: null, state: 'none' });
  if (settings.get().onThisPhoneOnly && why !== 'tapped') return;
  try {
    const details = await requestClinic(slug, AbortSignal.timeout(PATIENCE_MS));
    clinic.change(details ? { slug, details, state: 'known' } : { slug, details: null, state: 'unknown' });
  } catch {
    if (!knewIt) clinic.change({ slug, details: null, state: 'unreachable' });
  }
}
