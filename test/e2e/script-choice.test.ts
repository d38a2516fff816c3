import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';
import { untilKept } from './until-kept.ts';

const photo = (name: string): Buffer => readFileSync(join(import.meta.dirname, '..', 'photos', 'cjk', name));
const KOREAN = photo('kor-clean-05.jpg');

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
  /** Data of models that were fetched. */
  packs: string[];
  faults: string[];
}

/** On day 3, in front of the camera. */
async function visitor(locale: string): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, locale });
  const page = await context.newPage();
  const packs: string[] = [];
  const faults: string[] = [];
  context.on('request', (request) => {
    const pack = /\/ocr\/(\w+)\.traineddata/.exec(request.url())?.[1];
    if (pack && !packs.includes(pack)) packs.push(pack);
  });
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    const treatedOn = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
    localStorage.setItem('aftercheck.settings', JSON.stringify({ language: 'en' }));
    localStorage.getItem('aftercheck.visit') ?? localStorage.setItem('aftercheck.visit', JSON.stringify({ treatedOn }));
  });
  await page.goto(`${site.url}/#/photo`);
  await page.waitForSelector('h1');
  return { page, context, packs, faults };
}

async function choose(page: Page, buffer: Buffer): Promise<void> {
  await page.locator('input[type=file]').nth(1).setInputFiles({ name: 'label.jpg', mimeType: 'image/jpeg', buffer });
  await page.getByRole('button', { name: 'Read it' }).click();
}
const asked = (page: Page) => page.getByText('Which writing is on the label?').waitFor({ timeout: 60_000 });
const answered = (page: Page) =>
  page.waitForFunction(() => /#\/(answer|review)/.test(location.hash), undefined, { timeout: 90_000 });
const textOfVisit = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('aftercheck.visit') ?? '{}').text);

test('one tap reads a Korean label, with its own reader alone, and again without network', { timeout: 240_000 }, async () => {
  const { page, context, packs, faults } = await visitor('ko-KR');
  await untilKept(page);
  await page.reload();
  await choose(page, KOREAN);
  await asked(page);
  expect(packs).toEqual(['eng']);
  // the writing of the browser's language comes first
  expect(await page.locator('.stack .button').first().innerText()).toBe('한국어');
  await page.getByRole('button', { name: '한국어' }).click();
  await answered(page);
  expect(packs).toEqual(['eng', 'kor']);
  expect(await textOfVisit(page)).toContain('정제수');
  expect(faults).toEqual([]);
  await context.setOffline(true);
  await page.goto(`${site.url}/#/photo`);
  await page.reload();
  await choose(page, KOREAN);
  await asked(page);
  await page.getByRole('button', { name: '한국어' }).click();
  await answered(page);
  expect(await textOfVisit(page)).toContain('정제수');
});

test('a choice that does not fit is told so and the others are offered; another writing is an answer', {
  timeout: 240_000,
}, async () => {
  const { page, packs } = await visitor('ja-JP');
  await choose(page, KOREAN);
  await asked(page);
  await page.getByRole('button', { name: '日本語' }).click();
  await page.getByText('That one does not fit this label').waitFor({ timeout: 60_000 });
  expect(await page.getByRole('button', { name: '日本語' }).count()).toBe(0);
  expect(packs).toEqual(['eng', 'jpn']);
  await page.getByRole('button', { name: 'Another writing' }).click();
  await answered(page);
  await page.waitForSelector('.verdict.tone-unsure');
  expect(await page.locator('.verdict').innerText()).toContain('We cannot read this script yet');
});
