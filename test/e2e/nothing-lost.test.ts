import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';
import { untilKept } from './until-kept.ts';
import { columnsOf, eventually, keepProduct, LOTION, NIGHT, NOW, visitor } from './visitor.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

const check = (page: Page) => page.getByRole('button', { name: 'Check it' }).click();

describe('a tab closed while typing', () => {
  test('what was typed is there in the next one, and says so; after a check there is nothing to say', async () => {
    const { page, context } = await visitor(browser, site, { address: '/#/paste' });
    await page.locator('#list').pressSequentially('Aqua, Glyc');
    await page.close();
    const next = await context.newPage();
    await next.clock.setFixedTime(new Date(NOW));
    await next.goto(`${site.url}/#/paste`);
    expect(await next.inputValue('#list')).toBe('Aqua, Glyc');
    await next.getByText('What you typed is still here.').waitFor();
    await next.fill('#list', NIGHT);
    await check(next);
    await next.waitForSelector('.verdict');
    await next.goto(`${site.url}/#/paste`);
    expect(await next.getByText('What you typed is still here.').count()).toBe(0);
  });

  test('an emptied box can be filled again', async () => {
    const { page } = await visitor(browser, site, { address: '/#/paste' });
    await page.fill('#list', NIGHT);
    await page.getByRole('button', { name: 'Empty the box' }).click();
    expect(await page.inputValue('#list')).toBe('');
    await page.getByRole('button', { name: 'Bring back the last list' }).click();
    expect(await page.inputValue('#list')).toBe(NIGHT);
  });
});

describe('two tabs', () => {
  test('each keeps the list that is typed in it; the date is the same in both', async () => {
    const { page, context } = await visitor(browser, site, { address: '/#/paste' });
    const second = await context.newPage();
    await second.clock.setFixedTime(new Date(NOW));
    await second.goto(`${site.url}/#/paste`);
    await page.fill('#list', NIGHT);
    await second.fill('#list', LOTION);
    await page.waitForTimeout(300);
    expect(await page.inputValue('#list')).toBe(NIGHT);
    expect(await page.locator('.update').count()).toBe(0);
    await Promise.all([check(page), check(second)]);
    await page.waitForSelector('.verdict.tone-avoid');
    await second.waitForSelector('.verdict.tone-clear');
    await page.reload();
    await page.waitForSelector('.verdict.tone-avoid');
    await second.goto(`${site.url}/#/when`);
    await second.getByRole('button', { name: /^Tuesday/ }).click();
    await eventually(() => page.locator('h1').innerText()).toBe('From Tuesday 24\u00a0November');
    await page.locator('.update', { hasText: 'You changed this in another tab. It is the same here now.' }).waitFor();
    // What was only typed in the other tab is nothing to tell, and the tab that changed it says nothing either.
    expect(await second.locator('.update').count()).toBe(0);
  });

  test('what is kept in one at the same moment as in the other is on the shelf of both', async () => {
    const { page, context } = await visitor(browser, site);
    const second = await context.newPage();
    await second.clock.setFixedTime(new Date(NOW));
    await second.goto(site.url);
    await Promise.all([keepProduct(page, 'Night serum', NIGHT), keepProduct(second, 'Lotion', LOTION)]);
    for (const tab of [page, second])
      await eventually(async () => (await tab.locator('.shelf-name').allInnerTexts()).sort()).toEqual(['Lotion', 'Night serum']);
  });
});

const refusals: [why: string, before: () => void, says: string][] = [
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    'This phone has no room left. What you type here lasts until you close the page.',
  ],
  [
    'blocked',
    () => {
      Object.defineProperty(window, 'localStorage', {
        get() {
          throw new DOMException('blocked', 'SecurityError');
        },
      });
    },
    'This browser does not keep things for us. What you type here lasts until you close the page.',
  ],
];
test.each(refusals)('local storage that is %s: said in a sentence, and the visit goes on', async (_why, before, says) => {
  const { page } = await visitor(browser, site, { address: '/#/paste', before });
  expect(await page.locator('.update').count()).toBe(0);
  await page.fill('#list', NIGHT);
  await page.locator('.update', { hasText: says }).waitFor();
  await check(page);
  await page.getByRole('button', { name: /^Friday/ }).click();
  await page.waitForSelector('.verdict.tone-avoid');
  await page.locator('.update').getByRole('button', { name: 'Close' }).click();
  expect(await page.locator('.update').count()).toBe(0);
});

