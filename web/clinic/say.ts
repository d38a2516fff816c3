import { fillPlaces, type Message, pickForm, type Values } from '../wording/message.ts';
import sentences from './wording.json' with { type: 'json' };

export type SentenceId = keyof typeof sentences;

const plurals = new Intl.PluralRules('en');

/** A sentence of the clinics' page by its message id; `n` chooses the plural form. */
export function say(id: SentenceId, values: Values = {}): string {
  return fillPlaces(pickForm(sentences[id] as Message, plurals, values.n), values);
}
