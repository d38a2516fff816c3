import { SLUG } from '../../functions/contract-limits.ts';

/** The secret key: in memory and in this tab's own storage, gone with the tab. It is never part of an address. */
const NAME = 'aftercheck.clinic-key';
let inMemory: string | null = null;

export function keptKey(): string | null {
  try {
    return inMemory ?? sessionStorage.getItem(NAME);
  } catch {
    return inMemory;
  }
}

export function keepKey(key: string | null): void {
  inMemory = key;
  try {
    if (key === null) sessionStorage.removeItem(NAME);
    else sessionStorage.setItem(NAME, key);
  } catch {
    // Blocked storage: the key lasts until the page is closed or loaded anew.
  }
}

/** A key names its clinic: `linden-skin.h4Jk...`. Null: it cannot be a key. */
export function slugOfKey(key: string): string | null {
  const [slug = '', secret = ''] = key.split('.', 2);
  return SLUG.test(slug) && /^[\w-]{20,}$/.test(secret) && key === `${slug}.${secret}` ? slug : null;
}
