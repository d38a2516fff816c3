import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOfTreatment } from '../../functions/day-of-treatment.ts';
import { Problem, type ProblemId } from '../../functions/problem.ts';

const MORNING = new Date('2026-11-23T09:00:00Z');
const FURTHEST = 60;

const counted: [why: string, request: Parameters<typeof dayOfTreatment>[0], now: string, day: number][] = [
  ['the day itself is day 0', { daysSince: 0 }, '2026-11-23T09:00:00Z', 0],
  ['days as sent', { daysSince: 3 }, '2026-11-23T09:00:00Z', 3],
  ['three days by the calendar', { treatedOn: '2026-11-20' }, '2026-11-23T09:00:00Z', 3],
  ['no time of day: late evening is the same day', { treatedOn: '2026-11-20' }, '2026-11-23T23:59:59Z', 3],
  ['no time of day: the first minute is the next', { treatedOn: '2026-11-20' }, '2026-11-24T00:00:00Z', 4],
  ['a day to check for', { treatedOn: '2026-11-20', on: '2026-11-30' }, '2026-11-23T09:00:00Z', 10],
  ['east of Greenwich tomorrow has begun', { treatedOn: '2026-11-24' }, '2026-11-23T13:00:00Z', 0],
  ['over the end of a month', { treatedOn: '2026-10-31', on: '2026-11-01' }, '2026-11-23T09:00:00Z', 1],
  ['over the change of the clocks', { treatedOn: '2026-10-24', on: '2026-10-26' }, '2026-11-23T09:00:00Z', 2],
  ['over the end of a year', { treatedOn: '2026-12-31', on: '2027-01-02' }, '2026-12-31T09:00:00Z', 2],
  ['the last day that counts', { daysSince: 60 }, '2026-11-23T09:00:00Z', 60],
];
test.each(counted)('%s', (_why, request, now, day) => expect(dayOfTreatment(request, new Date(now), FURTHEST).day).toBe(day));

const refused: [why: string, request: Parameters<typeof dayOfTreatment>[0], id: ProblemId, values: object][] = [
  ['no day at all', {}, 'no-day', {}],
  ['a day to check for, but not since when', { on: '2026-11-30' }, 'no-day', {}],
  ['both', { daysSince: 3, treatedOn: '2026-11-20' }, 'two-days', {}],
  ['days, and a day to check for', { daysSince: 3, on: '2026-11-30' }, 'two-days', {}],
  ['still to come, in days', { daysSince: -1 }, 'future-day', {}],
  ['still to come', { treatedOn: '2026-12-04' }, 'future-date', { date: 'Friday 4\u00a0December 2026' }],
  [
    'the day to check for lies before',
    { treatedOn: '2026-11-20', on: '2026-11-19' },
    'future-date',
    { date: 'Friday 20\u00a0November 2026' },
  ],
  ['one day too far back', { daysSince: 61 }, 'too-far-back', { days: 61, limit: 60 }],
  ['74 days back', { treatedOn: '2026-09-10' }, 'too-far-back', { days: 74, limit: 60 }],
];
test.each(refused)('%s', (_why, request, id, values) => {
  const thrown = catchThrown(() => dayOfTreatment(request, MORNING, FURTHEST));
  expect(thrown).toBeInstanceOf(Problem);
  expect(thrown).toMatchObject({ id, values });
});

test('the date of the treatment comes back only where it was sent', () => {
  expect(dayOfTreatment({ treatedOn: '2026-11-20' }, MORNING, FURTHEST)).toEqual({ day: 3, treatedOn: '2026-11-20' });
  expect(dayOfTreatment({ daysSince: 3 }, MORNING, FURTHEST)).toEqual({ day: 3 });
});

test('a date n days back is day n, for every n that counts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: FURTHEST }), fc.integer({ min: 0, max: 20_000 }), (days, start) => {
      const on = new Date(start * 86_400_000);
      const treatedOn = new Date((start - days) * 86_400_000).toISOString().slice(0, 10);
      return dayOfTreatment({ treatedOn, on: on.toISOString().slice(0, 10) }, MORNING, FURTHEST).day === days;
    }),
  );
});

function catchThrown(act: () => unknown): unknown {
  try {
    return act();
  } catch (thrown) {
    return thrown;
  }
}
