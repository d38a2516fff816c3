import type { Language } from './languages.ts';

/** What each source says, by the id of the English sentence; and the title of the one source that is ourselves. */
export type SourceWords = Record<string, string>;

const FILES: Record<Exclude<Language, 'en'>, () => Promise<{ default: SourceWords }>> = {
  es: () => import('./sources/es.json'),
  fr: () => import('./sources/fr.json'),
  de: () => import('./sources/de.json'),
  pt: () => import('./sources/pt.json'),
  it: () => import('./sources/it.json'),
  pl: () => import('./sources/pl.json'),
  ar: () => import('./sources/ar.json'),
};

/** Fetched when a first answer is told in this language, so that the first screen need not wait for it. */
export async function loadSourceWords(language: Language): Promise<SourceWords> {
  if (language === 'en') return {};
  // Better what the sources say in English than a whole answer in it.
  return FILES[language]().then(
    (file) => file.default,
    () => ({}),
  );
}
