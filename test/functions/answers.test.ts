import { expect, test } from 'vitest';
import { Health, IngredientList, KnownIngredient, ProtocolDetail, ProtocolList } from '../../functions/contract.ts';
import { apiForTests } from './api-for-tests.ts';

const { app } = apiForTests();
const get = async (path: string, headers: Record<string, string> = {}) => app.request(path, { headers });

test('protocols: the list, and each with windows, guidance, sources and what each says', async () => {
  const { protocols } = ProtocolList.parse(await (await get('/v1/protocols')).json());
  expect(protocols.map(({ id }) => id)).toEqual(expect.arrayContaining(['microneedling', 'microneedling-strict']));
  for (const { id } of protocols) {
    const json = await (await get(`/v1/protocols/${id}`)).json();
    const protocol = ProtocolDetail.parse(json);
    expect(protocol).toEqual(json);
    expect(protocol.windows.length).toBeGreaterThanOrEqual(10);
    for (const { sources } of protocol.windows) expect(sources.length).toBeGreaterThan(0);
    expect(protocol.guidance.length).toBeGreaterThan(5);
  }
});

test('ingredients: what begins like the query, and one by its id', async () => {
  const { ingredients } = IngredientList.parse(await (await get('/v1/ingredients?q=retino&limit=5')).json());
  expect(ingredients.length).toBeGreaterThan(0);
  expect(ingredients.length).toBeLessThanOrEqual(5);
  const retinol = ingredients.find(({ inci }) => inci === 'Retinol')!;
  expect(retinol.categories).toEqual(['retinoid']);
  expect(KnownIngredient.parse(await (await get(`/v1/ingredients/${retinol.id}`)).json())).toEqual(retinol);
});

test('ingredients: nothing begins like this is an empty list', async () => {
  expect(await (await get('/v1/ingredients?q=zzzzzz')).json()).toEqual({ ingredients: [] });
});

test('health', async () => {
  const response = await get('/v1/health');
  expect(Health.parse(await response.json()).status).toBe('up');
  expect(response.headers.get('cache-control')).toBe('no-store');
});

test.each([
  '/v1/protocols',
  '/v1/protocols/microneedling',
  '/v1/ingredients?q=retinol',
  '/v1/openapi.json',
  '/docs',
  '/v1/docs.css',
])('%s can be kept: the same ETag, and 304 for who has it', async (path) => {
  const first = await get(path);
  const tag = first.headers.get('etag')!;
  expect(tag).toMatch(/^"[^"]+"$/);
  expect(first.headers.get('cache-control')).toBe('public, max-age=300');
  const again = await get(path, { 'if-none-match': tag });
  expect([again.status, await again.text()]).toEqual([304, '']);
  expect((await get(path, { 'if-none-match': '"other"' })).status).toBe(200);
});

test.each(['/v1/health', '/v1/nothing', '/docs', '/v1/protocols/none'])(
  '%s comes with the headers of every answer',
  async (path) => {
    const { headers } = await get(path);
    expect(headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toContain('max-age=63072000');
    expect(headers.get('x-request-id')).toMatch(/^[\w-]{20,}$/);
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('access-control-allow-origin')).toBeNull();
  },
);

test('the number of a request is ours: what is sent as one goes nowhere', async () => {
  const { headers } = await get('/v1/health', { 'x-request-id': 'treated-2026-11-20' });
  expect(headers.get('x-request-id')).not.toContain('2026');
});

test('HEAD is answered like GET, without a body', async () => {
  const response = await app.request('/v1/protocols', { method: 'HEAD' });
  expect([response.status, await response.text()]).toEqual([200, '']);
});
