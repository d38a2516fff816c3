import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { startSite } from './start-site.ts';

const DATE = /2026|11-20|20(?: |\u00a0|%20|\+)?Nov/i;
const local = join(import.meta.dirname, '..', '..', 'functions', 'local.ts');

let browser: Browser;
let address: string;
let stop: () => void;
const log: string[] = [];

/** The server itself, so that every line of its log is at hand. */
beforeAll(async () => {
  // Builds the page where that is due.
  await (await startSite()).stop();
  const env = { ...process.env, PORT: '0', DATA_DIR: mkdtempSync(join(tmpdir(), 'aftercheck-')) };
  const server = spawn(process.execPath, [local], { env });
  stop = () => server.kill();
  server.stderr.on('data', (lines) => log.push(...String(lines).split('\n')));
  address = await new Promise((found) => {
    server.stdout.on('data', (said) => {
      const at = /is at (\S+)/.exec(String(said))?.[1];
      if (at) found(at);
    });
  });
  browser = await launchBrowser();
}, 90_000);
afterAll(async () => {
  await browser?.close();
  stop?.();
});

const links: [why: string, link: string, withQuery: boolean][] = [
  ['a fragment link', '/#c=linden-skin&t=2026-11-20&p=microneedling', false],
  ['a link with a query, as some mail tools make of it', '/?c=linden-skin&t=2026-11-20&p=microneedling', true],
];
test.each(links)('%s: the date is in no request of the page, no cache, no cookie, no log line', async (_why, link, withQuery) => {
  log.length = 0;
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  const requests: { url: string; body: string; headers: string }[] = [];
  context.on('request', (request) =>
    requests.push({ url: request.url(), body: request.postData() ?? '', headers: JSON.stringify(request.headers()) }),
  );
  await page.goto(address + link, { waitUntil: 'networkidle' });
  await expect.poll(() => page.locator('.day-head').innerText(), PATIENT).toContain('Day 3');
  expect(page.url()).not.toMatch(DATE);

  await page.getByRole('link', { name: 'Paste or type it' }).click();
  await page.fill('#list', 'Ingredients: Aqua, Glycerin, Retinol, Panthenol.');
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.waitForSelector('.verdict');
  await page.reload({ waitUntil: 'networkidle' });

  // What the browser itself asks for first, before any code of ours runs, can carry a query; nothing after it may.
  const [first, ...own] = requests;
  expect(new URL(first!.url).search !== '').toBe(withQuery);
  expect(own.length).toBeGreaterThan(3);
  for (const { url, body, headers } of own) expect(url + body + headers).not.toMatch(DATE);
  for (const { url } of requests) expect(new URL(url).origin).toBe(address);

  const kept = await page.evaluate(async () => {
    const names = await caches.keys();
    const entries = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)));
    return { entries: entries.flat(), cookie: document.cookie, referrer: document.referrer };
  });
  expect(JSON.stringify(kept.entries.map((url) => new URL(url).search + new URL(url).hash))).not.toMatch(DATE);
  expect([kept.cookie, kept.referrer]).toEqual(['', '']);

  const told = log.filter(Boolean).map((line) => {
    const { time: _time, ...fields } = JSON.parse(line);
    return JSON.stringify(fields);
  });
  expect(told.length).toBeGreaterThan(0);
  for (const line of told) expect(line).not.toMatch(/2026|retinol|linden|127\.0\.0\.1|::1/i);
  await context.close();
});

/** Other browsers may run beside this one. */
const PATIENT = { timeout: 20_000 };

test('a link opened in a tab that already shows the page: its day is taken at once, and nothing of it stays in the address', {
  timeout: 90_000,
}, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-30T10:00:00'));
  await page.goto(`${address}/#c=linden-skin&t=2026-11-20&p=microneedling`);
  await expect.poll(() => page.locator('.day-head').innerText(), PATIENT).toContain('Day 10');
  await page.evaluate(() => Object.assign(window, { stillHere: true }));
  // From another screen too.
  await page.getByRole('link', { name: 'Paste or type it' }).click();
  await page.waitForSelector('#list');
  await page.goto(`${address}/#c=linden-skin&t=2026-11-29&p=microneedling`);
  await expect.poll(() => page.locator('.day-head').innerText(), PATIENT).toContain('Day 1');
  await expect.poll(() => page.locator('.day-head').innerText(), PATIENT).not.toContain('Day 10');
  expect(page.url()).toBe(`${address}/#/`);
  // A date that does not exist is asked about, as on arrival.
  await page.goto(`${address}/#c=linden-skin&t=2026-02-30&p=microneedling`);
  await expect.poll(() => page.url(), PATIENT).toBe(`${address}/#/when`);
  // An address of our own is no link and changes nothing.
  await page.goto(`${address}/#c=linden-skin&t=2026-11-28&p=microneedling`);
  await expect.poll(() => page.locator('.day-head').innerText(), PATIENT).toContain('Day 2');
  await page.goto(`${address}/#/paste`);
  await page.waitForSelector('#list');
  await page.goto(`${address}/#/`);
  await expect.poll(() => page.locator('.day-head').innerText(), PATIENT).toContain('Day 2');
  expect(await page.evaluate(() => 'stillHere' in window)).toBe(true);
  await context.close();
});

test('a treatment that the clinic does not have is told on the first screen; one that it has is not', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  const told = page.getByText('We do not know this treatment. These are the usual rules.');
  await page.goto(`${address}/#c=linden-skin&t=2026-11-20&p=peel`);
  await told.waitFor();
  await page.goto(`${address}/#c=linden-skin&t=2026-11-20&p=microneedling`);
  await expect.poll(() => told.count()).toBe(0);
  await page.goto(`${address}/#c=linden-skin&t=2026-11-20`);
  await expect.poll(() => page.locator('.day-head').innerText(), PATIENT).toContain('Day 3');
  expect(await told.count()).toBe(0);
  await context.close();
});
