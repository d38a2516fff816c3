import { crc32, deflateSync } from 'node:zlib';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { drawLabel } from './draw-label.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';
import { untilKept } from './until-kept.ts';

const LABEL = [
  'INGREDIENTS: Aqua, Glycerin, Propanediol, Dimethicone, Niacinamide,',
  'Panthenol, Squalane, Retinol, Adenosine, Allantoin, Betaine, Trehalose,',
  'Sodium Hyaluronate, Butylene Glycol, Caprylyl Glycol, Polysorbate 20,',
  'Cetearyl Alcohol, Glyceryl Stearate, Behenyl Alcohol, Tocopherol,',
  'Disodium EDTA, Sodium Hydroxide, Carbomer, Hydrogenated Lecithin,',
  'Ceramide NP, Cholesterol, Xanthan Gum, Phenoxyethanol, Bisabolol.',
];
const COUNT = 29;
/** "Lattic Aicd" may be lactic acid, which is left out, or another: only the patient can say what stands on the pack. */
const DOUBTFUL = LABEL.map((line) => line.replace('Retinol', 'Lattic Aicd'));

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
  sent: string[];
  faults: string[];
}

async function visitor(options: BrowserContextOptions = {}): Promise<Visitor> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, ...options });
  const page = await context.newPage();
  const sent: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => request.method() !== 'GET' && sent.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(
    () =>
      localStorage.getItem('aftercheck.visit') ??
      localStorage.setItem(
        'aftercheck.visit',
        JSON.stringify({ treatedOn: new Date(Date.now() - 3 * 86_400_000).toISOString().slice(0, 10) }),
      ),
  );
  await page.goto(`${site.url}/#/photo`);
  await page.waitForSelector('h1');
  return { page, context, sent, faults };
}

const choose = (page: Page, buffer: Buffer, name = 'label.png', mimeType = 'image/png') =>
  page.locator('input[type=file]').nth(1).setInputFiles({ name, mimeType, buffer });

