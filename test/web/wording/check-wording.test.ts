import { expect, test } from 'vitest';
import { findBrokenSources, findBrokenWording, loadWording, type Wording } from '../../../infra/build/check-wording.ts';
import { LANGUAGES } from '../../../web/wording/languages.ts';

test('the shipped languages are whole, and are those that the page offers', () => {
  const { page, sources, rules } = loadWording();
  expect(findBrokenWording(page, rules)).toEqual([]);
  expect(findBrokenSources(sources, rules)).toEqual([]);
  expect([...Object.keys(sources), 'en'].sort()).toEqual(Object.keys(LANGUAGES).sort());
  expect(Object.keys(page).sort()).toEqual(Object.keys(LANGUAGES).sort());
});

const english = { hello: 'Hello {name}', days: { one: '{n} day', other: '{n} days' } };
const rules = { 'note.urea': 'Urea holds water.', 'verdict.from': 'From {date}' };
const polish: Wording = {
  hello: 'Witaj {name}',
  days: { one: '{n} dzień', few: '{n} dni', many: '{n} dni', other: '{n} dnia' },
  'rules.note.urea': 'Mocznik wiąże wodę.',
};

const cases: [why: string, change: (pl: Wording) => void, says: RegExp[]][] = [
  ['whole', () => undefined, []],
  ['a message is missing', (pl) => delete pl.hello, [/^web\/wording\/pl\.json lacks "hello"/]],
  ['a sentence of the rules is missing', (pl) => delete pl['rules.note.urea'], [/lacks "rules\.note\.urea"/]],
  ['a message too many', (pl) => Object.assign(pl, { bye: 'Pa' }), [/has "bye", which English does not have/]],
  [
    'what the page says itself is not asked for',
    (pl) => Object.assign(pl, { 'rules.verdict.from': 'Od' }),
    [/has "rules\.verdict\.from"/],
  ],
  ['a place is lost', (pl) => Object.assign(pl, { hello: 'Witaj' }), [/should hold \{name\}, and holds none/]],
  ['a place is invented', (pl) => Object.assign(pl, { 'rules.note.urea': '{x}' }), [/should hold no places, and holds \{x\}/]],
  ['an empty sentence', (pl) => Object.assign(pl, { 'rules.note.urea': ' ' }), [/is empty/]],
  ['one form where the language has four', (pl) => Object.assign(pl, { days: '{n} dni' }), [/Give it the forms .*few/]],
  [
    'a plural form is missing',
    (pl) => Object.assign(pl, { days: { one: '{n} dzień', other: '{n} dnia' } }),
    [/lacks the plural forms few, many/],
  ],
];
test.each(cases)('%s', (_why, change, says) => {
  const pl = structuredClone(polish);
  change(pl);
  const wrong = findBrokenWording({ en: english, pl }, rules);
  expect(wrong).toHaveLength(says.length);
  for (const [at, pattern] of says.entries()) expect(wrong[at]).toMatch(pattern);
});

test('what a source is and says is wanted too, but for what the page does not show', () => {
  const said = { 'says.guide.aha': 'No AHA.', 'says.guide.on-sun': 'No sun.', 'source.guide': 'A blog.' };
  const whole = { 'source.guide': 'Un blog.', 'says.guide.aha': 'Sin AHA.', 'title.our-caution': 'Cautela' };
  expect(findBrokenSources({ es: whole }, said)).toEqual([]);
  expect(findBrokenSources({ es: { 'title.our-caution': 'Cautela' } }, said)).toEqual([
    'web/wording/sources/es.json lacks "says.guide.aha". Translate it.',
    'web/wording/sources/es.json lacks "source.guide". Translate it.',
  ]);
  expect(findBrokenSources({ es: { ...whole, 'says.guide.on-sun': 'Sin sol.' } }, said)).toEqual([
    'web/wording/sources/es.json has "says.guide.on-sun", which the page does not show. Drop it.',
  ]);
});
