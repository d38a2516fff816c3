import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { expect, test } from 'vitest';
import { officeHeaders, pageHeaders } from '../../functions/page-headers.ts';
import { servePage } from '../../functions/serve-page.ts';

const outside = mkdtempSync(join(tmpdir(), 'aftercheck-'));
const folder = join(outside, 'web');
mkdirSync(join(folder, 'assets'), { recursive: true });
writeFileSync(join(outside, 'secret.txt'), 'secret');
writeFileSync(join(folder, 'index.html'), '<!doctype html>');
writeFileSync(join(folder, 'clinic.html'), '<!doctype html>clinic');
writeFileSync(join(folder, '.hidden'), 'hidden');
writeFileSync(join(folder, 'assets', 'index-BF_IHelv.css'), 'a{}');

const app = new Hono();
app.use(servePage(folder));
app.all('*', (context) => context.text('the API', 404));

test('the page comes at /, with the headers of the page, and is asked for anew each time', async () => {
  const response = await app.request('/');
  expect([response.status, await response.text()]).toEqual([200, '<!doctype html>']);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('cache-control')).toBe('no-cache');
  for (const [name, value] of Object.entries(pageHeaders())) expect(response.headers.get(name)).toBe(value);
});

test('a query is no part of the page', async () => expect((await app.request('/?c=linden&t=2026-11-20')).status).toBe(200));

test("the clinic's page comes at /clinic, and may do less", async () => {
  const response = await app.request('/clinic');
  expect(await response.text()).toContain('clinic');
  for (const [name, value] of Object.entries(officeHeaders())) expect(response.headers.get(name)).toBe(value);
  expect(officeHeaders()['content-security-policy']).toContain("script-src 'self';");
  expect(officeHeaders()['permissions-policy']).toContain('camera=()');
});

test('files with a hash in their name never change', async () => {
  const response = await app.request('/assets/index-BF_IHelv.css');
  expect(response.headers.get('content-type')).toContain('text/css');
  expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
});

const long = 'a{color:red}'.repeat(200);
writeFileSync(join(folder, 'long.css'), long);
writeFileSync(join(folder, 'picture.png'), long);

const forms: [why: string, file: string, accepted: string | undefined, packed: boolean][] = [
  ['a text for a browser that takes it', '/long.css', 'gzip, deflate, br', true],
  ['a browser that takes anything', '/long.css', '*', true],
  ['with a weight', '/long.css', 'br;q=1.0, gzip;q=0.8', true],
  ['nothing said', '/long.css', undefined, false],
  ['another packing only', '/long.css', 'br', false],
  ['gzip refused', '/long.css', 'gzip;q=0, br', false],
  ['gzip refused with decimals', '/long.css', 'gzip;q=0.0', false],
  ['too short to pay', '/', 'gzip', false],
  ['a picture is packed already', '/picture.png', 'gzip', false],
];
test.each(forms)('packed or not: %s', async (_why, file, accepted, packed) => {
  const headers = accepted === undefined ? {} : { 'accept-encoding': accepted };
  const response = await app.request(file, { headers });
  expect(response.headers.get('content-encoding')).toBe(packed ? 'gzip' : null);
  expect(response.headers.get('vary')).toBe('accept-encoding');
  const bytes = Buffer.from(await response.arrayBuffer());
  if (packed) expect(gunzipSync(bytes).toString()).toBe(long);
  const tag = response.headers.get('etag')!;
  expect(tag.endsWith('-gzip"')).toBe(packed);
  expect((await app.request(file, { headers: { ...headers, 'if-none-match': tag } })).status).toBe(304);
});

test('who has it gets 304', async () => {
  const tag = (await app.request('/')).headers.get('etag')!;
  const again = await app.request('/', { headers: { 'if-none-match': tag } });
  expect([again.status, await again.text()]).toEqual([304, '']);
});

test.each([
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/../../secret.txt',
  '/.hidden',
  '/%00',
  '/assets',
  '/%E0%A4%A',
  '/none.js',
])('%s is not a file of the page', async (path) => expect(await (await app.request(path)).text()).toBe('the API'));

test('only GET and HEAD are for files', async () => {
  expect(await (await app.request('/', { method: 'POST' })).text()).toBe('the API');
  expect((await app.request('/', { method: 'HEAD' })).status).toBe(200);
});

test('the page runs no code but its own, and shows itself in no frame unless told', () => {
  const policy = pageHeaders()['content-security-policy'];
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'");
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'|\*|https?:/);
  expect(policy).toContain("frame-ancestors 'none'");
  expect(pageHeaders(['https://a.example', 'https://b.example'])['content-security-policy']).toContain(
    'frame-ancestors https://a.example https://b.example',
  );
});
