import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, asUtcDate } from '../../../web/dates/calendar-day.ts';
import { type LinkDate, readTreatmentDate } from '../../../web/link/read-treatment-date.ts';

const TODAY = '2026-11-23';
const day = (iso: string): LinkDate => ({ kind: 'day', day: iso });
const twice = (text: string, first: string, second: string): LinkDate => ({ kind: 'two-readings', text, days: [first, second] });
const asked = (text: string): LinkDate => ({ kind: 'unreadable', text });
const unfilled: LinkDate = { kind: 'unfilled' };

const dates: [why: string, raw: string | null, read: LinkDate][] = [
  ['no value', null, { kind: 'none' }],
  ['an empty fallback', '', { kind: 'none' }],
  ['ISO', '2026-11-20', day('2026-11-20')],
  ['ISO with a time and Z at midnight is a stored day', '2026-11-20T00:00:00Z', day('2026-11-20')],
  ['ISO with an offset keeps the day of the clinic', '2026-11-20T23:30:00-08:00', day('2026-11-20')],
  ['Apptoto', '2026-11-20 10:00:00 -0800', day('2026-11-20')],
  ['plus signs for blanks', '2026-11-20+10:00:00+-0800', day('2026-11-20')],
  ['compact', '20261120', day('2026-11-20')],
  ['with slashes, year first', '2026/11/20', day('2026-11-20')],
  ['DiaryBook', '20/11/2026', day('2026-11-20')],
  ['percent-encoded', '20%2F11%2F2026', day('2026-11-20')],
  ['entity-encoded', '20&#x2F;11&#47;2026', day('2026-11-20')],
  ['twice encoded by a click tracker', '20%252F11%252F2026', day('2026-11-20')],
  ['US order', '11/20/2026', day('2026-11-20')],
  ['hyphens', '20-11-2026', day('2026-11-20')],
  ['dots mean day first', '03.11.2026', day('2026-11-03')],
  ['two-digit year, no leading zero', '20/11/26', day('2026-11-20')],
  ['same day and month', '11/11/2026', day('2026-11-11')],
  ['Apptoto without a year', '11-20', day('2026-11-20')],
  ['date and time together', '20/11/2026 14:30', day('2026-11-20')],
  ['Brickwork', 'Tuesday, November 17, 2026', day('2026-11-17')],
  ['Cliniko', 'Friday, 20 November 2026', day('2026-11-20')],
  ['mail header style', 'Fri, 20 Nov 2026', day('2026-11-20')],
  ['ordinal', 'Wednesday, November 18th, 2026', day('2026-11-18')],
  ['Apptoto, sic', 'Tuesday, November 17thst', day('2026-11-17')],
  ['iPLATO', '12 Nov 2026', day('2026-11-12')],
  ['with a time in words', 'Fri 20 Nov 2026 at 2:30 pm', day('2026-11-20')],
  ['German', 'Freitag, 20. November 2026', day('2026-11-20')],
  ['French', 'vendredi 20 novembre 2026', day('2026-11-20')],
  ['Spanish', '20 de noviembre de 2026', day('2026-11-20')],
  ['Polish, with its case', '20 listopada 2026', day('2026-11-20')],
  ['HubSpot, milliseconds at UTC midnight', String(Date.UTC(2026, 10, 20)), day('2026-11-20')],
  ['unix seconds at midnight', String(Date.UTC(2026, 10, 20) / 1000), day('2026-11-20')],
  ['day or month first, both recent', '10/11/2026', twice('10/11/2026', '2026-11-10', '2026-10-11')],
  ['day or month first, one of them recent', '11/10/2026', twice('11/10/2026', '2026-10-11', '2026-11-10')],
  ['a reading still to come stands second', '12/11/2026', twice('12/11/2026', '2026-11-12', '2026-12-11')],
  ['month first is the recent one', '11/12/2026', twice('11/12/2026', '2026-11-12', '2026-12-11')],
  ['31 November', '2026-11-31', { kind: 'impossible', text: '2026-11-31' }],
  ['31/11', '31/11/2026', { kind: 'impossible', text: '31/11/2026' }],
  ['30 February in words', '30 February 2026', { kind: 'impossible', text: '30 February 2026' }],
  ['figures that are no date', 'room 7, 12345', { kind: 'unreadable', text: 'room 7, 12345' }],
  ['an hour with a dot behind the date', 'Friday 20 November 2026 at 10.10am', day('2026-11-20')],
  ['an hour with a dot and no word', '20 November 2026, 9.10', day('2026-11-20')],
  ['a German hour', '20. November 2026 um 9.10 Uhr', day('2026-11-20')],
  ['from hour to hour, dots and a hyphen', 'Fri 20 Nov 2026, 9.11-10.11', day('2026-11-20')],
  ['an hour with a dot before figures', '9.10 20/11/2026', day('2026-11-20')],
  ['an hour before the date', '10am on 20 November 2026', day('2026-11-20')],
  ['an hour before the weekday', '3pm, Friday 20 November 2026', day('2026-11-20')],
  ['an hour before the month', 'at 3 PM on Nov 20, 2026', day('2026-11-20')],
  ['an hour before the month, no word', '3 PM Nov 20 2026', day('2026-11-20')],
  ['an hour behind a day without a year', 'Nov 20 3 PM', day('2026-11-20')],
  ['a German hour before the date', '9 Uhr, 20. November 2026', day('2026-11-20')],
  ['a French hour before the date', '10 h 30, 20 novembre 2026', day('2026-11-20')],
  ['a French hour alone, then the day', '9 h 20 novembre 2026', day('2026-11-20')],
  ['an Italian hour', 'alle ore 9.10 del 20 novembre 2026', day('2026-11-20')],
  ['a Polish hour', '20 listopada 2026, godz. 9.10', day('2026-11-20')],
  ['Spanish, in the morning', '20 nov 2026, 9:10 a. m.', day('2026-11-20')],
  ['a range of hours before noon', '20 November 2026, 10-11am', day('2026-11-20')],
  ['unix date', 'Fri Nov 20 10:00:00 CET 2026', day('2026-11-20')],
  ['JavaScript', 'Fri Nov 20 2026 10:00:00 GMT+0100 (Central European Standard Time)', day('2026-11-20')],
  ['ISO behind a weekday', 'Friday 2026-11-20 10:00', day('2026-11-20')],
  ['Tuesday in French', 'mar. 17 nov. 2026', day('2026-11-17')],
  ['Tuesday in Spanish, a day that March has too', 'mar 3 nov 2026', day('2026-11-03')],
  ['Tuesday before figures', 'mar. 17/11/2026', day('2026-11-17')],
  ['Tuesday in March', 'mar 24 mar 2026', day('2026-03-24')],
  ['March', 'Mar 24, 2026', day('2026-03-24')],
  ['Arabic figures', '٢٠ نوفمبر ٢٠٢٦', day('2026-11-20')],
  ['the same day twice', '20/11/2026 10:00 - 20 Nov 2026 11:00', day('2026-11-20')],
  ['a word that settles the order', '3/11/2026 (3 November)', day('2026-11-03')],
  ['two days', '20 Nov 2026 or 21 Nov 2026', asked('20 Nov 2026 or 21 Nov 2026')],
  ['two ISO days', '2026-11-20 to 2026-11-21', asked('2026-11-20 to 2026-11-21')],
  ['from day to day', '3-5 November 2026', asked('3-5 November 2026')],
  ['from day to day, dots', '03.11 - 10.11.2026', asked('03.11 - 10.11.2026')],
  ['an hour or a day', '20.11.2026 9.10', asked('20.11.2026 9.10')],
  ['a number that may be the day', '9, 20 November 2026', asked('9, 20 November 2026')],
  ['an hour before a day that can be a year', '9 Thu, Feb 26', asked('9 Thu, Feb 26')],
  ['a year of two figures', '9 Feb 26', day('2026-02-09')],
  ['a month over', 'Nov 20 in October', asked('Nov 20 in October')],
  ['an hour alone', '11.20', asked('11.20')],
  ['a day that does not exist, as an instant', '2026-02-30T10:00:00Z', { kind: 'impossible', text: '2026-02-30' }],
  ['Zenoti', '[AppDate]', unfilled],
  ['Cliniko, braces', '{{Appointment.Date}}', unfilled],
  ['Cliniko, bare', 'Appointment.DateShort', unfilled],
  ['Power Diary', '{AppointmentDate}', unfilled],
  ['DiaryBook', '^^date^^', unfilled],
  ['DiaryBook, encoded', '%5E%5Edate%5E%5E', unfilled],
  ['Scheddual', '##APPOINTMENT_DATE##', unfilled],
  ['Brickwork', '%{appointment_date}', unfilled],
  ['FixAppt', '%appointment_date_time%', unfilled],
  ['iPLATO', '<dd> <mmm> <year>', unfilled],
  ['HighLevel', '{{appointment.start_time}}', unfilled],
  ['Mailchimp', '*|TREATED|*', unfilled],
  ['Mailchimp, half encoded', '*%7CTREATED%7C*', unfilled],
  ['Klaviyo', "{{ person|lookup:'Treatment Date'|format_date_string|date:'Y-m-d' }}", unfilled],
  ['HubSpot, unknown value', '[[MISSING TOKEN - treatment_date]]', unfilled],
  ['Brevo, half encoded', '%7B%7B contact.TREATMENT_DATE %7D%7D', unfilled],
  ['ActiveCampaign', '%TREATMENT_DATE%', unfilled],
  ['GetResponse', '{{DATE "YEAR-MONTH-DAY" "+10 DAY"}}', unfilled],
  ['Campaign Monitor', '[Treatmentdate,fallback=]', unfilled],
  ['e-marketeer', '~~date~~', unfilled],
];

