/**
 * The clinics as one instance knows them: asked for at most once a minute each. A check follows a change within that minute; whoever
 * gets the clinic itself may have it from a cache for a minute more (routes/clinics.ts).
 * Where the table cannot be reached, the last known rules go on being used, and the answer says so.
 */
import { createCircuitBreaker } from '../circuit-breaker.ts';
import type { Log } from '../log.ts';
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

/** Also how long the answer to a request for a clinic is kept by caches. */
export const KEEP_SECONDS = 60;
const MOST_CLINICS = 2_000;

/** `patience`: milliseconds the table has to answer. Two thousand clinics are kept at most, the newest. */
export function keepClinics(
  store: () => Promise<ClinicStore>,
  { now, log, patience = 800 }: { now: () => Date; log: Log; patience?: number },
): KeptClinics {
  const entries = new Map<string, Entry>();
  const asking = new Map<string, Promise<Entry | undefined>>();
  const askTable = createCircuitBreaker(store, { now, patience });

  const ask = async (slug: string): Promise<Entry | undefined> => {
    const at = now().getTime();
    const known = entries.get(slug);
    const outcome = await askTable((table) => readClinic(table, slug));
    if ('answer' in outcome) return remember(slug, { clinic: outcome.answer, askAgainAt: at + KEEP_SECONDS * 1000, asked: true });
    if (!outcome.leftAlone) log('warn', 'clinics-unreachable', { kind: outcome.failed, known: known !== undefined });
    return known && { ...known, asked: false };
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
