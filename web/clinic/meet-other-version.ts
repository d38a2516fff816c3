import type { ClinicClient } from './clinic-client.ts';
import type { Draft } from './draft.ts';
import { type Merge, mergeChanges } from './merge-changes.ts';

/** Somebody else's version, with what is ours laid on it. */
export interface Meeting {
  theirs: Draft['saved'];
  merge: Merge;
}

/**
 * Somebody else saved while this was edited: theirs is the new ground.
 * @param from the version that was edited
 * @param ours what has become of it here
 * @returns null where one of the versions could not be had
 */
export async function meetOtherVersion(client: ClinicClient, from: number, ours: Draft['clinic']): Promise<Meeting | null> {
  const [base, found] = await Promise.all([client.version(from), client.versions(1)]);
  const theirs = found.ok ? found.value.versions[0] : undefined;
  return base.ok && theirs ? { theirs, merge: mergeChanges(base.value.clinic, theirs.clinic, ours) } : null;
}
