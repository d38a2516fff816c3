import { createKeptStore } from './kept-store.ts';

/** The public part of the clinic of the link, kept so that the page knows it without network. */
export interface KnownClinic {
  slug: string | null;
  name: string | null;
  phone: string | null;
  email: string | null;
}

export const clinic = createKeptStore<KnownClinic>('aftercheck.clinic', { slug: null, name: null, phone: null, email: null });
