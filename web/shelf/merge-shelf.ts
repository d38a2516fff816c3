import type { ShelfItem } from './shelf-item.ts';

/**
 * Products of a saved copy beside those on the shelf -> what is to be kept in addition. One that is there already is passed over; one
 * that was changed since, or that shares its id with another of the file, comes in as a product of its own: nothing is overwritten.
 */
export function mergeShelf(shelf: readonly ShelfItem[], copy: readonly ShelfItem[], newId: () => string): ShelfItem[] {
  const there = new Map(shelf.map((item) => [item.id, item]));
  const added: ShelfItem[] = [];
  for (const item of copy) {
    if (shelf.some((one) => isSame(one, item)) || added.some((one) => isSame(one, item))) continue;
    const kept = there.has(item.id) ? { ...item, id: newId() } : item;
    there.set(kept.id, kept);
    added.push(kept);
  }
  return added;
}

const isSame = (a: ShelfItem, b: ShelfItem): boolean => a.name === b.name && a.text === b.text && a.origin === b.origin;
