import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { knowledgeVersion } from '../../rules/knowledge/knowledge-version.ts';
import { formatDay } from '../../web/dates/format-day.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';
import { untilKept } from './until-kept.ts';

const NIGHT = 'Aqua, Glycerin, Retinol, Panthenol, Phenoxyethanol, Xanthan Gum.';
const LOTION = 'Aqua, Glycerin, Panthenol, Squalane, Betaine, Phenoxyethanol, Xanthan Gum.';
const NOW = '2026-11-23T10:00:00';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

interface Visitor {
  page: Page;
  context: BrowserContext;
  sent: { url: string; body: string }[];
}

/** A visitor with a treatment on 20 November 2026. `before` runs in the page before its own code. */
async function visitor(address = '/', visit: Record<string, unknown> = {}, before?: () => void): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(6000);
  const sent: Visitor['sent'] = [];
  context.on('request', (request) => sent.push({ url: request.url(), body: request.postData() ?? '' }));
  await page.clock.setFixedTime(new Date(NOW));
  if (before) await page.addInitScript(before);
  await page.addInitScript(
    (kept) => {
      if (!localStorage.getItem('aftercheck.visit')) localStorage.setItem('aftercheck.visit', kept);
    },
    JSON.stringify({ treatedOn: '2026-11-20', ...visit }),
  );
  await page.goto(site.url + address);
  await page.waitForSelector('h1');
  return { page, context, sent };
}

async function check(page: Page, list: string): Promise<void> {
  await page.goto(`${page.url().replace(/#.*/, '')}#/`);
  await page.getByRole('link', { name: 'Paste or type it' }).click();
  await page.fill('#list', list);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.waitForSelector('.verdict');
}

async function keep(page: Page, name: string, list: string): Promise<void> {
  await fillKeepSheet(page, name, list);
  await page.waitForFunction(() => location.hash === '#/shelf');
}

async function fillKeepSheet(page: Page, name: string, list: string): Promise<void> {
  await check(page, list);
  await page.getByRole('button', { name: 'Keep on shelf' }).click();
  await page.getByLabel('Name of the product').fill(name);
  await page.locator('dialog').getByRole('button', { name: 'Keep on shelf' }).click();
}

const shelfOf = async (page: Page): Promise<string[]> => {
  await page.goto(`${page.url().replace(/#.*/, '')}#/shelf`);
  await page.waitForSelector('.lead');
  return page
    .locator('.shelf-row')
    .evaluateAll((rows) => rows.map((row) => (row as HTMLElement).innerText.replace(/\s+/g, ' ').trim()));
};

describe('without network', () => {
  test('after one visit the page opens, checks, suggests names and shows the shelf', async () => {
    const { page, context } = await visitor();
    await untilKept(page);
    await context.setOffline(true);
    await page.reload();
    await check(page, NIGHT);
    expect(await page.locator('h1').innerText()).toBe('From Friday 27\u00a0November');
    expect(await page.locator('.answer-notes').innerText()).toContain(
      `Offline. This phone did the check itself, with rules from ${formatDay(knowledgeVersion, 'sentence', 'en-GB', knowledgeVersion)}.`,
    );
    await keep(page, 'Night serum', NIGHT);
    expect(await shelfOf(page)).toEqual(['Night serum From Fri 27 Nov']);
    await check(page, 'Aqua, Glycerin, Panthenol, Squalane, Betaine, Zorbolan, Carbomer, Allantoin, Tocopherol, Bisabolol.');
    await page.getByRole('button', { name: 'Edit Zorbolan' }).click();
    await page.getByRole('combobox').fill('retin');
    await page.getByRole('option', { name: /^Retinol/ }).click();
    await page.waitForSelector('.verdict.tone-avoid');
  });

  test('an address with a query opens the kept page, and no cache holds a query', async () => {
    const { page, context, sent } = await visitor();
    await untilKept(page);
    sent.length = 0;
    await page.goto(`${site.url}/?c=linden-skin&t=2026-11-21&p=microneedling`);
    await page.waitForSelector('.day-head');
    expect(page.url()).toBe(`${site.url}/#/`);
    expect(await page.locator('.day-head').innerText()).toContain('Day 2 after microneedling');
    const kept = await page.evaluate(async () => {
      const names = await caches.keys();
      const keys = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
      return keys.flat().map((request) => request.url);
    });
    expect(kept.length).toBeGreaterThan(10);
    expect(kept.filter((url) => /2026-11|linden/.test(url))).toEqual([]);
    // What the page itself asks for is free of the date; the navigation was answered by the kept page.
    expect(sent.filter(({ url, body }) => !url.includes('?c=') && /2026-11-21|11-21/.test(url + body))).toEqual([]);
    await context.setOffline(true);
    await page.goto(`${site.url}/?c=linden-skin&t=2026-11-22&p=microneedling`);
    await expect.poll(() => page.locator('.day-head').innerText()).toContain('Day 1 after microneedling');
  });
});

