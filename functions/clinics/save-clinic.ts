/** A clinic's change becomes its next version, or is refused whole. */
import { isDeepStrictEqual } from 'node:util';
import { changedFields, fieldsOf } from '../../rules/clinic/clinic-fields.ts';
import { farWindows } from '../../rules/clinic/far-windows.ts';
import { findProtocol, protocolIds } from '../../rules/knowledge/find-protocol.ts';
import { type ClinicChange, ClinicDetails } from '../contract.ts';
import { MOST_CLINIC_KB } from '../contract-limits.ts';
import { Problem } from '../problem.ts';
import { unexpectedShape } from '../unexpected-shape.ts';
import type { ClinicStore, StoredVersion } from './clinic-store.ts';
import { sayFarWindow } from './say-far-window.ts';

/**
 * `from` is the version the change was made from. Answers the version that now holds. Sent a second time after a lost answer, it answers
 * the version the first one made. Throws a Problem: 400 for rules that do not exist, 409 for a window to confirm, 412 for a stale version, 413 for
 * more than the table keeps.
 */
export async function saveClinic(
  store: ClinicStore,
  slug: string,
  change: ClinicChange,
  from: number,
  now: Date,
): Promise<StoredVersion> {
  const { confirm = [], ...rest } = change;
  const details = ClinicDetails.parse(rest);
  refuseTooLarge(details);
  refuseUnknownProtocols(details);
  const current = await newestOf(store, slug);
  if (current.version !== from) return replayOrStale(store, current, details, from);
  const far = farWindows(details, current.details, confirm);
  if (far.length > 0) {
    throw new Problem(
      'confirm-windows',
      { fields: far.map(({ name }) => name).join(', ') },
      { fields: far.map((one) => ({ field: one.name, expected: sayFarWindow(one) })) },
    );
  }
  const next: StoredVersion = { slug, version: from + 1, savedAt: now.toISOString(), details };
  if ((await store.addVersion(next)) === 'done') return next;
  return replayOrStale(store, await newestOf(store, slug), details, from);
}

async function newestOf(store: ClinicStore, slug: string): Promise<StoredVersion> {
  const newest = await store.newest(slug);
  if (!newest) throw new Problem('clinic-not-found');
  return newest;
}

async function replayOrStale(
  store: ClinicStore,
  current: StoredVersion,
  details: ClinicDetails,
  from: number,
): Promise<StoredVersion> {
  if (current.version === from + 1 && isDeepStrictEqual(current.details, details)) return current;
  const base = await store.version(current.slug, from);
  const now = fieldsOf(current.details);
  const changed = base ? changedFields(base.details, current.details) : [];
  const fields = changed.map((field) => ({ field, expected: JSON.stringify(now.get(field)) ?? '' }));
  throw new Problem('stale-version', { version: current.version }, { fields, version: current.version });
}

/** Within all its limits a clinic can still be more than the table keeps: letters beyond a-z take two to four bytes each. */
function refuseTooLarge(details: ClinicDetails): void {
  if (Buffer.byteLength(JSON.stringify(details)) > MOST_CLINIC_KB * 1024)
    throw new Problem('clinic-too-large', { limit: MOST_CLINIC_KB });
}

function refuseUnknownProtocols({ treatments }: ClinicDetails): void {
  const fields = treatments.flatMap(({ protocol }, index) =>
    findProtocol(protocol) ? [] : [{ field: `treatments.${index}.protocol`, expected: `one of ${protocolIds.join(', ')}` }],
  );
  if (fields.length > 0) throw unexpectedShape(fields);
}
