import type english from './en.json';

export type MessageId = keyof typeof english;

/** A sentence with `{values}`, or one sentence per plural form of its value `n`. */
export type Message = string | Partial<Record<Intl.LDMLPluralRule, string>>;
/** The page's own messages; in other languages than English also the sentences of the rules, as `rules.` and their id. */
export type Messages = Record<MessageId, Message> & { [id: `rules.${string}`]: string };
export type Values = Record<string, string | number>;

/** Picks the plural form of `values.n` and leaves the `{values}` in place. */
export function pickForm(message: Message, plurals: Pick<Intl.PluralRules, 'select'>, n: string | number | undefined): string {
  if (typeof message === 'string') return message;
  return message[plurals.select(Number(n ?? 0))] ?? message.other ?? '';
}

/** Puts the values into their places. An unknown place stays visible, so that a slip is seen in a test and not hidden. */
export function fillPlaces(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (place, name: string) => (name in values ? String(values[name]) : place));
}

/** Splits a template at its places: text pieces at even indexes, names of places at odd ones. */
export function splitAtPlaces(template: string): string[] {
  return template.split(/\{(\w+)\}/);
}