describe('what is sent', () => {
  test('by default: the list and the number of days, to our own address, and nothing else', async () => {
    const { page, sent } = await visitor();
    await keep(page, 'Night serum', NIGHT);
    const posts = sent.filter(({ body }) => body !== '');
    expect(posts.map(({ url, body }) => [new URL(url).pathname, JSON.parse(body)])).toEqual([
      ['/v1/checks', { text: NIGHT, daysSince: 3 }],
    ]);
    for (const { url } of sent) expect(new URL(url).origin).toBe(site.url);
  });

  test('with “check on this phone only”: nothing but the page itself', async () => {
    const { page, sent } = await visitor('/#/settings');
    await page.getByLabel('Check on this phone only').check();
    await keep(page, 'Night serum', NIGHT);
    await check(page, 'Aqua, Glycerin, Panthenol, Zorbolan, Squalane');
    await page.getByRole('button', { name: 'Edit Zorbolan' }).click();
    await page.getByRole('combobox').fill('retin');
    await page.waitForSelector('[role=option]');
    expect(sent.filter(({ url, body }) => url.includes('/v1/') || body !== '')).toEqual([]);
  });
});

describe('the shelf', () => {
  test('keeps, renames, deletes and brings back; a new date changes every answer', async () => {
    const { page } = await visitor();
    await keep(page, 'Night serum', NIGHT);
    await check(page, LOTION);
    await keep(page, 'Lotion', LOTION);
    await page.reload();
    expect(await shelfOf(page)).toEqual(['Lotion Nothing flagged', 'Night serum From Fri 27 Nov']);
    await page.getByRole('button', { name: 'Rename or delete' }).click();
    await page.locator('.rename input').last().fill('Evening serum');
    await page.getByRole('button', { name: 'Rename', exact: true }).last().click();
    await expect.poll(() => page.locator('.shelf-name').last().innerText()).toBe('Evening serum');
    await page.getByRole('button', { name: 'Delete Evening serum' }).click();
    await expect.poll(() => page.locator('.shelf-row').count()).toBe(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => page.locator('.shelf-row').count()).toBe(2);
    await page.goto(`${site.url}/#/when`);
    await page.getByRole('button', { name: /^Tuesday/ }).click();
    expect(await shelfOf(page)).toEqual(['Lotion Nothing flagged', 'Evening serum From Tue 24 Nov']);
  });

  test('a saved copy comes back on another phone; a damaged one in part; another file not at all', async () => {
    const { page } = await visitor();
    await keep(page, 'Night serum', NIGHT);
    await shelfOf(page);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Save a copy' }).click();
    const saved = readFileSync(await (await download).path(), 'utf8');
    const other = (await visitor('/#/shelf')).page;
    const open = (text: string) =>
      other.setInputFiles('input[type=file]', { name: 'copy.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await open('{"format":"something else"}');
    await other.getByText('This file is no copy of a shelf').waitFor();
    const damaged = JSON.parse(saved);
    damaged.items.push({ id: 'x', name: 3 });
    await open(JSON.stringify(damaged));
    await other.getByText('We could read 1 of 2 products in this file.').waitFor();
    await other.getByRole('button', { name: 'Keep the 1' }).click();
    await expect.poll(() => other.locator('.shelf-name').allInnerTexts()).toEqual(['Night serum']);
    await open('not even JSON');
    await other.getByText('This file is no copy of a shelf').waitFor();
  });

  test('two tabs show the same shelf and the same date', async () => {
    const { page, context } = await visitor('/#/shelf');
    const second = await context.newPage();
    await second.clock.setFixedTime(new Date(NOW));
    await second.goto(`${site.url}/#/shelf`);
    await keep(page, 'Night serum', NIGHT);
    await expect.poll(() => second.locator('.shelf-name').allInnerTexts()).toEqual(['Night serum']);
    await page.goto(`${site.url}/#/when`);
    await page.getByRole('button', { name: /^Tuesday/ }).click();
    await expect.poll(() => second.locator('.shelf-status').allInnerTexts()).toEqual(['From Tue 24\u00a0Nov']);
  });

  test('everything is deleted after one question', async () => {
    const { page } = await visitor();
    await keep(page, 'Night serum', NIGHT);
    await shelfOf(page);
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Delete everything' }).last().click();
    await page.getByText('Nothing here yet.').waitFor();
  });

  const troubles: [why: string, before: () => void, says: string][] = [
    [
      'no room left',
      () => {
        IDBObjectStore.prototype.put = () => {
          throw new DOMException('full', 'QuotaExceededError');
        };
      },
      'This phone has no room left for this product. The answer stays on screen.',
    ],
    [
      'a browser that keeps nothing',
      () => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('blocked', 'SecurityError');
        };
      },
      'This browser does not keep things for us. Your shelf lasts until you close the page.',
    ],
  ];
  test.each(troubles)(
    '%s: said in a sentence, with a file as the way out, and the product is there while the page is open',
    async (_why, before, says) => {
      const { page } = await visitor('/', {}, before);
      await fillKeepSheet(page, 'Night serum', NIGHT);
      await page.getByText(says).waitFor();
      const download = page.waitForEvent('download');
      await page.locator('dialog').getByRole('button', { name: 'Save a copy' }).click();
      expect(readFileSync(await (await download).path(), 'utf8')).toContain('Night serum');
      await page.locator('dialog').getByRole('link').click();
      await expect.poll(() => page.locator('.shelf-name').allInnerTexts()).toEqual(['Night serum']);
    },
  );
});

