import { afterAll, describe, expect, test, vi } from 'vitest';
import { ProblemDetails } from '../../functions/contract.ts';
import type { ProblemId } from '../../functions/problem.ts';
import problems from '../../functions/problems.json' with { type: 'json' };
import { defineRoute } from '../../functions/route.ts';
import { scansRoutes } from '../../functions/routes/scans.ts';
import { MOST_PHOTO_KB } from '../../functions/scans/image-limits.ts';
import { ReaderBusyError } from '../../functions/scans/label-reader.ts';
import { UnreadableImageError } from '../../functions/scans/unreadable-image.ts';
import { TimeLimitError } from '../../functions/with-time-limit.ts';
import { apiWithClinics } from '../clinics/api-with-clinics.ts';
import { clinicDetails } from '../clinics/clinic-details.ts';
import { largeClinic } from '../clinics/large-clinic.ts';
import { apiForTests, TODAY } from './api-for-tests.ts';

const reached = new Set<string>();

async function problemOf(response: Response): Promise<ProblemDetails> {
  expect(response.headers.get('content-type')).toBe('application/problem+json');
  expect(response.headers.get('cache-control')).toBe('no-store');
  const problem = ProblemDetails.strict().parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.requestId).toBe(response.headers.get('x-request-id'));
  expect(problem.type).toMatch(/^\/docs#/);
  reached.add(problem.type.slice('/docs#'.length));
  expect(problem.detail).not.toMatch(/\{\w+\}/);
  return problem;
}

const text = 'Aqua, Retinol';
const PHOTO: RequestInit = { body: new Uint8Array(10), headers: { 'content-type': 'image/jpeg' } };
const checks: [why: string, body: unknown, status: number, id: ProblemId, sentence: RegExp][] = [
  [
    'no text',
    { text: '', daysSince: 3 },
    400,
    'empty-text',
    /^There is no text in it\. Send the ingredient list as it stands on the pack\.$/,
  ],
  ['only blanks', { text: ' \n\t ', daysSince: 3 }, 400, 'empty-text', /^There is no text/],
  [
    'one character too many',
    { text: 'a'.repeat(20_001), daysSince: 3 },
    413,
    'text-too-long',
    /^This is 20,001 characters\. Paste only the ingredient list, up to 20,000\.$/,
  ],
  ['far too much', { text: 'a'.repeat(300_000), daysSince: 3 }, 413, 'body-too-large', /256 kB/],
  [
    'a treatment to come',
    { text, treatedOn: '2026-12-04' },
    400,
    'future-date',
    /^Your treatment is on Friday 4\u00a0December 2026\./,
  ],
  ['a treatment to come, in days', { text, daysSince: -1 }, 400, 'future-day', /day 0/],
  ['long ago', { text, treatedOn: '2026-09-10' }, 400, 'too-far-back', /^That was 74 days ago\. Is the date right\?/],
  ['long ago, in days', { text, daysSince: 61 }, 400, 'too-far-back', /^That was 61 days ago/],
  ['no day', { text }, 400, 'no-day', /daysSince/],
  ['two days', { text, daysSince: 3, treatedOn: '2026-11-20' }, 400, 'two-days', /not both/],
  ['unknown rules', { text, daysSince: 3, protocol: 'laser' }, 400, 'unknown-protocol', /“laser”.*microneedling/],
  [
    'rules and a clinic',
    { text, daysSince: 3, protocol: 'microneedling', clinic: 'acme' },
    400,
    'protocol-with-clinic',
    /not both/,
  ],
  ['broken JSON', '{"text": "Aqua', 400, 'not-json', /Send JSON/],
  ['an empty body', '', 400, 'not-json', /Send JSON/],
];
describe('a check that cannot be answered says why', () => {
  test.each(checks)('%s', async (_why, body, status, id, sentence) => {
    const problem = await problemOf(await apiForTests().post(body));
    expect([problem.status, problem.type]).toEqual([status, `/docs#${id}`]);
    expect(problem.detail).toMatch(sentence);
  });
});

