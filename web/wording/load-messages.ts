import english from './en.json';
import type { Language } from './languages.ts';
import type { Messages } from './message.ts';

const OTHERS: Partial<Record<Language, () => Promise<{ default: Messages }>>> = {};

/** The messages of a language. English is part of the page; each other one is a file of its own. */
export async function loadMessages(language: Language): Promise<Messages> {
  return (await OTHERS[language]?.())?.default ?? english;
}
