import english from './en.json';
import type { Language } from './languages.ts';
import type { Messages } from './message.ts';

/**
 * Each a file of its own, fetched when it is read: as data, since a browser remembers a module that it could not fetch and never asks
 * for it again. That no language lacks a message is checked before every build.
 */
const OTHERS: Record<Exclude<Language, 'en'>, URL> = {
  es: new URL('./es.json', import.meta.url),
  fr: new URL('./fr.json', import.meta.url),
  de: new URL('./de.json', import.meta.url),
  pt: new URL('./pt.json', import.meta.url),
  it: new URL('./it.json', import.meta.url),
  pl: new URL('./pl.json', import.meta.url),
  ar: new URL('./ar.json', import.meta.url),
};

/** How long to wait before a language that could not be fetched is asked for once more, in milliseconds. */
const PAUSES_MS = [500, 2000];

/**
 * The messages of a language. English is part of the page; each other one is a file of its own, asked for again where the network
 * stumbles: whoever chose a language would else see nothing happen.
 * @throws what the browser throws when it cannot be fetched at all
 */
export async function loadMessages(language: Language): Promise<Messages> {
  if (language === 'en') return english;
  for (const pause of PAUSES_MS) {
    const messages = await fetchMessages(OTHERS[language]).catch(() => null);
    if (messages) return messages;
    await new Promise((later) => setTimeout(later, pause));
  }
  return fetchMessages(OTHERS[language]);
}

const fetched = new Map<URL, Messages>();

async function fetchMessages(file: URL): Promise<Messages> {
  const known = fetched.get(file);
  if (known) return known;
  const answer = await fetch(file, { credentials: 'omit', referrerPolicy: 'no-referrer' });
  if (!answer.ok) throw new Error(`${file.pathname} answered ${answer.status}`);
  const messages: Messages = await answer.json();
  fetched.set(file, messages);
  return messages;
}
