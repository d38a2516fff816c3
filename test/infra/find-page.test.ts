/** The function at CloudFront, run from its file, beside what `npm start` does with the same addresses. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { Hono } from 'hono';
import { afterAll, expect, test } from 'vitest';
import { servePage } from '../../functions/serve-page.ts';

type Answer = { uri?: string; statusCode?: number; headers?: Record<string, { value: string }>; body?: { data: string } };

const source = readFileSync(join(import.meta.dirname, '..', '..', 'infra', 'edge', 'find-page.js'), 'utf8');
const edge = createContext({});
runInContext(source, edge);
const findPage = (uri: string): Answer =>
  edge.handler({ request: { method: 'GET', uri, querystring: { t: { value: '2026-11-20' } }, headers: {} } });

const addresses: [why: string, address: string, file: string | undefined][] = [
  ['the page', '/', '/index.html'],
  ['the page of the clinic', '/clinic', '/clinic.html'],
  ['... with a slash', '/clinic/', '/clinic.html'],
  ['a file by its own name', '/index.html', '/index.html'],
  ['a part of the page', '/assets/page-0a1b2c3d.js', '/assets/page-0a1b2c3d.js'],
  ['an address without a page', '/admin', undefined],
  ['... deeper', '/clinic/settings', undefined],
  ['a folder', '/assets/', undefined],
  ['a hidden file', '/.env', undefined],
  ['a hidden file further down', '/assets/.git', undefined],
];

const folder = mkdtempSync(join(tmpdir(), 'page-'));
for (const name of ['index.html', 'clinic.html', 'assets/page-0a1b2c3d.js', '.env']) {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(folder, name), name);
}
const local = new Hono().use(servePage(folder));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(addresses)('%s', async (_why, address, file) => {
  const found = findPage(address);
  const answer = await local.request(address);
  if (file === undefined) {
    expect([found.statusCode, answer.status]).toEqual([404, 404]);
    expect(found.body?.data).toContain('<a href="/">');
  } else {
    expect(found.uri).toBe(file);
    expect(`/${await answer.text()}`).toBe(file);
  }
});

test('it is small enough, and in the form CloudFront runs', () => {
  expect(Buffer.byteLength(source)).toBeLessThan(10_000);
  expect(source).not.toMatch(/\b(import|require|await|class)\b\s*[({'"]/);
});
