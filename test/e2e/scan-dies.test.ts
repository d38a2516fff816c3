/** The scan function ended in the middle of a photo (test/artefact/scan.test.ts): what the patient sees then. */
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { labelPhoto } from '../artefact/large-photo.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** What API Gateway says for a function that ran out of memory or time; a connection that breaks; its own 503. */
const endings = [
  ['500 of API Gateway', { status: 500, json: { message: 'Internal Server Error' } }],
  ['503 of API Gateway', { status: 503, json: { message: 'Service Unavailable' } }],
  ['a page of CloudFront in the place of an answer', { status: 504, contentType: 'text/html', body: '<h1>504</h1>' }],
] as const;

test.each(endings)('the photo is kept, and typing is offered: %s', { timeout: 90_000 }, async (_why, ending) => {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, serviceWorkers: 'block' });
  const page = await context.newPage();
  const treatedOn = new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10);
  await page.addInitScript((visit) => localStorage.setItem('aftercheck.visit', visit), JSON.stringify({ treatedOn }));
  await page.route('**/ocr/**', (route) => route.abort());
  await page.route('**/v1/scans', (route) => route.fulfill(ending));
  await page.goto(`${site.url}/#/photo`);
  const file = { name: 'label.jpg', mimeType: 'image/jpeg', buffer: labelPhoto };
  await page.locator('input[type=file]').nth(1).setInputFiles(file);
  await page.getByRole('button', { name: 'Read it', exact: true }).click();
  await page.getByRole('button', { name: 'Read it on our server instead' }).click({ timeout: 70_000 });
  await page.getByText('Our server could not read it either. Your photo is still here.').waitFor();
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(1);

  await page.getByRole('link', { name: 'Paste the list' }).click();
  await page.getByRole('textbox').first().fill('Ingredients: Aqua, Glycerin, Retinol, Phenoxyethanol.');
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.waitForSelector('.verdict');
  expect(await page.locator('.verdict').innerText()).not.toBe('');
  await context.close();
});