const damages: [why: string, kept: string][] = [
  ['no JSON', '{"treatedOn":"2026-'],
  ['another shape', '[1,2,3]'],
  ['null', 'null'],
  [
    'fields of another kind',
    '{"treatedOn":7,"text":{"a":1},"unread":"x","checkedText":5,"origin":"cloud","previous":3,"picture":{}}',
  ],
  ['a day that does not exist', '{"treatedOn":"2026-11-31","dateQuestion":{},"unread":[null]}'],
];
const DAMAGED = 'Part of what this phone kept cannot be read any more. The rest is still here.';

/** A page of the same browser that finds this in its storage; `faults` collects what it throws. */
async function openWithKept(kept: string, settings: string, address: string) {
  const { page, context } = await visitor(browser, site);
  await page.evaluate(
    ([visit, chosen]) => {
      sessionStorage.clear();
      localStorage.setItem('aftercheck.visit', visit ?? '');
      localStorage.setItem('aftercheck.settings', chosen ?? '');
      localStorage.setItem('aftercheck.clinic', '{"state":"known","slug":"linden-skin","details":{"name":5}}');
    },
    [kept, settings],
  );
  await page.close();
  const next = await context.newPage();
  const faults: string[] = [];
  next.on('pageerror', (fault) => faults.push(fault.message));
  await next.clock.setFixedTime(new Date(NOW));
  await next.goto(site.url + address);
  await next.waitForSelector('h1');
  return { page: next, faults };
}

test.each(damages)('damaged local storage opens as a first visit, and says so: %s', async (_why, kept) => {
  const settings = '{"language":5,"appearance":[],"calendarKey":{}}';
  const { page, faults } = await openWithKept(kept, settings, '/#/paste');
  await page.locator('.update', { hasText: DAMAGED }).waitFor();
  expect(await page.inputValue('#list')).toBe('');
  await page.fill('#list', NIGHT);
  await check(page);
  await page.getByRole('button', { name: /^Friday/ }).click();
  await page.waitForSelector('.verdict.tone-avoid');
  expect(faults).toEqual([]);
  // What is kept now is whole again: nothing is said on the next visit but for the settings, which nobody has touched.
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem('aftercheck.visit') ?? '').checkedText)).toBe(NIGHT);
});

const rests: [why: string, kept: string, list: string, date: string | null][] = [
  ['cut off in the list', `{"treatedOn":"2026-11-20","text":"${NIGHT.slice(0, 20)}`, NIGHT.slice(0, 20), '2026-11-20'],
  [
    'cut off behind the list',
    `{"treatedOn":"2026-11-20","text":"${NIGHT}","checkedText":"${NIGHT}","unread":[{"st`,
    NIGHT,
    '2026-11-20',
  ],
  ['a date of another kind', JSON.stringify({ treatedOn: 7, text: NIGHT, checkedText: NIGHT }), NIGHT, null],
  [
    'how much of the photo was read is not known any more',
    JSON.stringify({ treatedOn: '2026-11-20', text: NIGHT, checkedText: NIGHT, origin: 'photo', unread: 'x', endSeen: true }),
    NIGHT,
    '2026-11-20',
  ],
];
test.each(rests)(
  'of damaged storage the list and the date are kept, and no answer is shown: %s',
  async (_why, kept, list, date) => {
    const { page, faults } = await openWithKept(kept, '{}', '/#/answer');
    await page.locator('.update', { hasText: DAMAGED }).waitFor();
    expect(await page.locator('.verdict').count()).toBe(0);
    expect(await page.locator('.day-head').count()).toBe(date ? 1 : 0);
    await page.goto(`${site.url}/#/paste`);
    expect(await page.inputValue('#list')).toBe(list);
    expect(faults).toEqual([]);
  },
);

test('the list before this one is kept of damaged storage', async () => {
  const kept = JSON.stringify({ treatedOn: '2026-11-20', previous: { text: NIGHT, unread: 'x' } });
  const { page } = await openWithKept(kept, '{}', '/#/paste');
  await page.getByRole('button', { name: 'Bring back the last list' }).click();
  expect(await page.inputValue('#list')).toBe(NIGHT);
});

