/** Who holds a clinic's key may change it. One path for all who come: unknown clinic, no key, wrong key, disabled. */
import type { Limits } from '../env.ts';
import { tooMany } from '../limit-requests.ts';
import type { Limiter } from '../limiter.ts';
import { Problem } from '../problem.ts';
import { whichKey } from './clinic-key.ts';
import type { ClinicStore, KeyState } from './clinic-store.ts';

export type OpenDeps = { store: () => Promise<ClinicStore>; now: () => Date; limiter: Limiter; limits: Limits };
export type Visitor = { slug: string; authorization: string | undefined; caller: string };

const AN_HOUR = 3600;

/** The state of the keys, and the key that was given. Throws a Problem: 401 without a key, 403 with one that does not open this clinic, 429. */
export async function openClinic(
  { slug, authorization, caller }: Visitor,
  deps: OpenDeps,
): Promise<{ key: string; state: KeyState }> {
  const store = await deps.store();
  const key = /^Bearer +([\w.~+/-]{1,200}=*)$/i.exec(authorization ?? '')?.[1];
  const state = await store.keyState(slug);
  const found = whichKey(key ?? '', state, deps.now());
  if (!state || found === 'none') throw await refusal(key, slug, caller, deps);
  const wait = await deps.limiter.take('key', slug, { most: deps.limits.keyUsesPerHour, perSeconds: AN_HOUR });
  if (wait > 0) throw tooMany(wait);
  return { key: key!, state: found === 'current' ? await endRotation(store, slug, state) : state };
}

async function refusal(key: string | undefined, slug: string, caller: string, { limiter, limits }: OpenDeps): Promise<Problem> {
  const limit = { most: limits.wrongKeysPerHour, perSeconds: AN_HOUR };
  const waits = await Promise.all([
    limiter.take('wrong-key', caller, limit),
    limiter.take('wrong-key-of', slug, { ...limit, most: limit.most * 10 }),
  ]);
  const wait = Math.max(...waits);
  if (wait > 0) return tooMany(wait);
  return key === undefined
    ? new Problem('key-missing', {}, { headers: { 'www-authenticate': 'Bearer' } })
    : new Problem('wrong-key');
}

/** The new key has arrived and was used: the old one ends. */
async function endRotation(store: ClinicStore, slug: string, state: KeyState): Promise<KeyState> {
  if (state.previous === undefined) return state;
  const next: KeyState = { revision: state.revision + 1, digest: state.digest };
  await store.replaceKey(slug, next);
  return next;
}
