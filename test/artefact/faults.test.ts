/** What may break around the deployed check function, and what the patient gets all the same. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Report } from '../../functions/contract.ts';
import { clinicDetails } from '../clinics/clinic-details.ts';
import { type HttpEvent, readEvent } from '../events/read-event.ts';
import { breakTable, FAULTS, mindTheHour } from './broken-table.ts';
import { bundledFunctions } from './bundled-functions.ts';
import { httpAnswer } from './http-answer.ts';
import { openTable } from './open-table.ts';
import { type FunctionOptions, type StartedFunction, startFunction } from './start-function.ts';

let bundles: Awaited<ReturnType<typeof bundledFunctions>>;
beforeAll(async () => {
  bundles = await bundledFunctions();
}, 60_000);
afterAll(() => bundles?.remove());

/** Starts the check function, lets `work` ask it, and stops it whatever happens. */
async function withCheck(options: Omit<FunctionOptions, 'folder'>, work: (ask: Ask, check: StartedFunction) => Promise<void>) {
  const check = await startFunction({ folder: bundles.check, ...options });
  try {
    await work(async (event) => httpAnswer(await check.invoke(event)), check);
  } finally {
    await check.stop();
  }
}
type Ask = (event: unknown) => Promise<ReturnType<typeof httpAnswer>>;

const checkOf = (fields: object): HttpEvent =>
  readEvent('check', { body: JSON.stringify({ text: 'Ingredients: Aqua, Glycerin, Retinol.', ...fields }) });
const noteIds = (report: unknown): string[] => Report.parse(report).notes.map(({ id }) => id);

describe.each(Object.entries(FAULTS))('a table that is %s', (_what, fault) => {
  test('takes no answer from a patient', async () => {
    const table = await breakTable(fault);
    // A clock that stands still, so that the pause in which the table is left alone does not end on a slow machine.
    const options = { environment: table.environment, nodeOptions: ['--import', clock('start - real()')] };
    // Lambda would end an instance that waits for the table without end: a patient then gets 500.
    await withCheck(options, async (ask, check) => {
      const plain = await ask(readEvent('check'));
      expect([plain.status, Report.parse(plain.json()).verdict]).toEqual([200, 'avoid']);
      expect(table.asked()).toBe(0);

      const ofClinic = await ask(readEvent('check-with-clinic'));
      expect(ofClinic.status).toBe(200);
      expect(noteIds(ofClinic.json())).toContain('clinic-not-loaded');
      expect((await ask(readEvent('check-with-clinic'))).status).toBe(200);
      const problem = await ask({ ...readEvent('look-up'), rawPath: '/v1/clinics/lakeside', rawQueryString: '' });
      expect(problem.status).toBeGreaterThanOrEqual(500);
      expect(problem.json()).toMatchObject({ requestId: expect.any(String), detail: expect.any(String) });
      expect(problem.text).not.toMatch(/dynamo|aws|exception|socket|ECONN/i);
      // waited for once, and then left alone for a while
      expect(check.log().match(/"event":"clinics-unreachable"/g)).toHaveLength(1);
      expect(check.starts()).toBe(1);
    });
    await table.close();
  });
});

test('a table that goes away later: the rules last known are used, and the answer says so', async () => {
  const table = await openTable();
  await table.addClinic('lakeside', clinicDetails);
  // The clinic is kept for a minute: a clock that runs a minute a second, so that the test need not wait.
  await withCheck({ environment: table.environment, nodeOptions: ['--import', clock('120 * (real() - start)')] }, async (ask) => {
    const first = Report.parse((await ask(readEvent('check-with-clinic'))).json());
    expect(first.protocol.owner).toBe('Linden Skin Clinic');
    await table.close();
    await new Promise((resolve) => setTimeout(resolve, 700));
    const later = Report.parse((await ask(readEvent('check-with-clinic'))).json());
    expect(later.protocol).toEqual(first.protocol);
    expect(later.notes.map(({ id }) => id)).toContain('clinic-rules-kept');
  });
});

/** A module that moves the clock of an instance: `shift` is in milliseconds, of `real()` and `start`. */
function clock(shift: string): string {
  const code = `
    const RealDate = Date; const real = RealDate.now; const start = real();
    globalThis.Date = class extends RealDate {
      constructor(...given) { given.length === 0 ? super(real() + (${shift})) : super(...given); }
      static now() { return real() + (${shift}); }
    };`;
  return `data:text/javascript,${encodeURIComponent(code)}`;
}

const HOUR = 3_600_000;
const skews: [why: string, shift: number][] = [
  ['an hour behind', -HOUR],
  ['two days ahead', 48 * HOUR],
  ['at the beginning of time', -56 * 365 * 24 * HOUR],
];
describe.each(skews)('a clock that is %s', (_why, shift) => {
  test('changes no answer that says its own day', async () => {
    const table = await openTable();
    await table.addClinic('lakeside', clinicDetails);
    const strict = await mindTheHour(table);
    await withCheck({ environment: strict.environment, nodeOptions: ['--import', clock(String(shift))] }, async (ask) => {
      const byNumber = Report.parse((await ask(checkOf({ daysSince: 3 }))).json());
      expect(byNumber).toMatchObject({ day: 3, verdict: 'avoid' });
      const byDate = Report.parse((await ask(checkOf({ treatedOn: '2026-11-20', on: '2026-11-23' }))).json());
      expect(byDate).toMatchObject({ day: 3, verdict: 'avoid', okFromDay: byNumber.okFromDay });
      const ofClinic = Report.parse((await ask(readEvent('check-with-clinic'))).json());
      expect(ofClinic.protocol.owner).toBe('Linden Skin Clinic');
      expect(strict.refused()).toBeGreaterThan(0);
    });
    await strict.close();
    await table.close();
  });
});

test('a request that comes past CloudFront is refused, before anything is read', async () => {
  await withCheck({ environment: { ORIGIN_SECRET: 'right' } }, async (ask, check) => {
    for (const secret of [undefined, '', 'wrong', 'righ', 'RIGHT']) {
      const answer = await ask(readEvent('check', secret === undefined ? {} : { headers: { 'x-origin-secret': secret } }));
      expect([secret, answer.status]).toEqual([secret, 403]);
      expect(answer.text).not.toContain('right');
    }
    expect((await ask(readEvent('check', { headers: { 'x-origin-secret': 'right' } }))).status).toBe(200);
    expect(check.log()).not.toContain('right"');
  });
});

test('an instance that is killed for its time, or dies, takes only its own request with it', async () => {
  const table = await breakTable(FAULTS['slow (it never answers)']!);
  await withCheck({ environment: table.environment }, async (ask, check) => {
    // Its own patience with the table is longer than that.
    expect(httpAnswer(await check.invoke(readEvent('check-with-clinic'), 300)).status).toBe(500);
    expect(check.starts()).toBe(1);
    expect((await ask(readEvent('health'))).status).toBe(200);
    expect(check.starts()).toBe(2);
    process.kill(check.pid()!, 'SIGKILL');
    await expect.poll(() => check.pid()).toBeUndefined();
    expect((await ask(readEvent('health'))).status).toBe(200);
    expect(check.starts()).toBe(3);
  });
  await table.close();
});

test('a setting that cannot be read stops the start, and is named', async () => {
  await expect(startFunction({ folder: bundles.check, environment: { CHECKS_PER_MINUTE: 'many' } })).rejects.toThrow(
    /CHECKS_PER_MINUTE is \\?"many/,
  );
});
