import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ProblemDetails, Report } from '../../functions/contract.ts';
import { processorMs, timesAsMuch } from '../processor-time.ts';
import { apiForTests } from './api-for-tests.ts';

const { app, post } = apiForTests();
const RUNS = { numRuns: 300 };

/** Either the report or a problem that is not ours. */
async function answersWell(response: Response): Promise<boolean> {
  if (response.status === 200) return Report.safeParse(await response.json()).success;
  return response.status < 500 && ProblemDetails.safeParse(await response.json()).success;
}

test('whatever JSON is sent, it is answered or refused with a sentence', async () => {
  await fc.assert(
    fc.asyncProperty(fc.json({ maxDepth: 6 }), async (body) => answersWell(await post(body))),
    RUNS,
  );
});

test('whatever stands in the fields of a check', async () => {
  const value = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 200 }),
    fc.double(),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(fc.string(), { maxLength: 3 }),
  );
  const body = fc.record(
    { text: value, daysSince: value, treatedOn: value, on: value, clinic: value, treatment: value, protocol: value },
    { requiredKeys: ['text'] },
  );
  await fc.assert(
    fc.asyncProperty(body, async (fields) => answersWell(await post(fields))),
    RUNS,
  );
});

test('whatever bytes are sent as JSON', async () => {
  const bytes = fc.uint8Array({ maxLength: 400 });
  const send = (body: Uint8Array) =>
    app.request('/v1/checks', { method: 'POST', headers: { 'content-type': 'application/json' }, body: new Uint8Array(body) });
  await fc.assert(
    fc.asyncProperty(bytes, async (body) => answersWell(await send(body))),
    RUNS,
  );
});

test('whatever address is asked for', async () => {
  const piece = fc.oneof(
    fc.constantFrom(
      'v1',
      'checks',
      'clinics',
      'ingredients',
      'protocols',
      'embed',
      '..',
      '%',
      '%00',
      '%E0%A4%A',
      '{slug}',
      ':id',
      '',
    ),
    fc.string({ unit: 'binary', maxLength: 20 }),
  );
  const address = fc
    .array(piece, { maxLength: 6 })
    .map((pieces) => `/${pieces.map((one) => one.replaceAll(/[?#]/g, '')).join('/')}`);
  await fc.assert(
    fc.asyncProperty(address, fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD'), async (path, method) => {
      const response = await app.request(encodeURI(path.toWellFormed()), { method });
      return response.status < 500;
    }),
    RUNS,
  );
});

const deep = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const bodies: [why: string, body: string][] = [
  ['nested a hundred thousand deep', deep(100_000)],
  [
    'ten thousand unknown fields',
    JSON.stringify({
      text: 'Aqua',
      daysSince: 3,
      ...Object.fromEntries(Array.from({ length: 10_000 }, (_, index) => [`f${index}`, 1])),
    }),
  ],
  ['one field with an endless name', JSON.stringify({ text: 'Aqua', daysSince: 3, ['x'.repeat(100_000)]: 1 })],
  ['one field many times', `{${Array.from({ length: 10_000 }, () => '"text":"Aqua"').join(',')},"daysSince":3}`],
  ['a number without end', `{"text":"Aqua","daysSince":${'9'.repeat(1000)}}`],
];
/** Times as much as a usual check; what goes over the fields again for each of them takes thousands. */
const MOST_TIMES = 50;
test.each(bodies)('%s: answered at little cost, in few words', async (_why, body) => {
  const response = await post(body);
  expect(response.status).toBeLessThan(500);
  expect((await response.text()).length).toBeLessThan(20_000);
  const usual = await processorMs(() => post({ text: 'Aqua', daysSince: 3 }));
  expect(await timesAsMuch(() => post(body), usual)).toBeLessThan(MOST_TIMES);
});
