import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import en from '../../web/wording/en.json' with { type: 'json' };
import { chooseLanguage, LANGUAGES, type Language } from '../../web/wording/languages.ts';
import type { Message, Messages } from '../../web/wording/message.ts';
import { createWording } from '../../web/wording/wording.ts';

const web = join(import.meta.dirname, '..', '..', 'web');
const languages = Object.keys(LANGUAGES) as Language[];
const read = (language: Language): Messages => JSON.parse(readFileSync(join(web, 'wording', `${language}.json`), 'utf8'));

const forms = (message: Message): string[] => (typeof message === 'string' ? [message] : Object.values(message));

describe.each(languages)('%s', (language) => {
  const messages = read(language);
  test('has no empty sentence, no exclamation mark and no blank at an end', () => {
    for (const [id, message] of Object.entries(messages))
      for (const form of forms(message)) expect(form, id).toMatch(/^[^\s!][^!]*(?<!\s)$/s);
  });
});

test('English keeps to its voice: no word that scares, judges or sounds like a machine', () => {
  const never =
    /\b(un)?safe\b|danger|toxic|harmful|warning|forbidden|banned|\bbad\b|\bclean\b|chemical|approved|invalid|\berror|failed|please|sorry|oops|\bsimply\b|\bjust\b/i;
  for (const [id, message] of Object.entries(en))
    for (const form of forms(message as Message)) expect(form, id).not.toMatch(never);
});

test('every message is used somewhere in the page', () => {
  const sources = readdirSync(web, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => readFileSync(join(web, name), 'utf8'))
    .join('\n');
  // Ids that are put together at run time: `category.${category}.name`.
  const built = [...sources.matchAll(/`([a-z]+(?:\.[\w${}]+)*)`/gi)].map(
    ([, id]) => new RegExp(`^${(id ?? '').replace(/\$\{[^}]*\}/g, '[\\w-]+').replaceAll('.', '\\.')}$`),
  );
  const unused = Object.keys(en).filter(
    (id) => !sources.includes(`'${id}'`) && !sources.includes(`"${id}"`) && !built.some((pattern) => pattern.test(id)),
  );
  expect(unused).toEqual([]);
});

const wishes: [wanted: (string | null)[], language: string][] = [
  [['en-GB'], 'en'],
  [['xx', 'en-US'], 'en'],
  [['ar-EG'], 'ar'],
  [['xx', 'pt-PT', 'en'], 'pt'],
  [['de', 'en-GB'], 'de'],
  [[null, 'tlh'], 'en'],
  [[], 'en'],
];
test.each(wishes)('%j is read in %s', (wanted, language) => expect(chooseLanguage(wanted)).toBe(language));

const counts: [language: Language, n: number, says: string][] = [
  ['de', 1, '1 Name, den wir nicht kennen'],
  ['fr', 0, '0 nom que nous ne connaissons pas'],
  ['pl', 1, '1 nazwa, której nie znamy'],
  ['pl', 3, '3 nazwy, których nie znamy'],
  ['pl', 12, '12 nazw, których nie znamy'],
  ['ar', 2, 'اسمان لا نعرفهما (2)'],
  ['ar', 3, '3 أسماء لا نعرفها'],
  ['ar', 11, '11 اسمًا لا نعرفه'],
  ['ar', 100, '100 اسم لا نعرفه'],
];
test.each(counts)('%s counts %i in its own form', (language, n, says) =>
  expect(createWording(language, read(language), '2026-11-23').t('unknown.title', { n })).toBe(says),
);

const days: [language: Language, says: string][] = [
  ['es', 'lunes, 30 de noviembre'],
  ['fr', 'lundi 30 novembre'],
  ['de', 'Montag, 30. November'],
  ['pt', 'segunda-feira, 30 de novembro'],
  ['it', 'lunedì 30 novembre'],
  ['pl', 'poniedziałek, 30 listopada'],
  // Figures as on the pack.
  ['ar', 'الاثنين، 30 نوفمبر'],
];
test.each(days)('a day in %s', (language, says) =>
  expect(createWording(language, read(language), '2026-11-23').day('2026-11-30', 'sentence').replaceAll('\u00a0', ' ')).toBe(
    says,
  ),
);

test('numbers, lists and dates are the language’s own', () => {
  const wording = createWording('en', en, '2026-11-23');
  expect(wording.t('paste.long', { n: 31000, most: 20000 })).toBe(
    'This is 31,000 characters. Paste only the ingredient list, up to 20,000.',
  );
  expect(wording.t('unknown.title', { n: 1 })).toBe('1 name we do not know');
  expect(wording.list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(wording.day('2026-11-30', 'sentence')).toBe('Monday 30\u00a0November');
  expect(wording.day('2026-11-30', 'row')).toBe('Mon 30\u00a0Nov');
  expect(wording.day('2027-11-30', 'row')).toMatch(/2027$/);
});