test('blocked local storage: a whole visit works all the same', async () => {
  const { page } = await visitor('/#/paste', {}, () => {
    Storage.prototype.setItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
    Storage.prototype.getItem = () => {
      throw new DOMException('blocked', 'SecurityError');
    };
  }).catch(() => ({ page: undefined as unknown as Page }));
  if (!page) throw new Error('the page did not open');
  await page.fill('#list', NIGHT);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByRole('button', { name: /^Friday/ }).click();
  await page.waitForSelector('.verdict.tone-avoid');
});

test('remind me: the file holds what the sheet says, as whole days', async () => {
  const { page } = await visitor('/', { productName: 'Night serum' });
  await check(page, NIGHT);
  await page.getByRole('button', { name: 'Remind me' }).click();
  const rows = page.locator('.calendar-preview li');
  await expect.poll(() => rows.count()).toBe(2);
  expect(await rows.evaluateAll((items) => items.map((item) => [...item.children].map((part) => part.textContent)))).toEqual([
    ['Fri 27\u00a0Nov', 'Night serum: with care from today'],
    ['Fri 4\u00a0Dec', 'Night serum: as usual from today'],
  ]);
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Add to calendar' }).click();
  const calendar = readFileSync(await (await download).path(), 'utf8').replace(/\r\n[ \t]/g, '');
  expect(calendar.match(/^DTSTART;VALUE=DATE:\d+/gm)).toEqual(['DTSTART;VALUE=DATE:20261127', 'DTSTART;VALUE=DATE:20261204']);
  expect(calendar.match(/^SUMMARY:.*/gm)).toEqual([
    'SUMMARY:Night serum: with care from today',
    'SUMMARY:Night serum: as usual from today',
  ]);
});

