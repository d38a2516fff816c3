import english from './en.json';
import type { Language } from './languages.ts';
import type { Messages } from './message.ts';

/** Each a file of its own, fetched when it is read. A language without a message of the English one does not pass the type check. */
const OTHERS: Record<Exclude<Language, 'en'>, () => Promise<{ default: Messages }>> = {
  es: () => import('./es.json'),
  fr: () => import('./fr.json'),
  de: () => import('./de.json'),
  pt: () => import('./pt.json'),
  it: () => import('./it.json'),
  pl: () => import('./pl.json'),
  ar: () => import('./ar.json'),
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
    const messages = await OTHERS[language]().catch(() => null);
    if (messages) return messages.default;
    await new Promise((later) => setTimeout(later, pause));
  }
  return (await OTHERS[language]()).default;
}
