/** The check function as it is deployed: its folder, started over the Lambda runtime interface, fed events of API Gateway. */
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Report } from '../../functions/contract.ts';
import { ENV } from '../../functions/env.ts';
import { clinicDetails } from '../clinics/clinic-details.ts';
import { type HttpEvent, readEvent } from '../events/read-event.ts';
import { bundledFunctions } from './bundled-functions.ts';
import { httpAnswer } from './http-answer.ts';
import { type OpenTable, openTable } from './open-table.ts';
import { MOST_BYTES } from './runtime-api.ts';
import { runtimeClient, type StartedFunction, startFunction } from './start-function.ts';

const SECRET = 'a-word-only-cloudfront-knows';
const CALLED_BY_CLOUDFRONT = { 'x-origin-secret': SECRET };

let bundles: Awaited<ReturnType<typeof bundledFunctions>>;
let table: OpenTable;
let check: StartedFunction;

beforeAll(async () => {
  [bundles, table] = await Promise.all([bundledFunctions(), openTable()]);
  await table.addClinic('lakeside', clinicDetails);
  check = await startFunction({ folder: bundles.check, environment: { ...table.environment, [ENV.originSecret]: SECRET } });
  console.log(`runtime client: ${runtimeClient.name}`);
});
afterAll(async () => {
  await check?.stop();
  await table?.close();
  bundles?.remove();
});

const ask = async (event: unknown) => httpAnswer(await check.invoke(event));
const event = (name: string, body?: string | Uint8Array, headers: Record<string, string> = {}): HttpEvent =>
  readEvent(name, { headers: { ...CALLED_BY_CLOUDFRONT, ...headers }, ...(body !== undefined && { body }) });

test('no node_modules stands above the place in which it runs', () => {
  const above = (place: string): string[] => (dirname(place) === place ? [place] : [place, ...above(dirname(place))]);
  expect(above(tmpdir()).filter((place) => existsSync(join(place, 'node_modules')))).toEqual([]);
});

const answered: [why: string, name: string, status: number, says: RegExp][] = [
  ['a check', 'check', 200, /"verdict":"avoid"/],
  ['a check whose body came in base64', 'check-in-base64', 200, /"verdict":"avoid"/],
  ['a check by the rules of a clinic, from its table', 'check-with-clinic', 200, /"owner":"Linden Skin Clinic"/],
  ['an event of the older form', 'check-from-rest-api', 200, /"verdict":"avoid"/],
  ['a look-up', 'look-up', 200, /Retinol/],
  ['the protocols', 'protocols', 200, /microneedling/],
  ['is it alive', 'health', 200, /knowledgeVersion/],
  ['the OpenAPI document, written when it was built', 'openapi', 200, /"openapi":"3.1.0".*\/v1\/clinics\/\{slug\}/s],
  ['the reference', 'reference', 200, /<html/],
  ["the page, for a frame on the clinic's site", 'embedded-page', 200, /The page/],
  ['a method that is not there', 'wrong-method', 405, /method-not-allowed/],
  ['an address that is not there', 'unknown-path', 404, /not-found/],
  ['a body that was cut off', 'truncated-body', 400, /not-json/],
  ['an event that is none of a web request', 'from-a-schedule', 403, /not-by-this-way/],
];

describe('answers', () => {
  test.each(answered)('%s', async (_why, name, status, says) => {
    const answer = await ask(event(name));
    expect(answer.text).toMatch(says);
    expect(answer.status).toBe(status);
  });
  test('a check with a report of the published shape', async () => {
    expect(() => Report.parse(JSON.parse(JSON.stringify({})))).toThrow();
    Report.parse((await ask(event('check'))).json());
  });
  test('again, after an event that threw', async () => {
    expect((await ask(event('without-context'))).status).toBeGreaterThanOrEqual(400);
    expect((await ask(event('check'))).status).toBe(200);
    expect(check.starts()).toBe(1);
  });
});

