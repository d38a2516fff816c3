import type { KnowledgeCheck } from './all-facts.ts';

/** Words we never say to a patient, with what to say instead. Held for English; translators have their own list of the same meanings. */
const NEVER: Record<string, string> = {
  safe: 'nothing flagged',
  unsafe: 'leave out',
  danger: 'leave out',
  dangerous: 'leave out',
  toxic: 'leave out',
  harmful: 'leave out',
  warning: 'note',
  warnings: 'notes',
  forbidden: 'not yet',
  banned: 'not yet',
  bad: 'can sting',
  clean: 'nothing flagged',
  chemical: 'ingredient',
  chemicals: 'ingredients',
  approved: 'not known',
  invalid: 'could not read',
  error: 'could not read',
  errors: 'could not read',
  failed: 'could not read',
  please: 'nothing at all',
  sorry: 'nothing at all',
  oops: 'nothing at all',
  simply: 'nothing at all',
  just: 'nothing at all',
};

/** English sentences use the words of the house, and no exclamation mark. Titles of sources are theirs and are not looked at. */
export const checkPlainWords: KnowledgeCheck = ({ wording }) =>
  Object.entries(wording.en ?? {}).flatMap(([file, messages]) =>
    Object.entries(messages).flatMap(([id, message]) => {
      const text = typeof message === 'string' ? message : Object.values(message).join(' ');
      const words = text.toLowerCase().match(/[a-z]+/g) ?? [];
      return [
        ...[...new Set(words)].flatMap((word) =>
          Object.hasOwn(NEVER, word) ? [`"${id}" in wording/en/${file}.json says "${word}". Say it with: ${NEVER[word]}.`] : [],
        ),
        ...(text.includes('!') ? [`"${id}" in wording/en/${file}.json shouts. Drop the exclamation mark.`] : []),
      ];
    }),
  );
