import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';
import { eventually, NIGHT, visitor } from './visitor.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** A first visit that no service worker has kept yet, with the parts of the page that match kept away from it. */
async function firstVisit(missing: RegExp, address = '/') {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  let loads = 0;
  page.on('load', () => loads++);
  await page.route(missing, (route) => route.abort());
  await page.goto(site.url + address);
  await page.waitForSelector('h1');
  return { page, context, loads: () => loads };
}

const SAYS = 'We could not get this part of the page. You may be offline. What you typed is still here.';
const settled = (page: Page) => page.waitForTimeout(1500);

test('a screen that cannot be fetched: the page is loaded anew once, then a sentence and a button; with the part there it opens', async () => {
  const { page, loads } = await firstVisit(/\/assets\/settings-/);
  await page.getByRole('link', { name: 'Settings' }).click();
  await page.getByText(SAYS).waitFor();
  await settled(page);
  expect(loads()).toBe(2);
  expect(await page.locator('h1').innerText()).toBe('This did not work');
  // Tapping for it loads it once more, and no more than that.
  await page.getByRole('button', { name: 'Try again' }).click();
  await eventually(loads).toBe(3);
  await page.getByText(SAYS).waitFor();
  await settled(page);
  expect(loads()).toBe(3);
  await page.unroute(/\/assets\/settings-/);
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
  await page.context().close();
});

test('without network on a first visit: no reload at all, the way back works, and so does the button once the network is there', async () => {
  const { page, context, loads } = await firstVisit(/\/assets\/shelf-[^/]*js/);
  await context.setOffline(true);
  await page.getByRole('link', { name: 'My shelf' }).click();
  await page.getByText(SAYS).waitFor();
  await page.getByRole('button', { name: 'Try again' }).click();
  await settled(page);
  expect(loads()).toBe(1);
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('heading', { name: 'Can I use this after microneedling?' }).waitFor();
  await context.setOffline(false);
  await page.unroute(/\/assets\/shelf-[^/]*js/);
  await page.getByRole('link', { name: 'My shelf' }).click();
  await page.getByRole('heading', { name: 'My shelf' }).waitFor();
  await context.close();
});

test('the rules cannot be fetched and the server does not answer: trying again twice at most gets the rules, and the list is kept', async () => {
  const { page, context } = await visitor(browser, site, {
    address: '/#/paste',
    options: { serviceWorkers: 'block' },
  });
  const missing = /\/assets\/check-label-|\/v1\/checks/;
  await page.route(missing, (route) => route.abort());
  await page.fill('#list', NIGHT);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByText('This did not work').waitFor();
  await page.unroute(missing);
  // The rules are there again, the server is not, and takes a moment to say so.
  await page.route(/\/v1\/checks/, async (route) => {
    await page.waitForTimeout(300);
    await route.abort();
  });
  const tryAgain = page.getByRole('button', { name: 'Try again' });
  await tryAgain.click();
  await tryAgain.waitFor({ state: 'hidden' });
  // Some browsers ask again for a part that failed; the others get it with the new page that the second tap brings.
  await page.locator('.verdict').or(tryAgain).first().waitFor();
  if (await tryAgain.isVisible()) await tryAgain.click();
  await page.waitForSelector('.verdict.tone-avoid');
  await context.close();
});
