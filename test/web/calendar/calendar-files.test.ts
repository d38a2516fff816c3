import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkLabel } from '../../../rules/check-label.ts';
import { findProtocol } from '../../../rules/knowledge/find-protocol.ts';
import type { CalendarEntry } from '../../../web/calendar/calendar-entry.ts';
import { foldLines } from '../../../web/calendar/fold-lines.ts';
import { guidanceEntries, planEntries, productEntries } from '../../../web/calendar/plan-entries.ts';
import { writeCalendar } from '../../../web/calendar/write-calendar.ts';
import { LANGUAGES, type Language } from '../../../web/wording/languages.ts';
import type { Messages } from '../../../web/wording/message.ts';
import { createWording } from '../../../web/wording/wording.ts';
import { faultsOfLines, readCalendar } from '../../bench/read-calendar.ts';

const TREATED = '2026-11-20';
const HEAD = { name: 'After treatment', owner: 'k1', now: Date.UTC(2026, 10, 23, 10) };
const RETINOL = 'Aqua, Glycerin, Retinol, Panthenol, Phenoxyethanol, Xanthan Gum.';
const protocol = findProtocol('microneedling')!;
const wordingOf = (language: Language) =>
  createWording(
    language,
    JSON.parse(
      readFileSync(join(import.meta.dirname, '..', '..', '..', 'web', 'wording', `${language}.json`), 'utf8'),
    ) as Messages,
    '2026-11-23',
  );
const en = wordingOf('en');

const product = (fields: Partial<Parameters<typeof productEntries>[0]> = {}) => ({
  id: 'p1',
  name: 'Night serum',
  text: RETINOL,
  report: checkLabel({ text: RETINOL, origin: 'pasted' }, protocol, 3),
  ...fields,
});
const fileOf = (entries: readonly CalendarEntry[], head = HEAD) => writeCalendar(entries, head);

test('a product: its two days, as whole days that are free', () => {
  const { events, ...head } = readCalendar(fileOf(productEntries(product(), TREATED, en)));
  expect(head).toEqual({ name: 'After treatment', method: 'PUBLISH', version: '2.0', product: '-//Aftercheck//Aftercheck//EN' });
  expect(events.map(({ title, from, to, wholeDay, stamped }) => ({ title, from, to, wholeDay, stamped }))).toEqual([
    { title: 'Night serum: with care from today', from: '2026-11-27', to: '2026-11-28', wholeDay: true, stamped: true },
    { title: 'Night serum: as usual from today', from: '2026-12-04', to: '2026-12-05', wholeDay: true, stamped: true },
  ]);
});

const none: [why: string, text: string, day: number][] = [
  ['a list that was not read whole', 'Aqua, Retinol, Zorbic Filtrate, Blorptonol, Quarnidine, Vexalin,', 3],
  ['nothing flagged', 'Aqua, Glycerin, Panthenol, Squalane, Betaine, Phenoxyethanol, Xanthan Gum.', 3],
  ['the time is over', RETINOL, 40],
];
test.each(none)('%s gives no entry and no promise', (_why, text, day) =>
  expect(productEntries(product({ report: checkLabel({ text, origin: 'pasted' }, protocol, day) }), TREATED, en)).toEqual([]),
);

test('a day that we suggest stands in place of the day of the rules, and says so', () => {
  const entries = productEntries(product({ startDay: 10 }), TREATED, en);
  expect(entries.map(({ day, title }) => `${day} ${title}`)).toEqual([
    '2026-11-30 Night serum: start with care today',
    '2026-12-04 Night serum: as usual from today',
  ]);
  expect(entries[0]?.text).toContain('Our suggestion');
  expect(entries[0]?.text).toContain('Friday 27\u00a0November');
  // A suggestion beyond the day of "as usual" is not contradicted by it.
  expect(productEntries(product({ startDay: 16 }), TREATED, en).map(({ day }) => day)).toEqual(['2026-12-06']);
});

