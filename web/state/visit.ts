import { type CalendarDay, isCalendarDay } from '../dates/calendar-day.ts';
import { isScript } from '../photo/is-script.ts';
import type { Unread } from '../photo/label-of-photos.ts';
import type { Script } from '../photo/reader-messages.ts';
import { createKeptStore } from './kept-store.ts';

/** What is asked about the date of a link, and why. */
export type DateQuestion =
  | { kind: 'missing' }
  | { kind: 'impossible' | 'unreadable'; text: string }
  | { kind: 'two-readings'; text: string; days: [CalendarDay, CalendarDay] };

/** The list that is typed or checked, and the product that it belongs to. */
export interface ProductOfVisit {
  /** The list as it was typed, pasted or read from the photo. */
  text: string;
  origin: 'pasted' | 'photo';
  /** Photo: stretches of the text that could not be read, and whether the list was seen to end. */
  unread: Unread[];
  endSeen: boolean;
  /** Photo: the script it was read in, where that is not Latin. */
  script: Script;
  productName: string;
  /** A small picture of the product, as a data address. */
  picture: string | null;
  /** The product of the shelf that this is; null: not kept yet. */
  shelfId: string | null;
  /** What an answer is shown for: set by "Check it", so that typing alone never changes an answer. */
  checkedText: string;
}

/** What the page knows of this patient. It lives in the browser; a check sends the text, the number of days and the clinic. */
export interface Visit extends ProductOfVisit {
  treatedOn: CalendarDay | null;
  /** A treatment day long past that the patient has said is right. */
  confirmedFarDay: CalendarDay | null;
  dateQuestion: DateQuestion | null;
  /** The clinic and treatment of the link. */
  clinic: string | null;
  treatment: string | null;
  /** The product before this one, to be brought back. */
  previous: ProductOfVisit | null;
  /** The treatment day for which the shelf was last shown: another one is told there. */
  shelfShownFor: CalendarDay | null;
}

export const NO_PRODUCT: ProductOfVisit = {
  text: '',
  origin: 'pasted',
  unread: [],
  endSeen: false,
  script: null,
  productName: '',
  picture: null,
  shelfId: null,
  checkedText: '',
};

const isDay = (kept: unknown): boolean => typeof kept === 'string' && isCalendarDay(kept);
const isText = (kept: unknown): boolean => typeof kept === 'string';
const isKind = (kept: unknown): boolean => isText((kept as DateQuestion).kind);
const isUnread = (kept: unknown): boolean =>
  Array.isArray(kept) && kept.every((gap) => Number.isInteger(gap?.start) && Number.isInteger(gap.end));

const READING = ['text', 'origin', 'unread', 'endSeen', 'script', 'checkedText'] as const satisfies (keyof Visit)[];

const textOf = (...kept: unknown[]): string => kept.find((one): one is string => isText(one) && one !== '') ?? '';

/**
 * Of a damaged visit the lists are kept, to be looked over and checked again: where it is not known any more how much of a list is
 * there, no answer may be shown for it.
 */
function mendVisit(left: Partial<Visit>, all: Partial<Record<keyof Visit, unknown>>): Partial<Visit> {
  const before = textOf((all.previous as ProductOfVisit | null | undefined)?.text);
  const previous = before && !left.previous ? { previous: { ...NO_PRODUCT, text: before } } : {};
  if (READING.every((name) => Object.hasOwn(left, name))) return { ...left, ...previous };
  const text = textOf(all.text, all.checkedText);
  return { ...left, ...previous, ...(text && { text }), checkedText: '', endSeen: false };
}

export const visit = createKeptStore<Visit>(
  'aftercheck.visit',
  {
    treatedOn: null,
    confirmedFarDay: null,
    dateQuestion: null,
    clinic: null,
    treatment: null,
    ...NO_PRODUCT,
    previous: null,
    shelfShownFor: null,
  },
  {
    ownOfTab: [...(Object.keys(NO_PRODUCT) as (keyof ProductOfVisit)[]), 'previous'],
    told: ['treatedOn', 'clinic', 'treatment'],
    sound: {
      treatedOn: isDay,
      confirmedFarDay: isDay,
      shelfShownFor: isDay,
      dateQuestion: isKind,
      clinic: isText,
      treatment: isText,
      origin: (kept) => kept === 'pasted' || kept === 'photo',
      unread: isUnread,
      script: isScript,
      picture: isText,
      shelfId: isText,
      previous: (kept) => isText((kept as ProductOfVisit).text) && isUnread((kept as ProductOfVisit).unread ?? [null]),
    },
    mend: mendVisit,
  },
);
