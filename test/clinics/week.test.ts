import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lastMondays, mondayOf, weekOf } from '../../functions/clinics/week.ts';

const weeks: [why: string, day: string, week: string][] = [
  ['a Monday', '2026-11-23', '2026-W48'],
  ['the Sunday before', '2026-11-22', '2026-W47'],
  ['1 January can belong to the year before', '2027-01-01', '2026-W53'],
  ['31 December can belong to the year after', '2024-12-31', '2025-W01'],
  ['a year that begins on a Thursday', '2026-01-01', '2026-W01'],
  ['the first Monday of 2027', '2027-01-04', '2027-W01'],
];
test.each(weeks)('%s', (_why, day, week) => expect(weekOf(new Date(`${day}T12:00:00Z`))).toBe(week));

test('weeks follow each other as text, seven days each, from Monday', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
      const moment = new Date(day * 86_400_000);
      const monday = mondayOf(moment);
      const next = new Date(monday.getTime() + 7 * 86_400_000);
      return (
        monday.getUTCDay() === 1 &&
        monday <= moment &&
        moment < next &&
        weekOf(monday) === weekOf(moment) &&
        weekOf(moment) < weekOf(next)
      );
    }),
  );
});

test('the last weeks, this one last', () => {
  const mondays = lastMondays(new Date('2026-11-26T23:59:59Z'), 3).map((monday) => monday.toISOString().slice(0, 10));
  expect(mondays).toEqual(['2026-11-09', '2026-11-16', '2026-11-23']);
});