describe('ids', () => {
  const uids = (entries: readonly CalendarEntry[], head = HEAD) =>
    readCalendar(fileOf(entries, head)).events.map(({ uid }) => uid);
  test('stay the same under another name, date or language, so that a new file replaces the entries', () => {
    const first = uids(productEntries(product(), TREATED, en));
    expect(uids(productEntries(product({ name: 'Evening serum' }), TREATED, en))).toEqual(first);
    expect(uids(productEntries(product(), '2026-11-19', en))).toEqual(first);
    expect(uids(productEntries(product(), TREATED, wordingOf('ar')))).toEqual(first);
  });
  test('differ between products, also where neither has a name or is kept', () => {
    const a = uids(productEntries(product({ id: null }), TREATED, en));
    const b = uids(productEntries(product({ id: null, text: `${RETINOL} ` }), TREATED, en));
    expect(new Set([...a, ...b]).size).toBe(a.length + b.length);
  });
  test('differ between two patients who share a calendar', () => {
    const entries = planEntries(protocol, 3, TREATED, en);
    expect(uids(entries, { ...HEAD, owner: 'k2' }).filter((uid) => uids(entries).includes(uid))).toEqual([]);
  });
  test('a later file counts as the newer one', () => {
    const [before, after] = [HEAD, { ...HEAD, now: HEAD.now + 120_000 }].map(
      (head) => readCalendar(fileOf(productEntries(product(), TREATED, en), head)).events[0]!.sequence,
    );
    expect(after).toBeGreaterThan(before!);
  });
});

describe('what to do each day', () => {
  const days = (day: number) => guidanceEntries(protocol, day, TREATED, en).map(({ day: on, title }) => `${on} ${title}`);
  test('each row on the day on which it begins, or on its last day where it has begun', () => {
    expect(days(3)).toContain('2026-11-26 Last day: No cleansing brush, no scrub.');
    expect(days(3)).toContain('2026-11-27 Less is more for another week: cleanser, cream, sunscreen.');
    expect(days(3).some((line) => line.includes('make-up'))).toBe(false);
    expect(days(0).some((line) => line.includes('make-up'))).toBe(true);
  });
  test('only what lifts has a last day: nobody is told that sunscreen, clean hands or asking about medicine ends', () => {
    const last = guidanceEntries(protocol, 0, TREATED, en).filter(({ title }) => title.startsWith('Last day'));
    expect(last.map(({ id }) => id.replace('guidance-', '')).sort()).toEqual(['brushes', 'makeup', 'opening', 'sweat', 'water']);
    for (const day of [0, 1, 3, 6, 8, 13])
      expect(days(day).filter((line) => /Last day.*(Sunscreen|medicine|pick|cleanser|cream|sun |calm)/.test(line))).toEqual([]);
  });
  test('what to watch for has no day, and after the last row there is nothing', () => {
    expect(days(0).some((line) => line.includes('Call the clinic'))).toBe(false);
    expect(days(30)).toEqual([]);
  });
});

describe.each(Object.keys(LANGUAGES) as Language[])('the files in %s', (language) => {
  const wording = wordingOf(language);
  const entries = [
    ...productEntries(product({ name: 'Crème „Nuit“; 50 % / سيروم, a\\b\nc' }), TREATED, wording),
    ...planEntries(protocol, 3, TREATED, wording),
    ...guidanceEntries(protocol, 3, TREATED, wording),
  ];
  const file = fileOf(entries, { ...HEAD, name: wording.t('remind.calendar') });
  test('come out of another library as they went in', () => {
    const { events, name } = readCalendar(file);
    expect(name).toBe(wording.t('remind.calendar'));
    expect(events.map(({ title, text, from }) => [from, title, text])).toEqual(
      entries.map(({ day, title, text }) => [day, title, text]),
    );
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
  });
  test('keep to the lines of the standard: CRLF, no line over 75 octets', () => {
    expect(faultsOfLines(file)).toEqual([]);
  });
});

test('a line too long, a bare line break and an open end are seen', () => {
  expect(faultsOfLines(`A:${'é'.repeat(40)}\r\n`)).toEqual(['over 75 octets: A:éééééééééé…']);
  expect(faultsOfLines('A:1\nB:2\r\n')).toEqual(['a line break without CR']);
  expect(faultsOfLines('A:1')).toEqual(['no line break at the end']);
});

test('folding is undone by unfolding, whatever the letters', () =>
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      const line = text.replace(/[\r\n]/g, '');
      const folded = foldLines(`SUMMARY:${line}\r\n`);
      expect(folded.replace(/\r\n /g, '')).toBe(`SUMMARY:${line}\r\n`);
      for (const piece of folded.split('\r\n')) expect(new TextEncoder().encode(piece).length).toBeLessThanOrEqual(75);
    }),
  ));