test('ask my clinic: the message is written on the phone', async () => {
  const { page } = await visitor('/', { productName: 'Night serum' });
  await check(page, NIGHT);
  await page.getByRole('button', { name: 'Ask my clinic' }).click();
  expect(await page.locator('#question').inputValue()).toBe(
    `Hello, I had microneedling on Friday 20\u00a0November. Today is day 3.\nMay I use Night serum?\nAftercheck found: Retinol.\nThe whole list: ${NIGHT}`,
  );
});

test('ask my clinic: what she changed is there again after the sheet was closed, and “Copied” is said of that text only', async () => {
  const { page } = await visitor('/#/paste');
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await check(page, NIGHT);
  await page.getByRole('button', { name: 'Ask my clinic' }).click();
  await page.locator('#question').fill('May I?');
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.getByRole('button', { name: 'Copied' }).waitFor();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Ask my clinic' }).click();
  expect(await page.locator('#question').inputValue()).toBe('May I?');
  await page.getByRole('button', { name: 'Copy' }).click();
  await page.locator('#question').fill('May I use it?');
  await page.getByRole('button', { name: 'Copy', exact: true }).waitFor();
});

test('a clock set wrong: which day is today is asked, and then kept', async () => {
  const { page } = await visitor('/#/paste');
  await page.clock.setFixedTime(new Date('2019-03-02T10:00:00'));
  await page.reload();
  await page.fill('#list', NIGHT);
  await page.getByRole('button', { name: 'Check it' }).click();
  // The year is what is wrong.
  await page.getByText(/^Your phone says it is Saturday,? 2\u00a0March 2019\. That cannot be right\.$/).waitFor();
  await page.getByLabel('Today').fill('2026-11-23');
  await page.getByRole('button', { name: 'Use this day' }).click();
  await page.waitForSelector('.verdict');
  expect(await page.locator('h1').innerText()).toBe('From Friday 27\u00a0November');
});

test('a new version says so, waits for a tap, and keeps what is being typed', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'aftercheck-web-'));
  cpSync(join(import.meta.dirname, '..', '..', 'dist', 'web'), folder, { recursive: true });
  let newer = false;
  const types: Record<string, string> = {
    '.html': 'text/html',
    '.js': 'text/javascript',
    '.css': 'text/css',
    '.svg': 'image/svg+xml',
    '.webmanifest': 'application/manifest+json',
  };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    const name = path === '/' ? '/index.html' : path;
    try {
      const bytes = readFileSync(join(folder, name));
      response.setHeader('content-type', types[extname(name)] ?? 'application/octet-stream');
      response.end(name === '/sw.js' && newer ? Buffer.concat([bytes, Buffer.from('\n// newer')]) : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((up) => server.listen(0, up));
  const page = await (await browser.newContext()).newPage();
  await page.goto(`http://localhost:${(server.address() as AddressInfo).port}/#/paste`);
  await untilKept(page);
  await page.fill('#list', 'Aqua, Glyc');
  expect(await page.locator('.update').count()).toBe(0);
  newer = true;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.getByText('A new version is ready.').first().waitFor();
  expect(await page.locator('#list').inputValue()).toBe('Aqua, Glyc');
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use it now' }).click()]);
  expect(await page.locator('#list').inputValue()).toBe('Aqua, Glyc');
  await page.context().close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
});