test.each(dates)('%s: %s', (_why, raw, read) => expect(readTreatmentDate(raw, { today: TODAY, order: null })).toEqual(read));

test('the setting of the clinic settles the order', () => {
  expect(readTreatmentDate('10/11/2026', { today: TODAY, order: 'day-first' })).toEqual(day('2026-11-10'));
  expect(readTreatmentDate('10/11/2026', { today: TODAY, order: 'month-first' })).toEqual(day('2026-10-11'));
});

describe('any day, as the eight languages write it', () => {
  const LOCALES = ['en-GB', 'en-US', 'de', 'fr', 'es', 'it', 'pt-PT', 'pt-BR', 'pl', 'ar', 'ar-EG'];
  const SHAPES: Intl.DateTimeFormatOptions[] = [
    { dateStyle: 'full' },
    { dateStyle: 'long' },
    { dateStyle: 'medium' },
    { dateStyle: 'short' },
    { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
    { weekday: 'short', day: 'numeric', month: 'short' },
    { weekday: 'short', day: '2-digit', month: '2-digit', year: 'numeric' },
  ];
  const written = fc
    .record({
      ago: fc.integer({ min: 0, max: 300 }),
      locale: fc.constantFrom(...LOCALES),
      shape: fc.constantFrom(...SHAPES),
    })
    .map(({ ago, locale, shape }) => {
      const treated = addDays(TODAY, -ago);
      return { treated, text: new Intl.DateTimeFormat(locale, { ...shape, timeZone: 'UTC' }).format(asUtcDate(treated)) };
    });
  const hour = fc.integer({ min: 0, max: 23 });
  const minute = fc.integer({ min: 0, max: 59 }).map((n) => String(n).padStart(2, '0'));
  const time = fc
    .tuple(hour, minute, fc.constantFrom('', 'at ', 'um ', 'ore ', 'alle ', 'a las ', 'à ', 'às ', 'godz. ', 'الساعة '))
    .chain(([h, m, before]) =>
      fc.constantFrom(
        `${before}${h}:${m}`,
        `${before}${h}.${m}`,
        `${h}h${m}`,
        `${h} h ${m}`,
        `${h} h`,
        `${h} Uhr`,
        `${h}.${m} Uhr`,
        `${(h % 12) + 1}.${m}am`,
        `${(h % 12) + 1} PM`,
        `${(h % 12) + 1}:${m} p. m.`,
        `${h}.${m}-${h + 1}.${m}`,
        `${h}:${m} – ${h + 1}:${m}`,
        `${before}${h}`,
        `${h} horas`,
      ),
    );
  const between = fc.constantFrom(' ', ', ', ' - ', ' | ');

  test('alone it is read, or asked about with it among the answers', () =>
    fc.assert(
      fc.property(written, ({ treated, text }) => {
        const read = readTreatmentDate(text, { today: TODAY, order: null });
        expect(read.kind === 'day' ? [read.day] : read.kind === 'two-readings' ? read.days : []).toContain(treated);
      }),
      { numRuns: 2000 },
    ));

  test('with a time before or behind it, it is never another day', () =>
    fc.assert(
      fc.property(written, time, between, fc.boolean(), ({ treated, text }, hours, sign, first) => {
        const both = first ? `${hours}${sign}${text}` : `${text}${sign}${hours}`;
        const read = readTreatmentDate(both, { today: TODAY, order: null });
        expect(['day', 'two-readings', 'unreadable']).toContain(read.kind);
        if (read.kind === 'day') expect(read.day).toBe(treated);
        if (read.kind === 'two-readings') expect(read.days).toContain(treated);
      }),
      { numRuns: 5000 },
    ));
});
