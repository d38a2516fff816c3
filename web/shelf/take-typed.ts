import { visit } from '../state/visit.ts';
import { isSameList } from './is-same-list.ts';
import { keepChanged } from './keep-changed.ts';

/** The typed text is the one to check. A kept product is kept as it was edited; a list of something else is a product of its own. */
export function takeTyped(text: string): void {
  const { shelfId, checkedText } = visit.get();
  const another = shelfId !== null && !isSameList(checkedText, text);
  visit.change({ checkedText: text, ...(another && { shelfId: null, productName: '', picture: null }) });
  keepChanged();
}
