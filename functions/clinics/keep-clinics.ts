/**
 * The clinics as one instance knows them: asked for at most once a minute each, so a change reaches every patient within a minute.
 * Where the table cannot be reached, the last known rules go on being used, and the answer says so.
 */
import type { Log } from '../log.ts';
import { withTimeLimit } from '../scans/with-time-limit.ts';
import type { ClinicStore, StoredVersion } from './clinic-store.ts';

/** `clinic` undefined: there is none. `asked: false`: the table could not be asked; `clinic` is the last known one. */
export type KeptClinic = { clinic: StoredVersion | undefined; asked: boolean };

export type KeptClinics = {
  /** `unreachable`: the table could not be asked, and nothing is known from before. */
  get: (slug: string) => Promise<KeptClinic | 'unreachable'>;
  /** This instance has just changed it. */
  forget: (slug: string) => void;
};

type Entry = { clinic: StoredVersion | undefined; askAgainAt: number; asked: boolean };

const KEEP_MS = 60_000;
/** A table that does not answer is left alone for a while, so that not every check waits for it. */
const LEAVE_ALONE_MS = 5_000;
const MOST_CLINICS = 2_000;

export function keepClinics(
  store: () => Promise<ClinicStore>,
  { now, log, patience = 800 }: { now: () => Date; log: Log; patience?: number },
): KeptClinics {
  const entries = new Map<string, Entry>();
  const asking = new Map<string, Promise<Entry | undefined>>();
  let leaveAloneUntil = 0;

  const ask = async (slug: string): Promise<Entry | undefined> => {
    const at = now().getTime();
    const known = entries.get(slug);
    if (at < leaveAloneUntil) return known && { ...known, asked: false };
    try {
      const clinic = await withTimeLimit(readClinic(await store(), slug), patience, 'the table');
      return remember(slug, { clinic, askAgainAt: at + KEEP_MS, asked: true });
    } catch (thrown) {
      leaveAloneUntil = now().getTime() + LEAVE_ALONE_MS;
      log('warn', 'clinics-unreachable', {
        kind: thrown instanceof Error ? thrown.name : typeof thrown,
        known: known !== undefined,
      });
      return known && { ...known, asked: false };
    }
  };
  const remember = (slug: string, entry: Entry) => {
    if (!entries.has(slug) && entries.size >= MOST_CLINICS) entries.delete(entries.keys().next().value as string);
    entries.set(slug, entry);
    return entry;
  };

  return {
    async get(slug) {
      const known = entries.get(slug);
      if (known && now().getTime() < known.askAgainAt) return known;
      // Many who come at once share one question.
      if (!asking.has(slug))
        asking.set(
          slug,
          ask(slug).finally(() => asking.delete(slug)),
        );
      return (await asking.get(slug)) ?? 'unreachable';
    },
    forget: (slug) => void entries.delete(slug),
  };
}

/** A clinic that was disabled counts as none. */
async function readClinic(store: ClinicStore, slug: string): Promise<StoredVersion | undefined> {
  const [clinic, keys] = await Promise.all([store.newest(slug), store.keyState(slug)]);
  return keys?.disabled ? undefined : clinic;
}
