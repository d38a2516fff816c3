import { createKeptStore } from './kept-store.ts';

export interface Settings {
  /** null: as the browser says. */
  language: string | null;
  appearance: 'phone' | 'light' | 'dark';
  /** Checks are made on this phone alone; nothing is sent. */
  onThisPhoneOnly: boolean;
  /** This phone's part of the ids in calendar files. null: none was made yet. */
  calendarKey: string | null;
}

const isText = (kept: unknown): boolean => typeof kept === 'string';

export const settings = createKeptStore<Settings>(
  'aftercheck.settings',
  { language: null, appearance: 'phone', onThisPhoneOnly: false, calendarKey: null },
  { sound: { language: isText, calendarKey: isText } },
);