const shapes: [why: string, body: unknown, field: string, expected: string][] = [
  ['no text at all', { daysSince: 3 }, 'text', 'the ingredient list, as text'],
  ['a number for a text', { text: 7, daysSince: 3 }, 'text', 'the ingredient list, as text'],
  ['null', { text: null, daysSince: 3 }, 'text', 'the ingredient list, as text'],
  ['half a day', { text, daysSince: 2.5 }, 'daysSince', 'a whole number of days, such as 3'],
  ['a text for a number', { text, daysSince: '3' }, 'daysSince', 'a whole number of days, such as 3'],
  ['more days than a number holds', { text, daysSince: 1e300 }, 'daysSince', 'a whole number of days, such as 3'],
  ['a day that does not exist', { text, treatedOn: '2026-11-31' }, 'treatedOn', 'a day that exists, written as 2026-11-23'],
  ['a date in words', { text, treatedOn: '20 November' }, 'treatedOn', 'a day that exists, written as 2026-11-23'],
  ['a date with a time', { text, treatedOn: '2026-11-20T10:00:00Z' }, 'treatedOn', 'a day that exists, written as 2026-11-23'],
  ['a year without end', { text, treatedOn: '9999-12-30', on: '9999-12-31' }, 'treatedOn', 'a day of the years 1900 to 2999'],
  ['a year before all', { text, treatedOn: '0050-12-30', on: '0050-12-31' }, 'on', 'a day of the years 1900 to 2999'],
  ['a clinic without end', { text, daysSince: 3, clinic: 'x'.repeat(65) }, 'clinic', 'at most 64 characters'],
  ['a misspelt field', { text, daysince: 3 }, 'daysince', 'not a field of this request'],
  ['a list', [text], 'body', ''],
  ['a word', '"Aqua"', 'body', ''],
  ['the prototype', '{"text":"Aqua","daysSince":3,"__proto__":{"clinic":"x"}}', '__proto__', 'not a field of this request'],
];
describe('a field that is not as expected is named', () => {
  test.each(shapes)('%s', async (_why, body, field, expected) => {
    const problem = await problemOf(await apiForTests().post(body));
    expect([problem.status, problem.type]).toEqual([400, '/docs#unexpected-shape']);
    expect(problem.fields?.map((row) => row.field)).toContain(field);
    expect(problem.fields?.find((row) => row.field === field)?.expected).toContain(expected);
  });
});

const requests: [why: string, path: string, init: RequestInit, status: number, id: ProblemId][] = [
  [
    'another kind of content',
    '/v1/checks',
    { method: 'POST', headers: { 'content-type': 'text/plain' }, body: text },
    415,
    'media-type',
  ],
  ['no kind of content', '/v1/checks', { method: 'POST', body: new Uint8Array([123, 125]) }, 415, 'media-type'],
  ['a form', '/v1/checks', { method: 'POST', body: new URLSearchParams({ text }) }, 415, 'media-type'],
  ['an address that is not there', '/v1/nothing', {}, 404, 'not-found'],
  ['an address above all', '/v2/checks', { method: 'POST' }, 404, 'not-found'],
  ['another method', '/v1/checks', {}, 405, 'method-not-allowed'],
  ['a method nobody has', '/v1/protocols', { method: 'DELETE' }, 405, 'method-not-allowed'],
  ['rules that are not there', '/v1/protocols/laser', {}, 404, 'protocol-not-found'],
  ['a name that is not known', '/v1/ingredients/zorbic-acid', {}, 404, 'unknown-ingredient'],
  ['a broken address', '/v1/ingredients/%E0%A4%A', {}, 404, 'unknown-ingredient'],
  ['a look-up for nothing', '/v1/ingredients', {}, 400, 'unexpected-shape'],
  ['a look-up for an empty name', '/v1/ingredients?q=', {}, 400, 'unexpected-shape'],
  ['a look-up for too many', '/v1/ingredients?q=a&limit=51', {}, 400, 'unexpected-shape'],
  ['a look-up for a novel', `/v1/ingredients?q=${'a'.repeat(201)}`, {}, 400, 'unexpected-shape'],
];
test.each(requests)('%s', async (_why, path, init, status, id) => {
  const problem = await problemOf(await apiForTests().app.request(path, init));
  expect([problem.status, problem.type]).toEqual([status, `/docs#${id}`]);
});

test('405 says what may be done', async () => {
  const response = await apiForTests().app.request('/v1/checks', { method: 'GET' });
  expect(response.headers.get('allow')).toBe('POST');
  expect((await problemOf(response)).detail).toBe('Use POST here.');
});

test('a caller beyond the limit is told how long to wait', async () => {
  const { app } = apiForTests({ limiter: { take: async () => 12 } });
  const response = await app.request('/v1/health');
  expect(response.headers.get('retry-after')).toBe('12');
  expect(await problemOf(response)).toMatchObject({
    status: 429,
    type: '/docs#too-many-requests',
    detail: expect.stringContaining('12 seconds'),
  });
});

