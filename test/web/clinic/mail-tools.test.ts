import { describe, expect, test } from 'vitest';
import { clinicLink, linkText } from '../../../web/clinic/clinic-link.ts';
import { MAIL_TOOLS, type MailTool, mailToolById } from '../../../web/clinic/mail-tool.ts';
import { trySentLink } from '../../../web/clinic/try-sent-link.ts';

const ORIGIN = 'https://aftercheck.example';
const OWNER = {
  slug: 'linden',
  origin: ORIGIN,
  order: 'day-first' as const,
  today: '2026-11-23',
  treatments: ['microneedling', 'rf'],
  furthest: () => 60,
};
const link = (tool: MailTool, field = '') =>
  linkText(clinicLink({ origin: ORIGIN, slug: 'linden', treatment: 'rf' }, tool, field));

/** Every tool of our notes on merge tags, with the tag they show; null: none is known, or the tool prints no date. */
const tools: [id: string, tag: string | null][] = [
  ['zenoti', '[AppDate]'],
  ['cliniko', '{{Appointment.Date}}'],
  ['power-diary', '{AppointmentDate}'],
  ['diarybook', '^^date^^'],
  ['bookinda', '{{appointment_date}}'],
  ['scheddual', '##APPOINTMENT_DATE##'],
  ['barberly', '##appointmentdate##'],
  ['attendara', '{{STARTDATE}}'],
  ['allinone-dental', '{{apt_date}}'],
  ['rafanest', '{date}'],
  ['brickwork', '%{appointment_date}'],
  ['fixappt', '%appointment_date_time%'],
  ['iplato', '<dd>-<mmm>-<year>'],
  ['highlevel', '{{appointment.start_time}}'],
  ['mailchimp', '*|TREATED|*'],
  ['klaviyo', "{{ person|lookup:'Treatment Date'|format_date_string|date:'Y-m-d' }}"],
  ['hubspot', '{{ contact.treatment_date }}'],
  ['brevo', '{{ contact.TREATMENT_DATE }}'],
  ['activecampaign', '%TREATMENT_DATE%'],
  ['getresponse', '{{DATE "YEAR-MONTH-DAY" "-1 DAY"}}'],
  ['mailwizz', '[TREATED]'],
  ['campaign-monitor', '[Treatmentdate,fallback=]'],
  ['acuity', '%date%'],
  ...['apptoto', 'agile-crm', 'collums', 'pabau', 'jane', 'consentz', 'aestheticspro', 'other'].map((id): [string, null] => [
    id,
    null,
  ]),
  ...['phorest', 'fresha', 'aesthetic-record', 'boulevard', 'no-tool'].map((id): [string, null] => [id, null]),
];

test('every tool is here once, and no other', () =>
  expect(MAIL_TOOLS.map(({ id }) => id).sort()).toEqual(tools.map(([id]) => id).sort()));

describe.each(tools)('%s', (id, tag) => {
  const tool = mailToolById(id);
  test('its link holds its tag, behind the #, and no other one', () => {
    const dated = tag === null ? '' : `&t=${tag}`;
    expect(link(tool)).toBe(`${ORIGIN}/#c=linden${dated}&p=rf`);
  });
  test('a tag that was not filled in is seen as such, as it is and as programs encode it', () => {
    const outcome = { id: tag === null ? 'no-date' : 'unfilled' };
    expect(trySentLink(link(tool), OWNER)).toEqual(outcome);
    const encoded = link(tool).replace(tag ?? '', encodeURIComponent(tag ?? ''));
    expect(trySentLink(encoded, OWNER)).toEqual(outcome);
  });
  test('what it prints is read as the day it means', () => {
    for (const printed of tool.prints ?? []) {
      const order = /^\d\d\/20/.test(printed) ? ('month-first' as const) : ('day-first' as const);
      const sent = link(tool).replace(tag ?? '', printed);
      for (const form of [sent, sent.replace(printed, encodeURIComponent(printed)), sent.replaceAll(' ', '+')]) {
        expect(trySentLink(form, { ...OWNER, order })).toEqual({ id: 'read', day: '2026-11-20' });
      }
    }
  });
});

test('a field of the clinic is put into the tag; an empty one falls back to the usual name', () => {
  expect(link(mailToolById('mailchimp'), 'NEEDLED')).toContain('&t=*|NEEDLED|*&');
  expect(link(mailToolById('mailchimp'), '  ')).toContain('&t=*|TREATED|*&');
});

test('an unknown tool gets the tag that was typed, and none that we made up', () => {
  expect(link(mailToolById('other'), '{{my.date}}')).toContain('&t={{my.date}}&');
  expect(link(mailToolById('other'))).not.toContain('t=');
});

test('days before the sending are a number, whatever is typed', () => {
  expect(link(mailToolById('getresponse'), '3')).toContain('"-3 DAY"');
  expect(link(mailToolById('getresponse'), '3"}} x')).toContain('"-1 DAY"');
});

const sent: [why: string, pasted: string, outcome: object][] = [
  ['a good one', `${ORIGIN}/#c=linden&t=2026-11-20&p=rf`, { id: 'read', day: '2026-11-20' }],
  ['only its end', '…/#c=linden&t=2026-11-20', { id: 'read', day: '2026-11-20' }],
  ['as a query', `${ORIGIN}/?c=linden&t=2026-11-20`, { id: 'read', day: '2026-11-20' }],
  ['by the setting', `${ORIGIN}/#c=linden&t=03/11/2026`, { id: 'read', day: '2026-11-03' }],
  [
    'a treatment that the clinic does not have',
    `${ORIGIN}/#c=linden&t=2026-11-20&p=peel`,
    { id: 'unknown-treatment', day: '2026-11-20', text: 'peel' },
  ],
  ['a treatment without a name', `${ORIGIN}/#c=linden&t=2026-11-20&p=`, { id: 'read', day: '2026-11-20' }],
  ['a treatment in capitals', `${ORIGIN}/#c=linden&t=2026-11-20&p=RF`, { id: 'read', day: '2026-11-20' }],
  ['no date', `${ORIGIN}/#c=linden&t=&p=rf`, { id: 'no-date' }],
  ['a day to come', `${ORIGIN}/#c=linden&t=2026-11-24`, { id: 'future', day: '2026-11-24' }],
  ['long ago', `${ORIGIN}/#c=linden&t=2026-09-10`, { id: 'far', day: '2026-09-10' }],
  ['a day that does not exist', `${ORIGIN}/#c=linden&t=2026-11-31`, { id: 'impossible', text: '2026-11-31' }],
  ['no date at all', `${ORIGIN}/#c=linden&t=room%207`, { id: 'unreadable', text: 'room 7' }],
  ['another clinic', `${ORIGIN}/#c=acme&t=2026-11-20`, { id: 'other-clinic' }],
  ['a click tracker in between', 'https://click.mail.example/u/?r=abc', { id: 'tracked' }],
  ['the page without anything', `${ORIGIN}/`, { id: 'no-link' }],
  ['a word', 'hello', { id: 'no-link' }],
  ['nothing', '  ', { id: 'no-link' }],
];
test.each(sent)('a sent link: %s', (_why, pasted, outcome) => expect(trySentLink(pasted, OWNER)).toEqual(outcome));

test('a date with two readings is asked about where the clinic has not set the order', () => {
  expect(trySentLink(`${ORIGIN}/#c=linden&t=10/11/2026`, { ...OWNER, order: null })).toEqual({
    id: 'asked-order',
    text: '10/11/2026',
    days: ['2026-11-10', '2026-10-11'],
  });
});
