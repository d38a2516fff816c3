import type { CalendarDay } from '../dates/calendar-day.ts';
import { type DayStyle, formatDay } from '../dates/format-day.ts';
import { isolate } from './isolate.ts';
import { LANGUAGES, type Language } from './languages.ts';
import { fillPlaces, type MessageId, type Messages, pickForm, type Values } from './message.ts';

/** Everything a screen needs to speak one language. */
export interface Wording {
  language: Language;
  locale: string;
  direction: 'ltr' | 'rtl';
  /** The sentence of a message id with its values; `n` chooses the plural form. */
  t: (id: MessageId, values?: Values) => string;
  /** The sentence with its `{places}` still in it, for sentences that hold elements. */
  template: (id: MessageId, n?: number) => string;
  has: (id: string) => id is MessageId;
  day: (day: CalendarDay, style: DayStyle) => string;
  number: (value: number) => string;
  /** "a, b and c" */
  list: (items: readonly string[]) => string;
  /** "a, b or c" */
  either: (items: readonly string[]) => string;
}

export function createWording(language: Language, messages: Messages, today: CalendarDay): Wording {
  const { locale, direction } = LANGUAGES[language];
  const plurals = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'conjunction' }));
  const choices = once(() => new Intl.ListFormat(locale, { type: 'disjunction' }));
  const template = (id: MessageId, n?: number) => pickForm(messages[id], { select: (value) => plurals().select(value) }, n);
  const asText = (values: Values): Values =>
    Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' ? numbers().format(value) : isolate(value, direction),
      ]),
    );
  return {
    language,
    locale,
    direction,
    template,
    t: (id, values = {}) => fillPlaces(template(id, Number(values.n)), asText(values)),
    has: (id): id is MessageId => Object.hasOwn(messages, id),
    day: (day, style) => formatDay(day, style, locale, today),
    number: (value) => numbers().format(value),
    list: (items) => lists().format(items.map((item) => isolate(item, direction))),
    either: (items) => choices().format(items.map((item) => isolate(item, direction))),
  };
}

/** Made when first used: the browser's own rules of a language take longest of all that the first screen does. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
