/** Month names, long and short, in the languages in which mail tools print dates: folded name -> month 1 to 12. */
const LOCALES = ['en', 'es', 'fr', 'de', 'pt', 'it', 'pl', 'nl', 'ar'];

let known: Map<string, number> | undefined;

/** The month of a word, or undefined. Case, accents and a full stop do not matter; any beginning of three letters or more counts when only one month has it. */
export function monthOfWord(word: string): number | undefined {
  known ??= readMonthNames();
  const key = fold(word);
  if (known.has(key)) return known.get(key);
  if (key.length < 3) return undefined;
  const months = new Set([...known].filter(([name]) => name.startsWith(key)).map(([, month]) => month));
  return months.size === 1 ? [...months][0] : undefined;
}

/** From the browser itself: no list of ours to keep. Both the plain form and the one beside a day ("lipca") are read. */
function readMonthNames(): Map<string, number> {
  const names = new Map<string, number>();
  for (const locale of LOCALES)
    for (const shape of [
      { month: 'long' },
      { month: 'short' },
      { month: 'long', day: 'numeric' },
      { month: 'short', day: 'numeric' },
    ] as const) {
      const format = new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' });
      for (let month = 0; month < 12; month++) {
        const name = format.formatToParts(new Date(Date.UTC(2026, month, 15))).find(({ type }) => type === 'month')?.value ?? '';
        const key = fold(name);
        // A short name that is a number in some language says nothing; the first language to use a name keeps it.
        if (/\p{L}/u.test(key) && !names.has(key)) names.set(key, month + 1);
      }
    }
  return names;
}

const fold = (word: string): string =>
  word
    .normalize('NFD')
    .replace(/[\p{M}.]/gu, '')
    .toLowerCase();
