/** A new key for a clinic. The old one works until the new one is used, 24 hours at most: a lost answer locks nobody out. */
import { digestOf, newClinicKey } from './clinic-key.ts';
import type { ClinicStore, KeyState } from './clinic-store.ts';

const GRACE_MS = 24 * 3600 * 1000;

/**
 * A disabled clinic stays so: only `enable` opens it again. `keep`: digest of the key that goes on working for a while; none: every other key ends now.
 * Answers the key, which is told once and never again, or `taken` where somebody else changed the keys at the same moment.
 */
export async function rotateKey(
  store: ClinicStore,
  slug: string,
  { state, keep, now }: { state: KeyState; keep?: string | undefined; now: Date },
): Promise<{ key: string; oldKeyUntil: string } | 'taken'> {
  const key = newClinicKey(slug);
  const oldKeyUntil = new Date(now.getTime() + (keep === undefined ? 0 : GRACE_MS)).toISOString();
  const next: KeyState = {
    revision: state.revision + 1,
    digest: digestOf(key),
    ...(state.disabled && { disabled: true }),
    ...(keep !== undefined && { previous: keep, previousUntil: oldKeyUntil }),
  };
  return (await store.replaceKey(slug, next)) === 'taken' ? 'taken' : { key, oldKeyUntil };
}
