import { createStore, del, entries, set, type UseStore } from 'idb-keyval';
import { isShelfItem, type ShelfItem } from './shelf-item.ts';

/** Why something could not be kept: no room left, or the browser keeps nothing for us. */
export type KeepProblem = 'full' | 'blocked';

let opened: UseStore | null = null;
/** What is held while this page is open, where the browser keeps nothing. */
const held = new Map<string, ShelfItem>();
const channel = typeof BroadcastChannel === 'function' ? new BroadcastChannel('aftercheck.shelf') : null;

/** A browser that keeps nothing refuses at once, before there is anything to wait for: that too is a rejected promise here. */
async function inStore<T>(work: (open: UseStore) => Promise<T>): Promise<T> {
  opened ??= createStore('aftercheck', 'shelf');
  return work(opened);
}

/** All products, in the order in which they were kept. Damaged entries are passed over. */
export async function readShelf(): Promise<ShelfItem[]> {
  const kept = await inStore((open) => entries<string, unknown>(open)).catch(() => []);
  const items = [...kept.map(([, item]) => item), ...held.values()].filter(isShelfItem);
  return items.toSorted((a, b) => (a.id < b.id ? -1 : 1));
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
    return reason instanceof DOMException && reason.name === 'QuotaExceededError' ? 'full' : 'blocked';
  }
}

export async function dropItem(id: string): Promise<void> {
  held.delete(id);
  await inStore((open) => del(id, open)).catch(() => undefined);
  channel?.postMessage('changed');
}

/** Calls back when another tab changes the shelf. */
export function listenToOtherTabs(changed: () => void): () => void {
  channel?.addEventListener('message', changed);
  return () => channel?.removeEventListener('message', changed);
}

/** Rises with time, so that the order of keeping is the order of the ids; two tabs at once differ by chance. */
export const newItemId = (): string => `${Date.now().toString(36).padStart(9, '0')}-${Math.random().toString(36).slice(2, 8)}`;
