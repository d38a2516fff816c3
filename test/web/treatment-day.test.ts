import { expect, test } from 'vitest';
import { furthestDayHere } from '../../web/check/furthest-day-here.ts';
import { addDays } from '../../web/dates/calendar-day.ts';
import { treatmentDay } from '../../web/state/treatment-day.ts';
import { aClinic } from '../clinic/a-clinic.ts';

const TODAY = '2026-11-23';
const days: [why: string, day: number, treatment: string | null, clinic: typeof aClinic | null, asks: 'far' | 'future' | null][] =
  [
    ['the last day of the general rules', 60, null, null, null],
    ['a day more is asked about', 61, null, null, 'far'],
    ['a clinic that holds something back for 90 days', 90, 'usual', aClinic, null],
    ['a day more is asked about there', 91, 'usual', aClinic, 'far'],
    ['another of its treatments', 61, 'strict', aClinic, 'far'],
    ['a day to come', -1, 'usual', aClinic, 'future'],
  ];
test.each(days)('%s', (_why, day, treatment, clinic, asks) => {
  const treatedOn = addDays(TODAY, -day);
  const furthest = furthestDayHere(clinic, treatment);
  expect(treatmentDay({ treatedOn, confirmedFarDay: null }, TODAY, furthest)).toEqual({ known: true, treatedOn, day, asks });
  expect(treatmentDay({ treatedOn, confirmedFarDay: treatedOn }, TODAY, furthest)).toMatchObject({
    asks: day < 0 ? 'future' : null,
  });
});
