import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import invitations from '../../../web/clinic/invitations.json' with { type: 'json' };
import { type SentenceId, say } from '../../../web/clinic/say.ts';
import sentences from '../../../web/clinic/wording.json' with { type: 'json' };

const folder = join(import.meta.dirname, '..', '..', '..', 'web', 'clinic');
const source = readdirSync(folder)
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'))
  .join('\n');
const forms = Object.entries(sentences).flatMap(([id, message]) =>
  (typeof message === 'string' ? [message] : Object.values(message)).map((form) => [id, form] as const),
);

test('every sentence is said somewhere, by its own id or by the beginning of one', () => {
  const unused = Object.keys(sentences).filter((id) => {
    const beginning = id.slice(0, id.lastIndexOf('.') + 1);
    return !source.includes(`'${id}'`) && !source.includes(`\`${beginning}\${`);
  });
  expect(unused).toEqual([]);
});

test('no sentence uses a word that frightens, blames or hurries', () => {
  const never =
    /\b(?:unsafe|danger|toxic|harmful|warning|forbidden|banned|chemical|approved|invalid|error|failed|please|sorry|oops|simply)\b|!/i;
  for (const [id, form] of forms) expect(form, id).not.toMatch(never);
});

test('numbers choose their form, values take their places', () => {
  expect(say('save.count', { n: 1 })).toBe('1 change, not saved.');
  expect(say('save.count', { n: 3 })).toBe('3 changes, not saved.');
  expect(say('history.version' as SentenceId, { version: 7 })).toBe('Version 7');
});

describe('the invitation in the e-mail', () => {
  test.each(Object.entries(invitations))(
    '%s has all its parts, and the text leads up to the link',
    (_language, { text, button, below }) => {
      for (const part of [text, button, below]) expect(part.length).toBeGreaterThan(4);
      expect(text).toMatch(/:$/);
    },
  );
});
