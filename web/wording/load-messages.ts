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

/** The messages of a language. English is part of the page; each other one is a file of its own. */
export async function loadMessages(language: Language): Promise<Messages> {
  return language === 'en' ? english : (await OTHERS[language]()).default;
}
