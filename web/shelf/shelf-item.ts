import { MAX_LABEL_CHARACTERS } from '../../functions/contract-limits.ts';
import { isScript } from '../photo/is-script.ts';
import type { Script } from '../photo/reader-messages.ts';

/** A product that the patient keeps. Its answer is not kept: it is worked out anew for the day, the clinic and the rules of the moment. */
export interface ShelfItem {
  id: string;
  name: string;
  text: string;
  origin: 'pasted' | 'photo';
  /** Photo: what could not be read, and whether the list was seen to end. */
  unread?: { start: number; end: number }[];
  endSeen?: boolean;
  /** Photo: the script it was read in, where that is not Latin. */
  script?: NonNullable<Script>;
  /** A small picture of the patient's own, as a data address. */
  picture?: string;
}

const LONGEST_NAME = 80;
/** Ours have a few kilobytes. */
const LARGEST_PICTURE = 200_000;

/** Whether something from a file or a store is a product we can keep. */
export function isShelfItem(thing: unknown): thing is ShelfItem {
  const item = thing as Partial<ShelfItem> | null;
  return (
    typeof item?.id === 'string' &&
    item.id !== '' &&
    typeof item.name === 'string' &&
    item.name.length <= LONGEST_NAME &&
    typeof item.text === 'string' &&
    item.text.trim() !== '' &&
    item.text.length <= MAX_LABEL_CHARACTERS &&
    isReadingSound(item) &&
    (item.picture === undefined || isPicture(item.picture))
  );
}

/** What was read of the label, and how much of it, as the item says. */
const isReadingSound = ({ origin, unread, endSeen, script }: Partial<ShelfItem>): boolean =>
  (origin === 'pasted' || origin === 'photo') &&
  (unread === undefined || (Array.isArray(unread) && unread.every((gap) => gap?.start >= 0 && gap.end >= gap.start))) &&
  (endSeen === undefined || typeof endSeen === 'boolean') &&
  (script === undefined || isScript(script));

const isPicture = (picture: unknown): picture is string =>
  typeof picture === 'string' && picture.length <= LARGEST_PICTURE && /^data:image\/(jpeg|png|webp);base64,/.test(picture);

/**
 * What can be kept of a damaged product: its list, and what is sound beside it. Where it is not known any more how much of the label was
 * read, it counts as one whose end was not seen.
 * @param key under which it lies in the store
 * @returns null where there is no list in it
 */
export function mendShelfItem(thing: unknown, key: string): ShelfItem | null {
  const item = (typeof thing === 'object' && thing !== null ? thing : {}) as Partial<ShelfItem>;
  const { name, picture, origin, unread, endSeen, script } = item;
  const text = typeof item.text === 'string' ? item.text.slice(0, MAX_LABEL_CHARACTERS) : '';
  if (text.trim() === '') return null;
  const whole = isReadingSound(item) && text === item.text;
  const reading = {
    origin: origin ?? 'pasted',
    ...(unread && { unread }),
    ...(endSeen !== undefined && { endSeen }),
    ...(script && { script }),
  };
  return {
    id: key,
    name: (typeof name === 'string' && name ? name : text.trim()).slice(0, LONGEST_NAME),
    text,
    ...(whole ? reading : { origin: 'photo', endSeen: false }),
    ...(isPicture(picture) && { picture }),
  };
}
