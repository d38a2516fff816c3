/** The languages in which mail tools print dates. */
const LOCALES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'pl', 'nl', 'ar'];

/** Case, accents and a full stop do not matter. */
export const foldName = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();

/**
 * The names of months or weekdays, folded -> number (month 1 to 12; weekday 1 to 7, Thursday first). From the browser itself: no list of
 * ours to keep. Long and short, the plain form and the one beside a day ("lipca").
 */
export function namesOfCalendar(part: 'month' | 'weekday'): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of LOCALES)
    for (const style of ['long', 'short'] as const)
      for (const beside of [{}, { day: 'numeric' }] as const) {
        const format = new Intl.DateTimeFormat(locale, { [part]: style, ...beside, timeZone: 'UTC' });
        for (let at = 0; at < (part === 'month' ? 12 : 7); at++) {
          const date = new Date(part === 'month' ? Date.UTC(2026, at, 15) : Date.UTC(2026, 0, at + 1));
          const name = format.formatToParts(date).find(({ type }) => type === part)?.value ?? '';
          const key = foldName(name);
          // A short name that is a number in some language says nothing; the first language to use a name keeps it.
          if (/\p{L}/u.test(key) && !names.has(key)) names.set(key, at + 1);
        }
      }
  return names;
}
