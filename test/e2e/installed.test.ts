import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SCREENS } from '../../web/state/route.ts';
import { LANGUAGES } from '../../web/wording/languages.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';
import { untilKept } from './until-kept.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function visitor(): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  return page;
}

test('a browser may install it, and each icon is what the manifest says', async () => {
  const page = await visitor();
  await page.goto(site.url, { waitUntil: 'networkidle' });
  const tools = await page.context().newCDPSession(page);
  const { installabilityErrors } = await tools.send('Page.getInstallabilityErrors');
  // A test's own profile is like a private window, where nothing can be installed; nothing else may stand in the way.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
  const { errors, data } = await tools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data ?? '{}');
  expect([manifest.name, manifest.display, manifest.start_url, manifest.scope]).toEqual(['Aftercheck', 'standalone', '/', '/']);
  expect(manifest.icons.some(({ purpose }: { purpose?: string }) => purpose === 'maskable')).toBe(true);
  const sizes = await page.evaluate(
    (icons: { src: string; sizes: string }[]) =>
      Promise.all(
        icons.map(async ({ src, sizes }) => {
          const picture = new Image();
          picture.src = new URL(src, location.href).href;
          await picture.decode();
          return [sizes, sizes === 'any' ? 'any' : `${picture.naturalWidth}x${picture.naturalHeight}`];
        }),
      ),
    manifest.icons,
  );
  for (const [told, is] of sizes) expect(is).toBe(told);
  await page.context().close();
});

test('after one visit every screen opens without network, in every language, with its clinic and its reminders', {
  timeout: 60_000,
}, async () => {
  const page = await visitor();
  await page.goto(`${site.url}/#c=linden-skin&t=2026-11-20&p=microneedling`, { waitUntil: 'networkidle' });
  await untilKept(page);
  await page.context().setOffline(true);
  // A new start, as from the home screen.
  await page.goto('about:blank');
  await page.goto(site.url);
  await page.getByText('Day 3 after microneedling').waitFor();
  await page.goto(`${site.url}/#/paste`);
  await page.fill('#list', 'Aqua, Glycerin, Retinol, Panthenol, Phenoxyethanol');
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.waitForSelector('.verdict');
  // By the clinic's rules: most guides say the 27th.
  expect(await page.locator('h1').innerText()).toBe('From Monday 30\u00a0November');
  await page.getByRole('button', { name: 'Remind me' }).click();
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Add to calendar' }).click()]);
  for (const screen of SCREENS) {
    await page.goto('about:blank');
    await page.goto(`${site.url}/#/${screen}`);
    await page.waitForSelector('h1');
    expect([screen, (await page.locator('h1').innerText()).length > 3]).toEqual([screen, true]);
  }
  await page.goto(`${site.url}/#/settings`);
  for (const language of Object.keys(LANGUAGES)) {
    await page.selectOption('#language', language);
    await page.waitForFunction((lang) => document.documentElement.lang === lang, language);
  }
  await page.context().close();
});
