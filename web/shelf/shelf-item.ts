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

const SCRIPTS: readonly NonNullable<Script>[] = ['kor', 'jpn', 'chi_sim', 'chi_tra', 'other'];
const LONGEST_NAME = 80;
const LONGEST_TEXT = 20_000;
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
    item.text.length <= LONGEST_TEXT &&
    (item.origin === 'pasted' || item.origin === 'photo') &&
    (item.unread === undefined ||
      (Array.isArray(item.unread) && item.unread.every((gap) => gap?.start >= 0 && gap.end >= gap.start))) &&
    (item.endSeen === undefined || typeof item.endSeen === 'boolean') &&
    (item.script === undefined || SCRIPTS.includes(item.script)) &&
    (item.picture === undefined ||
      (typeof item.picture === 'string' &&
        item.picture.length <= LARGEST_PICTURE &&
        /^data:image\/(jpeg|png|webp);base64,/.test(item.picture)))
  );
}
