import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { Site } from './start-site.ts';

export const NOW = '2026-11-23T10:00:00';
export const NIGHT = 'Aqua, Glycerin, Retinol, Panthenol, Phenoxyethanol, Xanthan Gum.';
export const LOTION = 'Aqua, Glycerin, Panthenol, Squalane, Betaine, Phenoxyethanol, Xanthan Gum.';

export interface Visitor {
  page: Page;
  context: BrowserContext;
  sent: { url: string; body: string }[];
}

interface Visiting {
  address?: string;
  /** What the page knows before it is opened, beside a treatment on 20 November 2026. */
  visit?: Record<string, unknown>;
  /** Runs in the page before its own code. */
  before?: () => void;
  options?: BrowserContextOptions;
}

/** A patient with a browser of her own, on 23 November 2026. */
export async function visitor(
  browser: Browser,
  site: Site,
  { address = '/', visit = {}, before, options }: Visiting = {},
): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, acceptDownloads: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  const sent: Visitor['sent'] = [];
  context.on('request', (request) => sent.push({ url: request.url(), body: request.postData() ?? '' }));
  await page.clock.setFixedTime(new Date(NOW));
  if (before) await page.addInitScript(before);
  await page.addInitScript(
    (kept) => {
      try {
        if (!localStorage.getItem('aftercheck.visit')) localStorage.setItem('aftercheck.visit', kept);
      } catch {
        // A browser that keeps nothing.
      }
    },
    JSON.stringify({ treatedOn: '2026-11-20', ...visit }),
  );
  await page.goto(site.url + address);
  await page.waitForSelector('h1');
  return { page, context, sent };
}

const addressOf = (page: Page, screen: string) => `${page.url().replace(/#.*/, '')}#/${screen}`;

/** The way of a patient: first screen, paste, check. */
export async function checkList(page: Page, list: string): Promise<void> {
  await page.goto(addressOf(page, ''));
  await page.getByRole('link', { name: 'Paste or type it' }).click();
  await page.fill('#list', list);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.waitForSelector('.verdict');
}

export async function keepProduct(page: Page, name: string, list: string): Promise<void> {
  // A moment later than the product before, so that the order of the shelf is the order of keeping.
  await page.clock.setFixedTime(new Date((await page.evaluate(() => Date.now())) + 1000));
  await checkList(page, list);
  await page.getByRole('button', { name: 'Keep on shelf' }).click();
  await page.getByLabel('Name of the product').fill(name);
  await page.locator('dialog').getByRole('button', { name: 'Keep on shelf' }).click();
  await page.waitForFunction(() => location.hash === '#/shelf');
}

export async function openShelf(page: Page): Promise<void> {
  await page.goto(addressOf(page, 'shelf'));
  await page.waitForSelector('.lead');
}

/** The rows of the shelf under their headings: "Not yet 2: Night serum From Fri 27 Nov | ..." */
export const columnsOf = (page: Page): Promise<string[]> =>
  page.locator('.shelf > section').evaluateAll((sections) =>
    sections.map((section) => {
      const words = (element: Element | null) => (element as HTMLElement | null)?.innerText.replace(/\s+/g, ' ').trim() ?? '';
      return `${words(section.querySelector('h2'))}: ${[...section.querySelectorAll('.shelf-row')].map(words).join(' | ')}`;
    }),
  );

/** The text of a file that the page hands out when `act` is done. */
export async function savedFile(page: Page, act: () => Promise<unknown>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), act()]);
  return { name: download.suggestedFilename(), text: readFileSync(await download.path(), 'utf8') };
}

const PATIENCE_MS = 8000;

/** What is read is to become as expected; a busy machine is given time. */
export const eventually = <T>(read: () => T) => expect.poll(read, { timeout: PATIENCE_MS });
