import { useEffect, useState } from 'preact/hooks';
import { otherTab } from './other-tab.ts';
import { salvageFields } from './salvage-fields.ts';
import { problemOf, storageTrouble } from './storage-trouble.ts';

/** A value that the whole page shares, kept in the browser so that a reload or a closed tab loses nothing. */
export interface KeptStore<T> {
  get: () => T;
  /** Changes some fields, keeps them and tells everyone who listens. */
  change: (fields: Partial<T>) => void;
  /** Back to the value of a first visit, and nothing kept. */
  forget: () => void;
  listen: (listener: () => void) => () => void;
}

/** How the fields of a store are kept. */
export interface Keeping<T> {
  /** Fields that belong to one tab: another tab never changes them, and a new tab begins with those that were written last. */
  ownOfTab?: readonly (keyof T)[];
  /** Fields whose change in another tab is told to the patient. */
  told?: readonly (keyof T)[];
  /** What a kept value must be beyond the type of its empty one; a damaged field counts as empty. */
  sound?: Partial<Record<keyof T, (kept: unknown) => boolean>>;
  /** What to make of a damaged store: its sound fields, and all of them as they were found. */
  mend?: (left: Partial<T>, all: Partial<Record<keyof T, unknown>>) => Partial<T>;
  /** It was fetched and is fetched again: that it is damaged need not be told. */
  fetched?: true;
}

/** What was kept: the sound fields, and whether there was more that cannot be read. */
interface Found<T> {
  fields: Partial<T>;
  damaged: boolean;
}

/**
 * @param key the name in local storage
 * @param empty the value of a first visit; what was kept by an older version is laid over it, unknown fields are dropped, and of damaged ones what cannot be read
 */
export function createKeptStore<T extends object>(
  key: string,
  empty: T,
  { ownOfTab = [], told = [], sound = {}, mend = (left) => left, fetched }: Keeping<T> = {},
): KeptStore<T> {
  const ofTab = (kept: Partial<T>): Partial<T> => pick(kept, (name) => ownOfTab.includes(name));
  const shared = (kept: Partial<T>): Partial<T> => pick(kept, (name) => !ownOfTab.includes(name));
  const find = (where: () => Storage) => readKept(where, key, empty, sound, mend);
  const read = (where: () => Storage): Partial<T> => find(where).fields;
  const [kept, keptByTab] = [find(() => localStorage), find(() => sessionStorage)];
  if (!fetched && (kept.damaged || keptByTab.damaged)) storageTrouble.tell('damaged');
  let value = { ...empty, ...kept.fields, ...ofTab(keptByTab.fields) };
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  // Another tab of the same browser changed it: follow, so that two tabs never disagree about the date. What is typed in this one stays.
  globalThis.addEventListener?.('storage', (event: Event | StorageEvent) => {
    if (!('key' in event) || (event.key !== key && event.key !== null)) return;
    // Everything was deleted there.
    const before = value;
    if (event.newValue === null) value = empty;
    else value = { ...value, ...shared({ ...empty, ...read(() => localStorage) }) };
    tell();
    if (told.some((name) => value[name] !== before[name])) otherTab.tell();
  });
  return {
    get: () => value,
    change: (fields) => {
      // A tab that slept may have missed what another one changed.
      value = { ...value, ...shared(read(() => localStorage)), ...fields };
      storageTrouble.tell(writeKept(() => localStorage, key, value));
      if (ownOfTab.length > 0) writeKept(() => sessionStorage, key, ofTab(value));
      tell();
    },
    forget: () => {
      value = empty;
      for (const where of [() => localStorage, () => sessionStorage]) attempt(() => where().removeItem(key));
      tell();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** The value of a store inside a component, which is drawn again whenever it changes. */
export function useStore<T>(store: KeptStore<T>): T {
  const [value, show] = useState(store.get);
  useEffect(() => {
    show(store.get);
    return store.listen(() => show(store.get));
  }, [store]);
  return value;
}

function readKept<T extends object>(
  where: () => Storage,
  key: string,
  empty: T,
  sound: NonNullable<Keeping<T>['sound']>,
  mend: NonNullable<Keeping<T>['mend']>,
): Found<T> {
  // Blocked storage: the visit goes on without it.
  const written = attempt(() => where().getItem(key));
  if (!written) return { fields: {}, damaged: false };
  const names = Object.keys(empty) as (keyof T & string)[];
  const read = attempt((): unknown => JSON.parse(written));
  const whole = typeof read === 'object' && read !== null && !Array.isArray(read);
  const all = (whole ? read : salvageFields(written, names)) as Partial<T>;
  const fields = pick(all, (name) => {
    if (!Object.hasOwn(empty, name)) return false;
    const value = all[name];
    return value === empty[name] || ((empty[name] === null || sameKind(value, empty[name])) && (sound[name]?.(value) ?? true));
  });
  const damaged = !whole || names.some((name) => Object.hasOwn(all, name) && !Object.hasOwn(fields, name));
  return { fields: damaged ? mend(fields, all) : fields, damaged };
}

const sameKind = (a: unknown, b: unknown): boolean => typeof a === typeof b && Array.isArray(a) === Array.isArray(b);

const pick = <T extends object>(from: Partial<T>, wanted: (name: keyof T) => boolean): Partial<T> =>
  Object.fromEntries(Object.entries(from).filter(([name]) => wanted(name as keyof T))) as Partial<T>;

/** @returns why it is not kept; the page still holds the value while it is open */
function writeKept(where: () => Storage, key: string, value: object) {
  try {
    where().setItem(key, JSON.stringify(value));
    return null;
  } catch (reason) {
    return problemOf(reason);
  }
}

function attempt<R>(work: () => R): R | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
