import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkLabel } from '../../rules/check-label.ts';
import { findProtocol } from '../../rules/knowledge/find-protocol.ts';
import { say } from '../../rules/knowledge/say.ts';
import { inLanguage, reportInLanguage } from '../../web/answer/report-in-language.ts';
import { LANGUAGES, type Language } from '../../web/wording/languages.ts';
import type { Messages } from '../../web/wording/message.ts';
import { createWording } from '../../web/wording/wording.ts';

const root = join(import.meta.dirname, '..', '..');
const readJson = (...path: string[]) => JSON.parse(readFileSync(join(root, ...path), 'utf8'));
const wordingOf = (language: Language) =>
  createWording(language, readJson('web', 'wording', `${language}.json`) as Messages, '2026-11-23');

const others = (Object.keys(LANGUAGES) as Language[]).filter((language) => language !== 'en');

const german = wordingOf('de');
const sentences: [why: string, english: string, says: string][] = [
  ['plain', say('friend.preservative'), 'hält das Produkt frisch.'],
  [
    'a value that is a sentence of its own',
    say('match.not-this', { name: 'Cetearyl Alcohol', what: say('friend.fatty-alcohol') }),
    'Cetearyl Alcohol: ein Fettalkohol, der die Haut weich macht. Nicht die austrocknende Art.',
  ],
  [
    'a name with a colon stays whole',
    say('match.repaired', { name: 'Retinol', text: 'CI: Ret1nol' }),
    'Gelesen als „Retinol“. Auf dem Etikett steht „CI: Ret1nol“.',
  ],
  [
    'groups by their own names',
    say('sunscreen.flagged', { groups: 'retinoid (vitamin A), scent (fragrance)' }),
    'Verzichten Sie nicht auf Sonnenschutz. Nehmen Sie bis dahin LSF 30 oder mehr, ohne: Retinoide und Duftstoffe. Tragen Sie einen Hut und bleiben Sie im Schatten.',
  ],
  [
    'a group and its day',
    say('finding.over', { group: 'Scent', day: 7 }),
    'Duftstoff (Parfum): Vor Tag 7 nach der Behandlung war das wegzulassen. Diese Zeit ist vorbei: immer nur ein Produkt auf einmal, und nur wenn die Haut ruhig ist.',
  ],
  [
    'two sentences in one note',
    `${say('rule.clinic-off', { clinic: 'Linden' })} ${say('rule.guides', { n: 7 })}`,
    'Nach den Regeln von Linden müssen Sie das nicht weglassen. Die meisten Ratgeber sagen 7 Tage.',
  ],
  [
    'of the server',
    'Linden hands these out: Balm, SPF 50. That does not change this answer.',
    'Linden gibt diese Produkte mit: Balm, SPF 50. Das ändert nichts an dieser Antwort.',
  ],
  [
    'a sentence of the card, which is told there of several names too',
    say('finding.beside-list', { list: 'Retinol' }),
    'Auf der Packung steht Retinol, in der Liste hier nicht. Vergleichen Sie sie mit Ihrer Packung.',
  ],
  ['told by the page already', say('gap.food.title'), 'Das sieht nach einem Lebensmittel aus'],
  ['a clinic’s own words stay', 'Use the balm we gave you.', 'Use the balm we gave you.'],
];
test('what the page says in the place of a sentence of the rules is the same in English', () =>
  expect(wordingOf('en').t('cannot.beside-list.below', { list: 'Retinol' })).toBe(
    say('finding.beside-list', { list: 'Retinol' }),
  ));

test.each(sentences)('%s', (_why, from, says) => expect(inLanguage(from, german)).toBe(says));

const LABELS = [
  'Ingredients: Aqua, Glycerin, Alcohol Denat., Retinol, Cetearyl Alcohol, Citric Acid, Salix Alba Bark Extract, Urea 20 %, Parfum',
  'Sun cream. Aqua, Octocrylene, Butyl Methoxydibenzoylmethane, Linalool, Parfum',
  'Tretinoin cream 0.05 %. Active ingredient: Tretinoin. Inactive ingredients: Stearic Acid, Water, BHT',
  'Fragrance-free. Ingredients: Aqua, Sodium Lauryl Sulfate, Linalool, Hamamelis Virginiana Water, Ascorbyl Palmitate',
];
/** Told by the page in words of its own. */
const TOLD_BY_PAGE = /^(amount\.|finding\.one-of-two|claim\.contradicted)/;

test.each(others)('nothing of a report stays English in %s', (language) => {
  const protocol = findProtocol('microneedling');
  if (!protocol) throw new Error('The general rules are missing.');
  for (const text of LABELS)
    for (const day of [0, 3, 9, 30]) {
      const report = checkLabel({ text, origin: 'pasted' }, protocol, day);
      const told = reportInLanguage(report, wordingOf(language), readJson('web', 'wording', 'sources', `${language}.json`));
      const said = report.findings.flatMap(({ sources }) => sources.map(({ says }) => says));
      const saidNow = new Set(told.findings.flatMap(({ sources }) => sources.map(({ says }) => says)));
      expect(said.filter((says) => saidNow.has(says))).toEqual([]);
      const before = [...report.notes.filter(({ id }) => !TOLD_BY_PAGE.test(id)), ...report.guidance].map(({ says }) => says);
      const after = new Set([...told.notes, ...told.guidance].map(({ says }) => says));
      expect(before.filter((says) => after.has(says))).toEqual([]);
      const differ = [...report.findings, ...report.guidance].flatMap(({ disagreement }) => disagreement ?? []);
      const toldDiffer = new Set([...told.findings, ...told.guidance].map(({ disagreement }) => disagreement));
      expect(differ.filter((says) => toldDiffer.has(says))).toEqual([]);
    }
});

test('English is left as it is', () => {
  const report = checkLabel({ text: LABELS[0] ?? '', origin: 'pasted' }, findProtocol('microneedling')!, 3);
  expect(reportInLanguage(report, wordingOf('en'))).toBe(report);
});