test('whole storage, and one of an older version with fewer fields, says nothing', async () => {
  for (const kept of [JSON.stringify({ treatedOn: '2026-11-20', text: NIGHT, gone: 1 }), '{}', '']) {
    const { page } = await openWithKept(kept, '{}', '/#/paste');
    await page.waitForTimeout(300);
    expect(await page.locator('.update').count()).toBe(0);
    await page.context().close();
  }
});

test('of a damaged product of the shelf the list is kept, and that is said; what has none is passed over and goes with “Delete everything”', async () => {
  const { page } = await visitor(browser, site);
  await keepProduct(page, 'Night serum', NIGHT);
  const put = (thing: unknown) =>
    page.evaluate(async (item) => {
      const database = await new Promise<IDBDatabase>((done) => {
        const asked = indexedDB.open('aftercheck');
        asked.onsuccess = () => done(asked.result);
      });
      await new Promise((done) => {
        const asked = database.transaction('shelf', 'readwrite').objectStore('shelf').put(item, `x${Math.random()}`);
        asked.onsuccess = done;
      });
    }, thing);
  for (const thing of [null, 'serum', { id: 'y' }, { id: 'z', name: 'Z', text: 'Aqua', origin: 'photo', unread: [null] }])
    await put(thing);
  await page.reload();
  await page.locator('.update', { hasText: DAMAGED }).waitFor();
  await page.locator('.update').getByRole('button', { name: 'Close' }).click();
  // How much of its label was read is not known any more: no answer is promised.
  await eventually(() => columnsOf(page)).toEqual([
    'Not yet 1: Night serum From Fri 27 Nov',
    'Cannot tell 1: Z The list is cut off',
  ]);
  await page.getByRole('button', { name: 'Delete everything' }).click();
  await page.getByRole('button', { name: 'Delete everything' }).last().click();
  await page.getByText('Nothing here yet.').waitFor();
});

test('a shelf that fills up while a product is renamed, or will not let go of one: said in a sentence', async () => {
  const { page } = await visitor(browser, site);
  await keepProduct(page, 'Night serum', NIGHT);
  await page.getByRole('button', { name: 'Rename or delete' }).click();
  await page.evaluate(() => {
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.delete = () => {
      throw new DOMException('stuck', 'UnknownError');
    };
  });
  await page.getByRole('button', { name: 'Delete Night serum' }).click();
  await page.locator('.undo', { hasText: 'This is still here. Try again.' }).waitFor();
  await page.locator('.rename input').fill('Evening serum');
  await page.getByRole('button', { name: 'Rename', exact: true }).click();
  await page.locator('.update', { hasText: 'This phone has no room left.' }).waitFor();
  await eventually(() => page.locator('.shelf-name').allInnerTexts()).toEqual(['Evening serum']);
});

describe('a clock set wrong', () => {
  const at = async (time: string, address: string, visit: Record<string, unknown> = {}) => {
    const { page } = await visitor(browser, site, { visit });
    await page.clock.setFixedTime(new Date(time));
    await page.goto(`${site.url}/${address}`);
    await page.reload();
    return page;
  };

  test('years behind: the first screen says so and asks for the day', async () => {
    const page = await at('2019-03-02T10:00:00', '#/');
    await page.getByText('Your phone says it is').waitFor();
    expect(await page.locator('.day-head').count()).toBe(0);
    await page.getByRole('button', { name: 'Set the day' }).click();
    await page.getByLabel('Today').fill('2026-11-23');
    await page.getByRole('button', { name: 'Use this day' }).click();
    await eventually(() => page.locator('.day-head').innerText()).toContain('Day 3 after microneedling');
    // The answer goes by the same day.
    await page.getByRole('link', { name: 'Paste or type it' }).click();
    await page.fill('#list', NIGHT);
    await check(page);
    await eventually(() => page.locator('h1').innerText()).toBe('From Friday 27\u00a0November');
  });

  test('years ahead: nothing is cleared, the phone’s day is shown, and another one can be set', async () => {
    const page = await at('2031-03-02T10:00:00', '#/answer', { text: NIGHT, checkedText: NIGHT });
    await page.getByText(/That was [\d,]+ days ago. Is the date right\?/).waitFor();
    expect(await page.locator('.verdict').count()).toBe(0);
    await page.getByText(/Your phone says that today is Sunday,? 2\u00a0March 2031/).waitFor();
    await page.getByRole('button', { name: 'Today is another day' }).click();
    await page.getByLabel('Today').fill('2026-11-23');
    await page.getByRole('button', { name: 'Use this day' }).click();
    await eventually(() => page.locator('h1').innerText()).toBe('From Friday 27\u00a0November');
  });

  test('a day behind the treatment: asked about, never used in silence', async () => {
    const page = await at('2026-11-19T10:00:00', '#/answer', { text: NIGHT, checkedText: NIGHT });
    await page.getByText('Your treatment is on Friday 20').first().waitFor();
    expect(await page.locator('.verdict').count()).toBe(0);
  });
});

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.webmanifest': 'application/manifest+json',
};

