import { expect, test } from 'vitest';
import { type LinkDate, readTreatmentDate } from '../../../web/link/read-treatment-date.ts';

const TODAY = '2026-11-23';
const day = (iso: string): LinkDate => ({ kind: 'day', day: iso });
const twice = (text: string, first: string, second: string): LinkDate => ({ kind: 'two-readings', text, days: [first, second] });
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
