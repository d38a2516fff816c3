/** A clinic's secret key: made once, shown once, kept as a digest. It names its clinic, so that it is all one has to paste. */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import type { KeyState } from './clinic-store.ts';

/** 256 random bits behind the slug: `linden-skin.h4Jk...`. No guess and no dictionary finds it, so a plain SHA-256 keeps it. */
export const newClinicKey = (slug: string): string => `${slug}.${randomBytes(32).toString('base64url')}`;

/** What is kept of a key: its SHA-256 in hex. */
export const digestOf = (key: string): string => createHash('sha256').update(key).digest('hex');

/** A digest that no key has, for comparing where there is nothing to compare with. */
const NO_KEY = '0'.repeat(64);

/**
 * Which of a clinic's keys this one is. Whatever the case (no clinic, no key, a wrong one, a clinic that is disabled), the key is hashed
 * and compared with two digests, so that the time it takes tells nothing.
 */
export function whichKey(given: string, state: KeyState | undefined, now: Date): 'current' | 'previous' | 'none' {
  const digest = digestOf(given);
  const isCurrent = sameDigest(digest, state?.digest);
  const isPrevious = sameDigest(digest, state?.previous);
  if (!state || state.disabled) return 'none';
  if (isCurrent) return 'current';
  return isPrevious && now.toISOString() < (state.previousUntil ?? '') ? 'previous' : 'none';
}

function sameDigest(digest: string, kept: string | undefined): boolean {
  return timingSafeEqual(Buffer.from(digest, 'hex'), Buffer.from(kept ?? NO_KEY, 'hex')) && kept !== undefined;
}