/** The built page on a server of our own that can bring out a newer version, with an API that takes its time. */
async function serveVersions() {
  const folder = mkdtempSync(join(tmpdir(), 'aftercheck-web-'));
  cpSync(join(import.meta.dirname, '..', '..', 'dist', 'web'), folder, { recursive: true });
  const state = { newer: false, checks: 0 };
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').split('?')[0] ?? '/';
    if (path === '/v1/checks') {
      // Never answered: the patient waits, the page answers itself after 2.5 s.
      state.checks++;
      return;
    }
    try {
      const name = path === '/' ? '/index.html' : path;
      const bytes = readFileSync(join(folder, name));
      response.setHeader('content-type', TYPES[extname(name)] ?? 'application/octet-stream');
      response.end(path === '/sw.js' && state.newer ? Buffer.concat([bytes, Buffer.from('\n// newer')]) : bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((up) => server.listen(0, up));
  return {
    state,
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.closeAllConnections();
      server.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

test('an update in the middle of a check: the list is kept, and the answer comes after it', async () => {
  const served = await serveVersions();
  const { page, context } = await visitor(browser, { url: served.url, stop: async () => undefined }, { address: '/#/paste' });
  page.setDefaultTimeout(15_000);
  await untilKept(page);
  await page.fill('#list', NIGHT);
  served.state.newer = true;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.locator('.update', { hasText: 'A new version is ready. It keeps what you typed.' }).waitFor();
  await check(page);
  await eventually(() => served.state.checks).toBe(1);
  expect(await page.locator('.verdict').count()).toBe(0);
  await Promise.all([page.waitForEvent('load'), page.getByRole('button', { name: 'Use it now' }).click()]);
  await page.waitForSelector('.verdict.tone-avoid');
  expect(await page.locator('h1').innerText()).toBe('From Friday 27\u00a0November');
  await page.getByText('Checked on this phone. The answer is the same.').waitFor();
  await context.close();
  served.close();
});

test('an update is not offered while a photo is at work, and again after it', async () => {
  const served = await serveVersions();
  const { page, context } = await visitor(browser, { url: served.url, stop: async () => undefined }, { address: '/#/paste' });
  await untilKept(page);
  served.state.newer = true;
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await page.locator('.update').waitFor();
  await page.goto(`${served.url}/#/photo`);
  await page.getByRole('heading', { name: 'Photograph the list' }).waitFor();
  expect(await page.locator('.update').count()).toBe(0);
  await page.goto(`${served.url}/#/`);
  await page.locator('.update').waitFor();
  await context.close();
  served.close();
});

test('an update taken in one tab leaves what is typed in another', async () => {
  const served = await serveVersions();
  const { page, context } = await visitor(browser, { url: served.url, stop: async () => undefined }, { address: '/#/paste' });
  await untilKept(page);
  const second = await context.newPage();
  await second.clock.setFixedTime(new Date(NOW));
  await second.goto(`${served.url}/#/paste`);
  await page.fill('#list', 'Aqua, Glyc');
  served.state.newer = true;
  await second.evaluate(async () => (await navigator.serviceWorker.getRegistration())?.update());
  await Promise.all([second.waitForEvent('load'), second.getByRole('button', { name: 'Use it now' }).click()]);
  await page.waitForTimeout(500);
  expect(await page.inputValue('#list')).toBe('Aqua, Glyc');
  await page.fill('#list', NIGHT);
  await check(page);
  await page.waitForSelector('.verdict.tone-avoid', { timeout: 15_000 });
  await context.close();
  served.close();
});
