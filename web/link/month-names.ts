import { foldName, namesOfCalendar } from './names-of-calendar.ts';

let months: Map<string, number> | undefined;

/** The month of a word, 1 to 12, or undefined. Any beginning of three letters or more counts when only one month has it. */
export function monthOfWord(word: string): number | undefined {
  months ??= namesOfCalendar('month');
  const key = foldName(word);
  if (months.has(key)) return months.get(key);
  if (key.length < 3) return undefined;
  const found = new Set([...months].filter(([name]) => name.startsWith(key)).map(([, month]) => month));
  return found.size === 1 ? [...found][0] : undefined;
}

/** What may stand between a day and its month: 20th of November, 20 de noviembre, 20º. */
const BETWEEN = /^[\s.,ºª]*(?:(?:st|nd|rd|th|er|of|the|de|di)\s+)*([\p{L}\p{M}]+)/iu;

/** Whether the text goes on with a month. */
export function beginsWithMonth(text: string): boolean {
  const word = BETWEEN.exec(text)?.[1];
  return word !== undefined && monthOfWord(word) !== undefined;
}