const large = (characters: number): string => JSON.stringify({ text: 'Aqua, '.repeat(characters / 6), daysSince: 3 });
const bodies: [why: string, body: string | Uint8Array, status: number][] = [
  ['a label of 19,998 characters', large(19_998), 200],
  ['one beyond 20,000', large(21_000), 413],
  ['5 MB of text', large(5_000_000), 413],
  ['no body at all', '', 400],
  ['JSON that is no object', '[1, 2]', 400],
  ['bytes that are no text', new Uint8Array([0xff, 0xfe, 0, 0x80]), 400],
  ['10,000 brackets', '['.repeat(10_000), 400],
];
test.each(bodies)('the body: %s', async (_why, body, status) => expect((await ask(event('check', body))).status).toBe(status));

test('an event over 6 MB is refused before it gets here', async () => {
  expect((await ask(event('check', 'x'.repeat(MOST_BYTES)))).status).toBe(413);
});

const headers: [why: string, headers: Record<string, string>, status: number][] = [
  ['the wrong secret', { 'x-origin-secret': 'a-word-only-cloudfront-knowz' }, 403],
  ['an empty secret', { 'x-origin-secret': '' }, 403],
  ['two secrets in one', { 'x-origin-secret': `${SECRET},${SECRET}` }, 403],
  ['a header of 8 kB', { 'x-huge': 'x'.repeat(8_000) }, 200],
  ['a header of 1 MB', { 'x-huge': 'x'.repeat(1_000_000) }, 200],
  ['a header beyond Latin', { 'user-agent': 'ブラウザ' }, 200],
];
test.each(headers)('sent with %s', async (_why, more, status) => {
  const { status: found, text } = await ask(event('check', undefined, more));
  expect([found, text.includes(SECRET)]).toEqual([status, false]);
});

describe('what it writes', () => {
  test('nothing of what was sent: no label, no day, no address, no secret', async () => {
    const date = '2026-11-20';
    const sent = event('check', JSON.stringify({ text: 'Ingredients: Aqua, Markerol', treatedOn: date, on: '2026-11-23' }));
    sent.rawQueryString = `t=${date}&c=lakeside`;
    expect((await ask(sent)).status).toBe(200);
    expect((await ask({ ...sent, body: '{"text": "Markerol' })).status).toBe(400);
    await ask({ ...sent, requestContext: { ...sent.requestContext, domainName: `bad host ${date}` } });
    await ask({ ...sent, rawPath: `/v1/checks/Markerol/${date}` });
    for (const secret of ['Markerol', date, '203.0.113.7', '64.252.88.10', SECRET, 'lakeside'])
      expect(check.log()).not.toContain(secret);
    expect(check.log()).toMatch(/"event":"request".*"route":"\/v1\/checks","status":200/);
  });

  const anyEvent = fc.record(
    {
      version: fc.constantFrom('2.0', '1.0', '', 7),
      rawPath: fc.oneof(fc.string(), fc.constant('/v1/checks')),
      rawQueryString: fc.string(),
      headers: fc.oneof(
        fc.dictionary(fc.string(), fc.string()),
        fc.constant({ ...CALLED_BY_CLOUDFRONT, 'content-type': 'application/json' }),
      ),
      cookies: fc.array(fc.string()),
      requestContext: fc.oneof(
        fc.constant(readEvent('check').requestContext),
        fc.record({ http: fc.record({ method: fc.string(), path: fc.string() }) }),
        fc.anything(),
      ),
      body: fc.oneof(fc.string(), fc.json(), fc.constant(null)),
      isBase64Encoded: fc.boolean(),
    },
    { requiredKeys: [] },
  );
  test('any event has an answer or ends alone; the next is answered', async () => {
    await fc.assert(
      fc.asyncProperty(anyEvent, async (broken) => {
        const { status } = await ask(broken);
        expect(status).toBeGreaterThanOrEqual(200);
      }),
      { numRuns: 150 },
    );
    expect((await ask(event('check'))).status).toBe(200);
    expect(check.starts()).toBe(1);
  });
});
