import { NO_PRODUCT, type ProductOfVisit, type Visit, visit } from './visit.ts';

/**
 * Another product is to be checked: the one that was checked makes room, so that it is never kept under the name of the next, and
 * can be brought back. A list that is still being typed stays where it is.
 * @param how with a photo, what is typed stays until the photo is read
 */
export function beginProduct(how: 'typed' | 'photo'): void {
  const now = visit.get();
  if (!now.text.trim()) return;
  const done = now.text === now.checkedText || now.shelfId !== null;
  if (how === 'photo') visit.change({ previous: productOf(now) });
  else if (done) visit.change({ ...NO_PRODUCT, previous: productOf(now) });
}

/** Empties the box; what was in it can be brought back. */
export function emptyBox(): void {
  visit.change({ ...NO_PRODUCT, previous: productOf(visit.get()) });
}

/** The product before this one takes its place again. */
export function bringBackProduct(): void {
  const { previous } = visit.get();
  if (previous) visit.change({ ...previous, previous: null });
}

const productOf = (now: Visit): ProductOfVisit =>
  Object.fromEntries(
    Object.keys(NO_PRODUCT).map((name) => [name, now[name as keyof ProductOfVisit]]),
  ) as unknown as ProductOfVisit;
