/**
 * What is kept of clinics, and what the keeping promises. Every write is one conditional write of one item: it happens whole or not at
 * all, and a second one like it changes nothing. The forms of these promises all run test/clinics/store-suite.ts.
 */
import type { ClinicDetails } from '../contract.ts';

export type StoredVersion = { slug: string; version: number; savedAt: string; details: ClinicDetails };

/**
 * The digests (hex, SHA-256) that open a clinic. `previous` works beside `digest` until `previousUntil`, or until `digest` is used.
 * `revision` counts the changes of this state.
 */
export type KeyState = { revision: number; digest: string; previous?: string; previousUntil?: string; disabled?: boolean };

export type ClinicListing = { slug: string; createdAt: string };

export type ClinicStore = {
  /** A new clinic with its first version and key, in one. `taken`: there is one by this slug already; nothing changed. */
  create: (first: StoredVersion, keyDigest: string) => Promise<'done' | 'taken'>;
  /** The newest version; what was written before this call began is seen. */
  newest: (slug: string) => Promise<StoredVersion | undefined>;
  version: (slug: string, version: number) => Promise<StoredVersion | undefined>;
  /** Newest first, those before `before` only. */
  versions: (slug: string, most: number, before?: number) => Promise<StoredVersion[]>;
  /** The next version. `taken`: there is one by this number already; nothing changed. No version is ever overwritten. */
  addVersion: (next: StoredVersion) => Promise<'done' | 'taken'>;
  keyState: (slug: string) => Promise<KeyState | undefined>;
  /** Puts `next` (its revision one above) in the place of the state it was made from. `taken`: that one is no longer there; nothing changed. */
  replaceKey: (slug: string, next: KeyState) => Promise<'done' | 'taken'>;
  /** All clinics, for the operator. */
  list: () => Promise<ClinicListing[]>;
};

export type Counts = Record<string, number>;

export type CounterStore = {
  /** Adds numbers to a clinic's week. `shard` spreads one clinic's counts over as many items as there are shards. */
  count: (slug: string, week: string, shard: number, counts: Counts) => Promise<void>;
  /** The sums over all shards of the weeks `from` to `until` (`2026-W47`), both included; weeks without counts are left out. */
  counts: (slug: string, from: string, until: string) => Promise<Record<string, Counts>>;
  /** Adds `amount` to a bucket that nobody needs after `expires` (seconds since 1970) and answers its sum. */
  take: (bucket: string, amount: number, expires: number) => Promise<number>;
};

/** Over how many items the counts of one clinic's week are spread; see test/bench/counter-simulation.ts. */
export const COUNTER_SHARDS = 16;
