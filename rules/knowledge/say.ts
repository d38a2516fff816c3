/** The English sentences of the rules by message id. Other languages stand beside them under the same ids. */
import claims from './wording/en/claims.json' with { type: 'json' };
import clinics from './wording/en/clinics.json' with { type: 'json' };
import findings from './wording/en/findings.json' with { type: 'json' };
import friends from './wording/en/friends.json' with { type: 'json' };
import guidance from './wording/en/guidance.json' with { type: 'json' };
import notes from './wording/en/notes.json' with { type: 'json' };
import products from './wording/en/products.json' with { type: 'json' };
import protocols from './wording/en/protocols.json' with { type: 'json' };
import readings from './wording/en/readings.json' with { type: 'json' };
import sources from './wording/en/sources.json' with { type: 'json' };
import verdicts from './wording/en/verdicts.json' with { type: 'json' };

type Message = string | { one?: string; other: string };

const messages = new Map<string, Message>(
  Object.entries({
    ...claims,
    ...clinics,
    ...findings,
    ...friends,
    ...guidance,
    ...notes,
    ...products,
    ...protocols,
    ...readings,
    ...sources,
    ...verdicts,
  }),
);

/** English has two forms: `n` of 1 takes `one`, every other number `other`. */
function formFor(message: Message, n: string | number | undefined): string {
  if (typeof message === 'string') return message;
  return (Number(n) === 1 ? message.one : undefined) ?? message.other;
}

/**
 * Message id and values -> English sentence with the values in their {places}; the value `n` also chooses the plural form.
 * Throws a sentence for an unknown id and for a place without a value: both are slips of ours that must not reach a patient.
 */
export function say(id: string, values: Record<string, string | number> = {}): string {
  const message = messages.get(id);
  if (message === undefined)
    throw new Error(`There is no sentence "${id}" in rules/knowledge/wording/en. Add it there, or mend the id.`);
  return formFor(message, values.n).replace(/\{(\w+)\}/g, (place, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`The sentence "${id}" needs a value for ${place}.`);
    return String(value);
  });
}
