import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';

const MOST_BYTES = 40_000;
const built = join(import.meta.dirname, '..', '..', 'dist', 'web');

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** The page and everything that its HTML names. */
function firstLoad(): { name: string; bytes: number }[] {
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  const named = [...html.matchAll(/(?:src|href)="\/(assets\/[^"]+)"/g)].map(([, name]) => name ?? '');
  return ['index.html', ...named].map((name) => ({
    name,
    bytes: gzipSync(readFileSync(join(built, name)), { level: 9 }).length,
  }));
}

test(`the first load is at most ${MOST_BYTES / 1000} kB, gzip`, () => {
  const files = firstLoad();
  const all = files.reduce((sum, { bytes }) => sum + bytes, 0);
  console.log(`first load: ${all} bytes gzip in ${files.length} files`);
  expect(files.length).toBeGreaterThan(2);
  expect(all).toBeLessThanOrEqual(MOST_BYTES);
});

test('the page runs no code and takes no style that its policy would have to be widened for', () => {
  const html = readFileSync(join(built, 'index.html'), 'utf8');
  expect(html.match(/<script(?![^>]*\bsrc=)[^>]*>/g)).toBeNull();
  expect(html.match(/<style|\sstyle=|\son\w+=/g)).toBeNull();
});

test('the first screen asks for no language, no rules engine, no reader and no other origin', async () => {
  const page = await (await browser.newContext()).newPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(site.url, { waitUntil: 'load' });
  await page.waitForSelector('h1');
  const paths = asked.map((url) => new URL(url));
  expect(paths.filter(({ origin }) => origin !== site.url)).toEqual([]);
  expect(
    paths.map(({ pathname }) => pathname).filter((path) => /ocr|check-label|match-name|named-ingredients|\/v1\//.test(path)),
  ).toEqual([]);
  expect(await page.evaluate(() => performance.getEntriesByName('ready').length)).toBe(1);
});
