import { describe, expect, test } from 'vitest';
import { loadWording } from '../../../infra/build/check-wording.ts';
import { isolate } from '../../../web/wording/isolate.ts';
import type { Messages } from '../../../web/wording/message.ts';
import { createWording } from '../../../web/wording/wording.ts';

const { page, sources } = loadWording();
const sentences = (language: string): [id: string, text: string][] =>
  Object.entries({ ...page[language], ...sources[language] }).flatMap(([id, message]) =>
    (typeof message === 'string' ? [message] : Object.values(message)).map((text): [string, string] => [id, text]),
  );

/** What a printer of each language would strike out. */
const NEVER: [language: string, why: string, pattern: RegExp][] = [
  ['fr', 'a space that breaks before ? ! ; or »', / [?!;»]/],
  ['fr', 'no space before ? ! ; or »', /[^\s?!;»][?!;»]/u],
  ['fr', 'a colon without its no-break space', /(?<!\u00a0):(?=\s|$)/],
  ['fr', 'an opening quote without its no-break space', /«(?![\u00a0\u202f])/],
  ['fr', 'a straight apostrophe', /'/],
  ['it', 'a straight apostrophe', /'/],
  ['de', 'an English quote', /[«»"]|“(?=\w)/],
  ['de', 'an opening quote that is not closed', /„[^“]*$/],
  ['pl', 'quotes that are not „ ”', /[«»"“]/],
  ['pl', 'an opening quote that is not closed', /„[^”]*$/],
  ['es', 'a question that is not opened', /^[^¿]*\?/],
  ['es', 'quotes that are not « »', /["“”„]/],
  ['it', 'quotes that are not « »', /["“”„]/],
  ['pt', 'quotes that are not “ ”', /["«»„]/],
  ['ar', 'a Latin question mark, comma or semicolon', /[?;,]/],
  ['ar', 'figures that are not those of the pack', /[٠-٩]/],
  ['ar', 'quotes that are not « »', /["“”„]/],
];
test.each(NEVER)('%s: never %s', (language, _why, pattern) => {
  for (const [id, text] of sentences(language)) expect(text, id).not.toMatch(pattern);
});

test.each(Object.keys(page))('%s: no double space, no space at an end, no “...”', (language) => {
  for (const [id, text] of sentences(language)) expect(text, id).not.toMatch(/ {2}|^\s|\s$|\.\.\./);
});

/** "Safe" and "dangerous" in each language: what we never say of a product. */
const NEVER_SAFE: Record<string, RegExp> = {
  en: /\b(un)?safe|\bdanger|\bharm(ful|less)/i,
  es: /\b(in)?segur[oa]s?\b|\bpeligr|\bdañin|\binofensiv/i,
  fr: /\bsûr(e|es|s)?\b|\bdanger|\bnocif|\binoffensi/i,
  de: /\b(un)?sicher(e[nrsm]?)?\b|gefährlich|unbedenklich|schädlich|harmlos/i,
  pt: /\b(in)?segur[oa]s?\b|\bperig|\bnociv|\binofensiv/i,
  it: /\b(in)?sicur[oaei]\b|\bpericol|\bnociv|\binnocu/i,
  pl: /bezpieczn|szkodliw|groźn/i,
  ar: /آمن|أمان|خطر|خطير|ضار/,
};
test.each(Object.entries(NEVER_SAFE))('%s never says that something is safe or dangerous', (language, pattern) => {
  for (const [id, text] of sentences(language)) expect(text, id).not.toMatch(pattern);
});

describe('words that run the other way are kept apart', () => {
  const cases: [why: string, value: string, direction: 'ltr' | 'rtl', isolated: boolean][] = [
    ['a Latin name in Arabic', 'Retinol', 'rtl', true],
    ['a name with signs at its end', 'CI 77891 (+/-)', 'rtl', true],
    ['Arabic in Arabic', 'الاثنين، 30 نوفمبر', 'rtl', false],
    ['a number', '30', 'rtl', false],
    ['Latin in English', 'Retinol', 'ltr', false],
    ['an Arabic name in English', 'كريم الليل', 'ltr', true],
  ];
  test.each(cases)('%s', (_why, value, direction, isolated) =>
    expect(isolate(value, direction)).toBe(isolated ? `\u2068${value}\u2069` : value),
  );
  test('once is enough', () => expect(isolate(isolate('Retinol', 'rtl'), 'rtl')).toBe('\u2068Retinol\u2069'));

  const arabic = createWording('ar', page.ar as Messages, '2026-11-23');
  test('each name of a list by itself, so that the list runs from the right', () =>
    expect(arabic.t('question.found', { list: arabic.list(['Retinol', 'Parfum']) })).toBe(
      'وجد Aftercheck: \u2068Retinol\u2069 و\u2068Parfum\u2069.',
    ));
  test('a product name in a sentence', () =>
    expect(arabic.t('shelf.deleted', { name: 'Crème (50 ml)' })).toBe('حُذف \u2068Crème (50 ml)\u2069.'));
});
