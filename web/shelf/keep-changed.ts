import { storageTrouble } from '../state/storage-trouble.ts';
import { visit } from '../state/visit.ts';
import { itemOfVisit } from './item-of-visit.ts';
import { keepItem } from './shelf-store.ts';

/** A product of the shelf is kept as it was changed; one that is not on the shelf stays off it. */
export async function keepChanged(): Promise<void> {
  const { shelfId, productName } = visit.get();
  if (shelfId) storageTrouble.tell(await keepItem(itemOfVisit(productName)));
}
