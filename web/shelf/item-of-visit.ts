import { visit } from '../state/visit.ts';
import type { ShelfItem } from './shelf-item.ts';
import { newItemId } from './shelf-store.ts';

/** The product of this visit as one to keep, under this name. */
export function itemOfVisit(name: string): ShelfItem {
  const { shelfId, checkedText, origin, unread, endSeen, script, picture } = visit.get();
  const seen = origin === 'photo' ? { unread, endSeen, ...(script && { script }) } : {};
  return { id: shelfId ?? newItemId(), name, text: checkedText, origin, ...seen, ...(picture && { picture }) };
}

/** Makes a kept product the one of this visit. */
export function openItem({ id, name, text, origin, unread = [], endSeen = false, script, picture }: ShelfItem): void {
  visit.change({
    text,
    checkedText: text,
    origin,
    unread,
    endSeen,
    script: script ?? null,
    productName: name,
    shelfId: id,
    picture: picture ?? null,
  });
}
