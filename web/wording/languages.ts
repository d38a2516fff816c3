/** The languages of the page: each by its own name, with its direction and the locale for dates and numbers. */
export const LANGUAGES = {
  en: { name: 'English', direction: 'ltr', locale: 'en-GB' },
  es: { name: 'Español', direction: 'ltr', locale: 'es' },
  fr: { name: 'Français', direction: 'ltr', locale: 'fr' },
  de: { name: 'Deutsch', direction: 'ltr', locale: 'de' },
  pt: { name: 'Português', direction: 'ltr', locale: 'pt-BR' },
  it: { name: 'Italiano', direction: 'ltr', locale: 'it' },
  pl: { name: 'Polski', direction: 'ltr', locale: 'pl' },
  // Figures as on the pack, not Arabic-Indic ones.
  ar: { name: 'العربية', direction: 'rtl', locale: 'ar-u-nu-latn' },
} as const satisfies Record<string, { name: string; direction: 'ltr' | 'rtl'; locale: string }>;

export type Language = keyof typeof LANGUAGES;

export const isLanguage = (text: unknown): text is Language => typeof text === 'string' && Object.hasOwn(LANGUAGES, text);

/** The first of the wanted languages that the page speaks; English when there is none. */
export function chooseLanguage(wanted: readonly (string | null | undefined)[]): Language {
  for (const tag of wanted) {
    const short = tag?.toLowerCase().split('-')[0];
    if (isLanguage(short)) return short;
  }
  return 'en';
}
