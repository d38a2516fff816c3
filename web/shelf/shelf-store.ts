import { clear, createStore, del, entries, set, type UseStore } from 'idb-keyval';
import { type KeepProblem, problemOf, storageTrouble } from '../state/storage-trouble.ts';
import { isShelfItem, mendShelfItem, type ShelfItem } from './shelf-item.ts';

let opened: UseStore | null = null;
/** What is held while this page is open, where the browser keeps nothing. */
const held = new Map<string, ShelfItem>();
const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('aftercheck.shelf') : null;

/** A browser that keeps nothing refuses at once, before there is anything to wait for: that too is a rejected promise here. */
async function inStore<T>(work: (open: UseStore) => Promise<T>): Promise<T> {
  opened ??= createStore('aftercheck', 'shelf');
  return work(opened);
}

/** All products, in the order in which they were kept. Of damaged ones what can be kept is there, and that is told. */
export async function readShelf(): Promise<ShelfItem[]> {
  const kept = await inStore((open) => entries<string, unknown>(open)).catch(() => []);
  // One that could not be kept as it is now is held beside its older self.
  const found = kept.flatMap(([key, item]) => (isShelfItem(item) ? item : (mendShelfItem(item, key) ?? [])));
  if (!kept.every(([, item]) => isShelfItem(item))) storageTrouble.tell('damaged');
  const items = new Map([...found, ...held.values()].map((item) => [item.id, item]));
  return [...items.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** @returns why it is only held until the page is closed, or null when it is kept */
export async function keepItem(item: ShelfItem): Promise<KeepProblem | null> {
  try {
    await inStore((open) => set(item.id, item, open));
    held.delete(item.id);
    channel?.postMessage('changed');
    return null;
  } catch (reason) {
    held.set(item.id, item);
    return problemOf(reason);
  }
}

/** @returns whether it is gone; a browser that keeps nothing had nothing to delete */
export async function dropItem(id: string): Promise<boolean> {
  const onlyHeld = held.delete(id);
  const gone = await inStore((open) => del(id, open)).then(
    () => true,
    () => onlyHeld,
  );
  channel?.postMessage('changed');
  return gone;
}

/** Deletes every product, damaged ones too. @returns whether all is gone */
export async function emptyShelf(): Promise<boolean> {
  held.clear();
  const gone = await inStore((open) => clear(open)).then(
    () => true,
    async () => (await readShelf()).length === 0,
  );
  channel?.postMessage('changed');
  return gone;
}

/** Calls back when another tab changes the shelf. */
export function listenToOtherTabs(changed: () => void): () => void {
  channel?.addEventListener('message', changed);
  return () => channel?.removeEventListener('message', changed);
}

/** Rises with time, so that the order of keeping is the order of the ids; two tabs at once differ by chance. */
export const newItemId = (): string => `${Date.now().toString(36).padStart(9, '0')}-${Math.random().toString(36).slice(2, 8)}`;
