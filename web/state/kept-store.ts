import { useEffect, useState } from 'preact/hooks';

/** A value that the whole page shares, kept in the browser so that a reload or a closed tab loses nothing. */
export interface KeptStore<T> {
  get: () => T;
  /** Changes some fields, keeps them and tells everyone who listens. */
  change: (fields: Partial<T>) => void;
  listen: (listener: () => void) => () => void;
}

/**
 * @param key the name in local storage
 * @param empty the value of a first visit; what was kept by an older version is laid over it, unknown fields are dropped
 */
export function createKeptStore<T extends object>(key: string, empty: T): KeptStore<T> {
  let value = { ...empty, ...readKept(key, empty) };
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  // Another tab of the same browser changed it: follow, so that two tabs never disagree about the date.
  globalThis.addEventListener?.('storage', (event: Event | StorageEvent) => {
    if (!('key' in event) || event.key !== key) return;
    value = { ...empty, ...readKept(key, empty) };
    tell();
  });
  return {
    get: () => value,
    change: (fields) => {
      value = { ...value, ...fields };
      writeKept(key, value);
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

function readKept<T extends object>(key: string, empty: T): Partial<T> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const known = Object.entries(kept).filter(([name]) => Object.hasOwn(empty, name));
    return Object.fromEntries(known) as Partial<T>;
  } catch {
    // Blocked or damaged storage: the visit goes on without it.
    return {};
  }
}

function writeKept(key: string, value: object): void {
  try {
    localStorage.setItem(key, JSON.stringify(value));
  } catch {
    // Full or blocked storage: the page still holds the value while it is open.
  }
}