test.each([
  ['without the secret', {}],
  ['with another one', { 'x-origin-secret': 'wrong' }],
])('past CloudFront, %s, nobody is heard', async (_why, headers) => {
  const { app } = apiForTests({ originSecret: 'the secret' });
  expect(await problemOf(await app.request('/v1/health', { headers }))).toMatchObject({
    status: 403,
    type: '/docs#not-by-this-way',
  });
});

test('through CloudFront everybody is', async () => {
  const { app } = apiForTests({ originSecret: 'the secret' });
  expect((await app.request('/v1/health', { headers: { 'x-origin-secret': 'the secret' } })).status).toBe(200);
});

test('what nobody foresaw is a fixed sentence; where it was goes to the log, its message nowhere', async () => {
  const broken = defineRoute({ method: 'get', path: '/v1/broken', tag: 'x', summary: 'x', answers: [] }, () => {
    throw new Error('cannot read Retinol');
  });
  const { app, lines } = apiForTests({ more: [broken] });
  const response = await app.request('/v1/broken');
  expect(await problemOf(response)).toMatchObject({ status: 500, type: '/docs#unexpected' });
  const unexpected = lines.map((line) => JSON.parse(line)).find(({ event }) => event === 'unexpected');
  expect(unexpected).toMatchObject({ level: 'error', kind: 'Error', where: expect.stringContaining('problems.test.ts') });
  expect(lines.join()).not.toContain('Retinol');
});

