import { beginsWithMonth } from './month-names.ts';
import words from './time-words.json' with { type: 'json' };

const HOUR = '(?:[01]?\\d|2[0-4])';
const TIME = `${HOUR}(?:[.:][0-5]\\d)?`;
const SPAN = `(?:${TIME} ?[-–] ?)?${TIME}`;
const STARTS = '(?<!\\d|\\d[./-])';
const ENDS = '(?!\\d|[./-]\\d)';

const oneOf = (list: readonly string[]): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\. ?'))
    .join('|');

/** 10:30, 10:30:00.000Z, 10:00 -0800; a plus sign before the zone has become a blank on its way here. */
const CLOCK = /(?<!\d)\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?(?:Z|[+-]?[01]\d:?\d{2}))?(?!\d)/gi;
const ZONE = /(?:GMT|UTC) ?[+-]?\d{1,2}(?::?\d{2})?(?!\d)/gi;
/** 14h30 */
const FRENCH = new RegExp(`${STARTS}${HOUR} ?h ?[0-5]\\d${ENDS}`, 'gi');
/** 10am, 10.10 - 11.10 Uhr */
const BEFORE_WORD = new RegExp(`${STARTS}${SPAN} ?(?:${oneOf(words.after)})(?![\\p{L}\\p{M}\\d])`, 'giu');
/** at 9, um 9.10 */
const AFTER_WORD = new RegExp(`(?<![\\p{L}\\p{M}])(?:${oneOf(words.before)})[. ]*${SPAN}${ENDS}`, 'giu');

/** The text without its times of day and zones, so that "10.10am" and "9 Uhr" are not taken for the 10th or the 9th. */
export function stripTimes(text: string): string {
  // "9 h 20 novembre" and "at 3 Nov": what a month follows is a day, not a time.
  const unlessDay = (whole: string, at: number, all: string) => (beginsWithMonth(all.slice(at + whole.length)) ? whole : ' ');
  return text
    .replace(CLOCK, ' ')
    .replace(ZONE, ' ')
    .replace(FRENCH, unlessDay)
    .replace(BEFORE_WORD, ' ')
    .replace(AFTER_WORD, unlessDay);
}
