import { createKeptStore } from './kept-store.ts';

export interface Settings {
  /** null: as the browser says. */
  language: string | null;
  appearance: 'phone' | 'light' | 'dark';
  /** Checks are made on this phone alone; nothing is sent. */
  onThisPhoneOnly: boolean;
}

export const settings = createKeptStore<Settings>('aftercheck.settings', {
  language: null,
  appearance: 'phone',
  onThisPhoneOnly: false,
});
