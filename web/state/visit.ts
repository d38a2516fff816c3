import type { CalendarDay } from '../dates/calendar-day.ts';
import type { Unread } from '../photo/label-of-photos.ts';
import { createKeptStore } from './kept-store.ts';

/** What is asked about the date of a link, and why. */
export type DateQuestion =
  | { kind: 'missing' }
  | { kind: 'impossible' | 'unreadable'; text: string }
  | { kind: 'two-readings'; text: string; days: [CalendarDay, CalendarDay] };

/** What the page knows of this patient. It lives in the browser; a check sends the text, the number of days and the clinic. */
export interface Visit {
  treatedOn: CalendarDay | null;
  /** A treatment day long past that the patient has said is right. */
  confirmedFarDay: CalendarDay | null;
  dateQuestion: DateQuestion | null;
  /** The clinic and treatment of the link. */
  clinic: string | null;
  treatment: string | null;
  /** The list as it was typed, pasted or read from the photo. */
  text: string;
  origin: 'pasted' | 'photo';
  /** Photo: stretches of the text that could not be read, and whether the list was seen to end. */
  unread: Unread[];
  endSeen: boolean;
  productName: string;
  /** A small picture of the product, as a data address. */
  picture: string | null;
  /** The product of the shelf that this is; null: not kept yet. */
  shelfId: string | null;
  /** What an answer is shown for: set by "Check it", so that typing alone never changes an answer. */
  checkedText: string;
}

export const visit = createKeptStore<Visit>('aftercheck.visit', {
  treatedOn: null,
  confirmedFarDay: null,
  dateQuestion: null,
  clinic: null,
  treatment: null,
  text: '',
  origin: 'pasted',
  unread: [],
  endSeen: false,
  productName: '',
  picture: null,
  shelfId: null,
  checkedText: '',
});