describe('clinics', () => {
  const put = async (change: object, headers: Record<string, string> = {}, slug = 'linden') => {
    const { app, key } = await apiWithClinics();
    return app.request(`/v1/clinics/${slug}`, {
      method: 'PUT',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${key}`, 'if-match': '"1"', ...headers },
      body: JSON.stringify({ ...clinicDetails, ...change }),
    });
  };
  const far = {
    treatments: [
      { ...clinicDetails.treatments[0]!, windows: [{ category: 'retinoid', avoidDays: 1, cautionDays: 1 }] },
      clinicDetails.treatments[1]!,
    ],
  };

  test('no such clinic', async () => {
    const { app } = await apiWithClinics();
    expect(await problemOf(await app.request('/v1/clinics/nobody'))).toMatchObject({
      status: 404,
      type: '/docs#clinic-not-found',
    });
  });
  test('no such version', async () => {
    const { app, key } = await apiWithClinics();
    const response = await app.request('/v1/clinics/linden/versions/7', { headers: { authorization: `Bearer ${key}` } });
    expect(await problemOf(response)).toMatchObject({ status: 404, type: '/docs#version-not-found' });
  });
  test('no key', async () => {
    const response = await put({}, { authorization: '' });
    expect(response.headers.get('www-authenticate')).toBe('Bearer');
    expect(await problemOf(response)).toMatchObject({ status: 401, type: '/docs#key-missing' });
  });
  test('a wrong key', async () =>
    expect(await problemOf(await put({}, { authorization: 'Bearer wrong' }))).toMatchObject({
      status: 403,
      type: '/docs#wrong-key',
      detail: 'This key does not open a clinic. Check that you copied all of it.',
    }));
  test('no version to change from', async () =>
    expect(await problemOf(await put({}, { 'if-match': '*' }))).toMatchObject({ status: 428, type: '/docs#version-missing' }));
  test('a version that is no longer the newest', async () =>
    expect(await problemOf(await put({ name: 'Late' }, { 'if-match': '"0"' }))).toMatchObject({
      status: 412,
      type: '/docs#stale-version',
      version: 1,
    }));
  test('days far outside the guides', async () =>
    expect(await problemOf(await put(far))).toMatchObject({
      status: 409,
      type: '/docs#confirm-windows',
      fields: [{ field: 'microneedling/retinoid' }],
    }));
  test('more than is kept of a clinic', async () => {
    const problem = await problemOf(await put(largeClinic('\u8FB2')));
    expect([problem.status, problem.type]).toEqual([413, '/docs#clinic-too-large']);
    expect(problem.detail).toMatch(/^A clinic can be up to 390 kB\. Shorten its sentences/);
  });
  test('more than is read of one', async () => {
    const problem = await problemOf(await put({ name: 'a'.repeat(500_000) }));
    expect([problem.status, problem.type]).toEqual([413, '/docs#clinic-too-large']);
  });
  test('as much as its shape takes is kept', async () => expect((await put(largeClinic('a'))).status).toBe(200));
  test('two new keys at once', async () => {
    const { app, key } = await apiWithClinics({ replaceKey: async () => 'taken' });
    const response = await app.request('/v1/clinics/linden/key', { method: 'POST', headers: { authorization: `Bearer ${key}` } });
    expect(await problemOf(response)).toMatchObject({ status: 409, type: '/docs#key-changed-meanwhile' });
  });
  test('a table that cannot be reached', async () => {
    const away = () => Promise.reject(Object.assign(new Error('away'), { code: 'ECONNREFUSED' }));
    const { app, key } = await apiWithClinics({ keyState: away });
    const response = await app.request('/v1/clinics/linden/stats', { headers: { authorization: `Bearer ${key}` } });
    expect(await problemOf(response)).toMatchObject({ status: 503, type: '/docs#clinics-unreachable' });
  });
});

const scan = (read: () => Promise<never>, query: string, init: RequestInit) =>
  apiForTests({ more: scansRoutes({ now: () => TODAY, reader: { read, close: async () => {} } }) }).app.request(
    `/v1/scans${query}`,
    { method: 'POST', ...init },
  );

const scans: [why: string, thrown: Error | undefined, init: RequestInit, status: number, id: ProblemId][] = [
  ['a form without a photo', undefined, { body: new FormData() }, 400, 'no-photo'],
  ['another kind of content', undefined, { body: '{}', headers: { 'content-type': 'application/json' } }, 415, 'media-type'],
  ['a file that is no photo', new UnreadableImageError('not-an-image'), PHOTO, 415, 'photo-not-read'],
  ['too many pixels', new UnreadableImageError('too-many-pixels'), PHOTO, 413, 'photo-too-large'],
  ['half a photo', new UnreadableImageError('cut-off'), PHOTO, 422, 'photo-broken'],
  ['too many at once', new ReaderBusyError('full'), PHOTO, 503, 'reader-busy'],
  ['one that takes too long', new TimeLimitError('reading'), PHOTO, 503, 'reader-too-slow'],
  ['what nobody foresaw', new Error('Retinol'), PHOTO, 500, 'unexpected'],
];
test.each(scans)('a photo: %s', async (_why, thrown, init, status, id) => {
  const problem = await problemOf(await scan(() => Promise.reject(thrown), '', init));
  expect([problem.status, problem.type]).toEqual([status, `/docs#${id}`]);
});

test('a photo beyond all we take is told by the limit of photos', async () => {
  const body = new Uint8Array(MOST_PHOTO_KB * 1024 + 1);
  const problem = await problemOf(await scan(() => Promise.reject(), '', { body, headers: { 'content-type': 'image/jpeg' } }));
  expect([problem.status, problem.type]).toEqual([413, '/docs#photo-too-large']);
  expect(problem.detail).toBe('This file is too large. Send a photo of at most 10 MB, or crop it to the ingredient list.');
});

const fieldsOfScans: [why: string, query: string, id: ProblemId][] = [
  ['two days', '?daysSince=3&treatedOn=2026-11-20', 'two-days'],
  ['no day', '?clinic=linden', 'no-day'],
  ['too far back', '?daysSince=61', 'too-far-back'],
  ['a treatment to come', '?daysSince=-1', 'future-day'],
  ['unknown rules', '?daysSince=3&protocol=laser', 'unknown-protocol'],
  ['rules and a clinic', '?daysSince=3&protocol=microneedling&clinic=linden', 'protocol-with-clinic'],
];
test.each(fieldsOfScans)('nobody waits for a photo to be read to hear of %s', async (_why, query, id) => {
  const read = vi.fn(() => Promise.reject(new Error('read')));
  const problem = await problemOf(await scan(read, query, PHOTO));
  expect([problem.status, problem.type]).toEqual([400, `/docs#${id}`]);
  expect(read).not.toHaveBeenCalled();
});

afterAll(() =>
  expect([...reached].sort(), 'each kind of problem is reached by a request of this file').toEqual(Object.keys(problems).sort()),
);

test('no sentence uses a word that frightens or blames', () => {
  for (const { title, detail } of Object.values(problems)) {
    expect(`${title} ${detail}`).not.toMatch(
      /\b(?:safe|unsafe|danger|toxic|warning|clean|chemical|invalid|error|failed|please|sorry)\b|!/i,
    );
  }
});

test('the day of these tests', () => expect(TODAY.toISOString().slice(0, 10)).toBe('2026-11-23'));
