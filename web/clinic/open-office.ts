import type { ClinicVersion } from '../../functions/contract.ts';
import { type ClinicClient, createClinicClient } from './clinic-client.ts';
import { type Facts, loadFacts } from './facts.ts';
import { keepKey, slugOfKey } from './kept-key.ts';

/** A clinic that a key has opened. */
export interface OpenOffice {
  slug: string;
  client: ClinicClient;
  newest: ClinicVersion;
  facts: Facts;
}

/** `wrong`: the key opens nothing; `wait`: too many tries, with the server's sentence; `trouble`: no answer. */
type NotOpened = 'wrong' | 'trouble' | { wait: string };

export async function openOffice(key: string): Promise<OpenOffice | NotOpened> {
  const slug = slugOfKey(key);
  if (slug === null) return 'wrong';
  const client = createClinicClient(slug, key);
  const [found, facts] = await Promise.all([client.versions(1), loadFacts().catch(() => null)]);
  if (!found.ok && found.status === 429) return { wait: found.problem?.detail ?? '' };
  if (!found.ok) return found.status === 401 || found.status === 403 ? 'wrong' : 'trouble';
  const newest = found.value.versions[0];
  if (!newest || !facts) return 'trouble';
  keepKey(key);
  return { slug, client, newest, facts };
}
