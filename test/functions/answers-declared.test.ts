/** The document against the routes: what they answer stands in it, and what it says of requests that are refused comes true. */
import { describe, expect, test } from 'vitest';
import { scansRoutes } from '../../functions/routes/scans.ts';
import { UnreadableImageError } from '../../functions/scans/unreadable-image.ts';
import { apiWithClinics } from '../clinics/api-with-clinics.ts';
import { apiForTests, TODAY } from './api-for-tests.ts';

type Operation = {
  parameters?: { name: string; in: string }[];
  requestBody?: { content: Record<string, { schema?: { properties?: object; required?: string[] } }> };
  responses: object;
};
type App = ReturnType<typeof apiForTests>['app'];
type Call = { app: App; name: string; method: string; path: string; operation: Operation };

async function callsOf(app: App): Promise<Call[]> {
  const { paths } = (await (await app.request('/v1/openapi.json')).json()) as {
    paths: Record<string, Record<string, Operation>>;
  };
  return Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({
      ...{ app, path, operation },
      method: method.toUpperCase(),
      name: `${method.toUpperCase()} ${path}`,
    })),
  );
}
const reader = {
  read: () => Promise.reject(new UnreadableImageError('broken', 'cut off')),
  close: async () => {},
};
const { app: withScans } = apiForTests({ more: scansRoutes({ reader, now: () => TODAY }) });
const calls = [
  ...(await callsOf((await apiWithClinics()).app)),
  ...(await callsOf(withScans)).filter(({ path }) => path === '/v1/scans'),
];

/** The address with every part of it replaced. */
const addressOf = ({ path }: Call, part = 'linden') => path.replaceAll(/\{\w+\}/g, encodeURIComponent(part));
const takesJson = ({ operation }: Call) => operation.requestBody?.content['application/json'] !== undefined;
const json = { 'content-type': 'application/json' };
const hasBody = ({ method }: Call) => method !== 'GET';

const requests: [why: string, which: (call: Call) => boolean, path: (call: Call) => string, init: (call: Call) => RequestInit][] =
  [
    ['as little as can be', () => true, addressOf, () => ({})],
    ['a part of the address without end', () => true, (call) => addressOf(call, 'x'.repeat(300)), () => ({})],
    ['a part of the address in other signs', () => true, (call) => addressOf(call, 'No Name'), () => ({})],
    ['a query that nobody takes', () => true, (call) => `${addressOf(call)}?limit=many&weeks=0&daysSince=soon`, () => ({})],
    ['rules that are there', ({ path }) => path.includes('protocols'), (call) => addressOf(call, 'microneedling'), () => ({})],
    [
      'an ingredient that is there',
      ({ path }) => path.includes('ingredients'),
      (call) => `${addressOf(call, 'retinol')}?q=a`,
      () => ({}),
    ],
    ['an empty object', takesJson, addressOf, () => ({ headers: json, body: '{}' })],
    ['a text for JSON', takesJson, addressOf, () => ({ headers: { 'content-type': 'text/plain' }, body: 'Aqua' })],
    ['far too much JSON', takesJson, addressOf, () => ({ headers: json, body: JSON.stringify('a'.repeat(500_000)) })],
    ['JSON for a photo', (call) => hasBody(call) && !takesJson(call), addressOf, () => ({ headers: json, body: '{}' })],
    [
      'a broken photo',
      ({ path }) => path === '/v1/scans',
      addressOf,
      () => ({ headers: { 'content-type': 'image/png' }, body: 'x' }),
    ],
  ];

/** Answers of each call by its name. */
const seen = new Map<string, Set<string>>(calls.map(({ name }) => [name, new Set()]));

describe.each(calls.map((call) => [call.name, call] as const))('%s', (name, call) => {
  const declared = Object.keys(call.operation.responses);
  test.each(requests.filter(([, which]) => which(call)))('%s', async (_why, _which, path, init) => {
    const send = (headers = {}) =>
      call.app.request(path(call), { method: call.method, ...init(call), headers: { ...init(call).headers, ...headers } });
    const first = await send();
    const tag = first.headers.get('etag');
    const answers = [first, ...(tag === null ? [] : [await send({ 'if-none-match': tag })])];
    for (const { status } of answers) {
      seen.get(name)!.add(String(status));
      expect(declared).toContain(String(status));
    }
  });
  test('too many of them are refused', async () => {
    const busy = apiForTests({ limiter: { take: async () => 5 } }).app;
    expect((await busy.request(addressOf(call), { method: call.method })).status).toBe(429);
    expect(declared).toContain('429');
  });
  test('what is said of broken requests comes true', () => {
    const refusals = declared.filter((status) => ['304', '400', '415'].includes(status));
    expect(refusals.filter((status) => !seen.get(name)!.has(status))).toEqual([]);
    if (takesJson(call)) expect([...seen.get(name)!]).toContain('413');
  });
});

test('a photo may be sent as a form or as it is', () => {
  const { content } = calls.find(({ path }) => path === '/v1/scans')!.operation.requestBody!;
  expect(Object.keys(content)).toEqual(['multipart/form-data', 'image/*']);
  const { properties = {}, required } = content['multipart/form-data']!.schema!;
  expect([Object.keys(properties).includes('image'), Object.keys(properties).includes('daysSince'), required]).toEqual([
    true,
    true,
    ['image'],
  ]);
});