async function readPhoto(page: Page, photo: Buffer): Promise<void> {
  await choose(page, photo);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.waitForFunction(() => /#\/(answer|review)/.test(location.hash), undefined, { timeout: 60_000 });
}

const textOfVisit = (page: Page): Promise<string> =>
  page.evaluate(() => JSON.parse(localStorage.getItem('aftercheck.visit') ?? '{}').text);

test('from a photo to the answer, on the phone alone', { timeout: 90_000 }, async () => {
  const { page, sent, faults } = await visitor();
  await readPhoto(page, await drawLabel(page, LABEL));
  await page.waitForSelector('.verdict.tone-avoid');
  expect(await page.locator('.product').innerText()).toContain(`From your photo, ${COUNT} ingredients`);
  expect((await textOfVisit(page)).replace(/\s+/g, ' ')).toBe(LABEL.join(' '));
  expect(sent).toEqual([]);
  expect(faults).toEqual([]);
});

test('a doubtful word is shown beside its piece of the photo, and correcting it changes the verdict', {
  timeout: 90_000,
}, async () => {
  const { page } = await visitor();
  await readPhoto(page, await drawLabel(page, DOUBTFUL));
  await page.waitForSelector('.review-place');
  const piece = await page.locator('.review-place .cut-out').first().boundingBox();
  expect(piece?.height).toBeGreaterThan(40);
  expect(await page.locator('.review-place input:checked').count()).toBe(0);
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.waitForSelector('.verdict.tone-unsure');
  await page.getByRole('link', { name: 'Correct the list' }).click();
  await page.getByRole('radio', { name: 'Lactic Acid', exact: true }).check();
  await page.getByRole('button', { name: 'Show the answer' }).click();
  await page.waitForSelector('.verdict.tone-avoid');
  expect(await page.locator('.verdict').innerText()).toContain('an acid (AHA)');
});

test('without network after the first visit: photo, reading and answer', { timeout: 120_000 }, async () => {
  const { page, context } = await visitor();
  const photo = await drawLabel(page, LABEL);
  // The first visit: the page is kept, and the reader with it because it was asked for.
  await untilKept(page);
  await page.reload();
  await readPhoto(page, photo);
  await context.setOffline(true);
  await page.goto(`${site.url}/#/photo`);
  await page.reload();
  await readPhoto(page, photo);
  await page.waitForSelector('.verdict.tone-avoid');
});

const joins: [why: string, first: Parameters<typeof drawLabel>[2], second: Parameters<typeof drawLabel>[2]][] = [
  ['one above the other', { height: 320 }, { top: 180, height: 300 }],
  ['side by side', { width: 800 }, { left: 380, width: 900 }],
];
describe('two overlapping photos of one label yield exactly its entries', () => {
  test.each(joins)('%s', { timeout: 120_000 }, async (_why, first, second) => {
    const { page } = await visitor();
    await readPhoto(page, await drawLabel(page, LABEL, first));
    if (/review/.test(page.url())) await page.getByRole('button', { name: 'Show the answer' }).click();
    await page.getByRole('link', { name: 'Add a photo' }).click();
    await page.waitForSelector('.photo-frame');
    await readPhoto(page, await drawLabel(page, LABEL, second));
    expect((await textOfVisit(page)).replace(/\s+/g, ' ')).toBe(LABEL.join(' '));
  });
});

test('stopping brings the photo back, and it can be read after all', { timeout: 90_000 }, async () => {
  const { page } = await visitor();
  const photo = await drawLabel(page, LABEL);
  await choose(page, photo);
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByRole('button', { name: 'Stop' }).click();
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.waitForFunction(() => location.hash === '#/answer', undefined, { timeout: 60_000 });
});

/** A white PNG of any size: the measures stand in its head, the pixels deflate to nothing. */
function whitePng(width: number, height: number): Buffer {
  const chunk = (type: string, data: Buffer) => {
    const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
    length.writeUInt32BE(data.length);
    sum.writeUInt32BE(crc32(body));
    return Buffer.concat([length, body, sum]);
  };
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([1, 0, 0, 0, 0], 8);
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(Math.ceil(width / 8), 255)]);
  const rows = Buffer.concat(Array.from({ length: height }, () => row));
  return Buffer.concat([
    Buffer.from([137, 80, 78, 71, 13, 10, 26, 10]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

const refused: [why: string, file: () => Buffer, name: string, type: string, says: string][] = [
  ['no picture at all', () => Buffer.from('Aqua, Glycerin'), 'list.jpg', 'image/jpeg', 'This file is not a photo we can open'],
  ['a broken one', () => whitePng(300, 300).subarray(0, 40), 'label.png', 'image/png', 'This file is not a photo we can open'],
  ['one pixel', () => whitePng(1, 1), 'label.png', 'image/png', 'This picture is too small to read'],
  [
    'a hundred megapixels',
    () => whitePng(10_000, 10_000),
    'label.png',
    'image/png',
    'This picture is larger than this phone can work on',
  ],
];
test('what is no photo is told so, nothing typed is lost, and the next photo is read', { timeout: 120_000 }, async () => {
  const { page } = await visitor();
  await page.evaluate(() =>
    localStorage.setItem(
      'aftercheck.visit',
      JSON.stringify({ ...JSON.parse(localStorage.getItem('aftercheck.visit') ?? '{}'), text: 'Aqua, Glyc' }),
    ),
  );
  await page.reload();
  for (const [, file, name, type, says] of refused) {
    await choose(page, file(), name, type);
    await page.getByText(says).waitFor();
    expect(await textOfVisit(page)).toBe('Aqua, Glyc');
    await page.getByRole('button', { name: 'Take another photo' }).click();
  }
  await readPhoto(page, await drawLabel(page, LABEL));
  await page.waitForSelector('.verdict.tone-avoid');
});

test('a photo without text is no answer about a product', { timeout: 90_000 }, async () => {
  const { page } = await visitor();
  await readPhoto(page, whitePng(600, 600));
  await page.waitForSelector('.verdict.tone-unsure');
  expect(await page.locator('h1').innerText()).toBe('We could not read this photo');
});

test('only after the reader did not work may the photo be sent, and only by a tap', { timeout: 90_000 }, async () => {
  const { page, sent } = await visitor({ serviceWorkers: 'block' });
  await page.route('**/ocr/**', (route) => route.abort());
  await page.reload();
  await choose(page, await drawLabel(page, LABEL));
  await page.getByRole('button', { name: 'Read it' }).click();
  await page.getByText('The reader on this phone did not work').waitFor({ timeout: 70_000 });
  expect(sent).toEqual([]);
  expect(await page.getByText('Your photo then leaves this phone').count()).toBe(1);
  await page.route('**/v1/scans', (route) =>
    route.fulfill({ json: { text: LABEL.join('\n'), confidence: 90, rotation: 0, words: [] } }),
  );
  await page.getByRole('button', { name: 'Read it on our server instead' }).click();
  await page.waitForFunction(() => /#\/(answer|review)/.test(location.hash));
  expect(sent.map((url) => new URL(url).pathname)).toEqual(['/v1/scans']);
});
