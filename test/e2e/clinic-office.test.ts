import { mkdtempSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runClinicCommand } from '../../functions/cli/run-clinic-command.ts';
import { createDynamoClinics } from '../../functions/clinics/dynamo-clinics.ts';
import { findLocalTable } from '../../functions/clinics/local-table.ts';
import type { Report } from '../../rules/report.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';
import { eventually } from './visitor.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const DATA_DIR = join(mkdtempSync(join(tmpdir(), 'aftercheck-')), 'data');

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite({ DATA_DIR }), launchBrowser()]);
}, 90_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** A clinic of its own for a test, made as the operator's command makes it; answers its key. */
async function newClinic(slug: string): Promise<string> {
  const table = await findLocalTable(DATA_DIR);
  if (!table) throw new Error('The table of the site is not there.');
  const options = { slug, name: `Clinic ${slug}` };
  const { data } = await runClinicCommand('create', {
    store: createDynamoClinics(table),
    options,
    now: new Date(),
    publicUrl: site.url,
  });
  table.client.destroy();
  return (data as { key: string }).key;
}

const api = (slug: string, key: string) => (method: string, path: string, body?: object, version?: number) =>
  fetch(`${site.url}/v1/clinics/${slug}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${key}`,
      'content-type': 'application/json',
      ...(version && { 'if-match': `"${version}"` }),
    },
    ...(body && { body: JSON.stringify(body) }),
  });

interface Desk {
  page: Page;
  context: BrowserContext;
  faults: string[];
  addresses: string[];
}

async function open(options: Parameters<Browser['newContext']>[0] = {}): Promise<Desk> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const faults: string[] = [];
  const addresses: string[] = [];
  // Refusals by the API (a wrong key, a stale version) are part of the tests; everything else is a fault.
  page.on(
    'console',
    (message) => message.type() === 'error' && !/status of 4\d\d/.test(message.text()) && faults.push(message.text()),
  );
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('request', (request) => addresses.push(request.url()));
  await page.goto(`${site.url}/clinic`);
  return { page, context, faults, addresses };
}

async function signIn(key: string, options: Parameters<Browser['newContext']>[0] = {}): Promise<Desk> {
  const desk = await open(options);
  await desk.page.getByLabel('Secret key', { exact: true }).fill(key);
  await desk.page.getByRole('button', { name: 'Sign in' }).click();
  await desk.page.waitForSelector('.rules-table');
  return desk;
}

const goTo = (page: Page, name: string) => page.getByRole('navigation').getByRole('link', { name }).click();
const save = (page: Page, version: number) => page.getByRole('button', { name: `Save as version ${version}` }).click();
const avoidDays = (page: Page, group: string) => page.getByLabel(`Leave out before day, ${group}`, { exact: true });

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations: found } = await (
      globalThis as never as { axe: { run: () => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }
    ).axe.run();
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  });
}

describe('signing in', () => {
  test('a wrong key is told in one sentence beside the field, and nothing is lost', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await page.locator('.mend').innerText()).toContain('Paste the secret key here');
    await page.getByLabel('Secret key', { exact: true }).fill('linden-skin.aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForFunction(() => document.querySelector('.mend')?.textContent?.includes('does not open'));
    expect(await page.getByLabel('Secret key', { exact: true }).inputValue()).toContain('linden-skin.aaa');
  });

  test('the key stays in this tab: not in an address, not in another tab, gone after signing out', async () => {
    const key = await newClinic('sign-in');
    const { page, context, addresses, faults } = await signIn(key);
    await page.reload();
    await page.waitForSelector('.rules-table');
    for (const address of addresses) expect(address).not.toContain(key.split('.')[1]);
    for (const address of addresses) expect(address.startsWith(site.url)).toBe(true);
    expect(await page.evaluate(() => JSON.stringify(localStorage) + document.cookie)).not.toContain(key.split('.')[1]);
    const other = await context.newPage();
    await other.goto(`${site.url}/clinic`);
    await other.waitForSelector('#key');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await page.reload();
    await page.waitForSelector('#key');
    expect(faults).toEqual([]);
  });
});

describe('rules', () => {
  test('a change is counted, previewed, asked about when it is far, saved, and what a patient then reads', async () => {
    const key = await newClinic('rules');
    const { page, faults } = await signIn(key);
    await page.waitForSelector('.preview .verdict');
    expect(await page.locator('.preview-large').innerText()).toBe('From day 7');
    await avoidDays(page, 'Retinoid (vitamin A)').fill('10');
    await avoidDays(page, 'Retinoid (vitamin A)').press('Enter');
    await page.waitForFunction(() => document.querySelector('.preview-large')?.textContent === 'From day 10');
    expect(await page.locator('.preview').innerText()).toContain('Before your change: not yet, from day 7.');
    expect(await page.locator('.save-bar').innerText()).toContain('1 change, not saved.');

    for (let clicks = 0; clicks < 5; clicks++)
      await page.getByRole('button', { name: 'One day less, Leave out before day, Scrub' }).click();
    expect(await page.locator('.far-row').innerText()).toContain('The guides say leave out for 7 to 14 days. You set 2.');
    // It waits for the answer, and leads to the question.
    await page.getByRole('button', { name: 'Save as version 2' }).click({ force: true });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Back to 7');
    expect((await (await api('rules', key)('GET', '/versions')).json()).versions).toHaveLength(1);
    await page.getByRole('button', { name: 'Keep 2' }).click();
    await save(page, 2);
    await page.waitForFunction(() => !document.querySelector('.save-bar'));

    const check = await fetch(`${site.url}/v1/checks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Ingredients: Aqua, Glycerin, Retinol, Panthenol', daysSince: 3, clinic: 'rules' }),
    });
    const { protocol, findings } = (await check.json()) as Report;
    expect(protocol).toMatchObject({ owner: 'Clinic rules', version: 2 });
    expect(findings).toContainEqual(expect.objectContaining({ category: 'retinoid', cautionFromDay: 10 }));
    expect(faults).toEqual([]);
  });

  test('with care moves along with leave out, and says so', async () => {
    const { page } = await signIn(await newClinic('along'));
    await avoidDays(page, 'Vitamin C').fill('20');
    await avoidDays(page, 'Vitamin C').press('Enter');
    expect(await page.getByLabel('With care before day, Vitamin C', { exact: true }).inputValue()).toBe('20');
    await page.waitForFunction(() => document.getElementById('live')?.textContent === 'With care moved to day 20 too.');
  });

  test('what is not saved is there after a reload; discarding brings the saved rules back', async () => {
    const { page } = await signIn(await newClinic('reload'));
    await avoidDays(page, 'Acid (AHA)').fill('9');
    await avoidDays(page, 'Acid (AHA)').press('Enter');
    await page.reload();
    await page.waitForSelector('.save-bar');
    expect(await avoidDays(page, 'Acid (AHA)').inputValue()).toBe('9');
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await avoidDays(page, 'Acid (AHA)').inputValue()).toBe('7');
  });

  test('own words, products, ingredients and a switched-off group reach the patient', async () => {
    const key = await newClinic('own');
    const { page } = await signIn(key);
    await page.getByLabel('What patients read on the first days').fill('Only our balm today.');
    await page.getByLabel('Products you hand out').fill('Own Balm\n\nOwn SPF 50');
    await page.getByRole('button', { name: 'Add an ingredient' }).click();
    await page.getByLabel('Ingredient', { exact: true }).fill('Panthenol');
    await page.getByRole('button', { name: 'More for Vitamin C' }).click();
    await page.getByLabel('We do not hold this group back').check();
    await page.getByRole('button', { name: 'Keep it' }).click();
    await save(page, 2);
    await page.waitForFunction(() => !document.querySelector('.save-bar'));
    const saved = await (await fetch(`${site.url}/v1/clinics/own`)).json();
    expect(saved.treatments[0]).toMatchObject({
      opening: { says: 'Only our balm today.', untilDay: 2 },
      products: ['Own Balm', 'Own SPF 50'],
      heldBack: [{ name: 'Panthenol', avoidDays: 7 }],
      windows: [{ category: 'vitamin-c', off: true }],
    });
  });

  test('somebody saved meanwhile: both values are shown, and the chosen ones are saved', async () => {
    const key = await newClinic('stale');
    const { page } = await signIn(key);
    await avoidDays(page, 'Acid (AHA)').fill('9');
    await avoidDays(page, 'Acid (AHA)').press('Enter');
    await avoidDays(page, 'Acid (BHA)').fill('8');
    await avoidDays(page, 'Acid (BHA)').press('Enter');
    const { slug: _slug, version: _version, ...clinic } = await (await fetch(`${site.url}/v1/clinics/stale`)).json();
    clinic.name = 'Theirs';
    clinic.treatments[0].windows = [{ category: 'aha', avoidDays: 12, cautionDays: 14 }];
    expect((await api('stale', key)('PUT', '', clinic, 1)).status).toBe(200);

    await save(page, 2);
    await page.waitForSelector('.conflict');
    const told = await page.locator('.conflict').innerText();
    expect(told).toContain('Somebody saved version 2 while you were editing.');
    expect(told).toContain('leave out before day 12');
    expect(told).toContain('leave out before day 9');
    await page.getByLabel(/^Yours/).check();
    await page.getByRole('button', { name: 'Use these' }).click();
    await save(page, 3);
    await page.waitForFunction(() => !document.querySelector('.save-bar'));
    const { versions } = await (await api('stale', key)('GET', '/versions?limit=1')).json();
    expect(versions[0]).toMatchObject({ version: 3, clinic: { name: 'Theirs' } });
    expect(versions[0].clinic.treatments[0].windows).toEqual(
      expect.arrayContaining([
        { category: 'aha', avoidDays: 9, cautionDays: 14 },
        { category: 'bha', avoidDays: 8, cautionDays: 14 },
      ]),
    );
  });

  test('without network nothing is lost, and saving works again later', async () => {
    const { page, context } = await signIn(await newClinic('network'));
    await avoidDays(page, 'Acid (AHA)').fill('9');
    await avoidDays(page, 'Acid (AHA)').press('Enter');
    await context.setOffline(true);
    await save(page, 2);
    await page.waitForSelector('.save-bar .mend');
    expect(await page.locator('.save-bar .mend').innerText()).toContain('What you typed is still here.');
    await context.setOffline(false);
    await save(page, 2);
    await page.waitForFunction(() => !document.querySelector('.save-bar'));
  });
});

describe('link and card', () => {
  test('each tool gives its link; a sent one is tried out', async () => {
    const { page, faults } = await signIn(await newClinic('link'));
    await goTo(page, 'Link and card');
    expect(await page.locator('.code').innerText()).toBe(`${site.url}/#c=link&t=*|TREATED|*&p=microneedling`);
    await page.getByLabel('Name of the date field there').fill('NEEDLED');
    expect(await page.locator('.code').innerText()).toContain('&t=*|NEEDLED|*&');
    await page.getByLabel('Your mail tool').selectOption({ label: 'Fresha' });
    expect(await page.locator('.code').innerText()).toBe(`${site.url}/#c=link&p=microneedling`);
    expect(await page.locator('.note').innerText()).toContain('Fresha cannot insert a date.');
    await page.getByRole('tab', { name: 'Paragraph' }).click();
    await page.getByLabel('Language').selectOption('de');
    expect(await page.locator('.code').innerText()).toContain('Inhaltsstoffe');
    await page.getByRole('tab', { name: 'QR card' }).click();
    await page.locator('[role=tabpanel] svg.qr').waitFor();

    const tries: [sent: string, told: string][] = [
      ['…/#c=link&t=2026-11-20', 'Read as'],
      ['…/#c=link&t=*|NEEDLED|*', 'The date was not filled in.'],
      ['https://click.example/abc', 'click tracking'],
    ];
    for (const [sent, told] of tries) {
      await page.getByLabel('Test a link you have sent to yourself').fill(sent);
      await page.getByRole('button', { name: 'Test', exact: true }).click();
      expect(await page.locator('.try-outcome').innerText()).toContain(told);
    }
    expect(faults).toEqual([]);
  });

  test('the copied button is a link that a browser follows to the checker', async () => {
    const { page, context } = await signIn(await newClinic('button'), { permissions: ['clipboard-read', 'clipboard-write'] });
    await goTo(page, 'Link and card');
    await page.getByRole('tab', { name: 'Button' }).click();
    await page.getByRole('button', { name: 'Copy button' }).click();
    const html = await page.evaluate(() => navigator.clipboard.readText());
    const mail = await context.newPage();
    await mail.setContent(html.replace('*|TREATED|*', '11/20/2026'));
    await mail.getByRole('link', { name: 'Check a product' }).click();
    await mail.waitForSelector('.day-title, .day-row');
    expect(new URL(mail.url()).pathname).toBe('/');
  });
});

test('the card for the desk prints alone, on one A6 page', async () => {
  const { page } = await signIn(await newClinic('card'));
  await goTo(page, 'Link and card');
  await page.locator('.desk-card svg.qr').waitFor();
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const sizes = [...pdf.matchAll(/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [
    Number(width),
    Number(height),
  ]);
  expect(sizes).toHaveLength(1);
  const [width, height] = sizes[0]!.map((points) => Math.round((points! / 72) * 25.4));
  expect([width, height]).toEqual([148, 105]);
});

describe('history, numbers, contact', () => {
  test('a version is told in words and restored as a new one', async () => {
    const key = await newClinic('history');
    const { page } = await signIn(key);
    await avoidDays(page, 'Retinoid (vitamin A)').fill('12');
    await avoidDays(page, 'Retinoid (vitamin A)').press('Enter');
    await save(page, 2);
    await page.waitForFunction(() => !document.querySelector('.save-bar'));
    await goTo(page, 'History');
    await page.waitForSelector('.versions li');
    expect(await page.locator('.versions').innerText()).toContain(
      'Retinoid (vitamin A): leave out before day 12, with care before day 14',
    );
    await page.getByRole('button', { name: 'Restore version 1' }).click();
    await save(page, 3);
    await page.waitForFunction(() => !document.querySelector('.save-bar'));
    const { versions } = await (await api('history', key)('GET', '/versions')).json();
    expect(
      versions.map(({ clinic }: { clinic: { treatments: { windows: unknown[] }[] } }) => clinic.treatments[0]?.windows.length),
    ).toEqual([0, 1, 0]);
  });

  test('numbers show from five up, as bars and as a table', async () => {
    const { page } = await signIn(await newClinic('numbers'));
    await goTo(page, 'Numbers');
    await page.getByText('No checks yet.').waitFor();
    for (let checks = 0; checks < 7; checks++) {
      const text = checks < 3 ? 'Ingredients: Aqua, Glycerin, Panthenol' : 'Ingredients: Aqua, Glycerin, Retinol';
      await fetch(`${site.url}/v1/checks`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ text, daysSince: 3, clinic: 'numbers' }),
      });
    }
    await page.reload();
    await page.waitForSelector('.week-bars');
    expect(await page.locator('.week-bars li').last().innerText()).toContain('7');
    expect(await page.locator('.number-columns').innerText()).toContain('fewer than 5');
    await page.getByRole('button', { name: 'Show as table' }).click();
    expect(await page.locator('.week-table tbody tr').count()).toBe(12);
  });

  test('a field the server does not take is told beside it', async () => {
    const { page } = await signIn(await newClinic('contact'));
    await goTo(page, 'Contact and key');
    await page.getByLabel('Telephone').fill('call us');
    await save(page, 2);
    await page.waitForSelector('#field-contact-phone-mend');
    expect(await page.locator('#field-contact-phone-mend').innerText()).toContain('a telephone number');
    await page.getByLabel('Telephone').fill('+44 20 7946 0000');
    await save(page, 2);
    await page.waitForFunction(() => !document.querySelector('.save-bar'));
  });

  test('a new key is shown once, used when it is kept, and then ends the old one', async () => {
    const key = await newClinic('key');
    const { page } = await signIn(key);
    await goTo(page, 'Contact and key');
    await page.getByRole('button', { name: 'Make a new key' }).click();
    await page.getByRole('button', { name: 'Make it', exact: true }).click();
    const fresh = await page.locator('.code', { hasText: 'key.' }).innerText();
    expect((await api('key', key)('GET', '/stats')).status).toBe(200);
    await page.getByRole('button', { name: 'I have kept it' }).click();
    await page.getByText('The new key is in use.').waitFor();
    expect((await api('key', key)('GET', '/stats')).status).toBe(403);
    expect((await api('key', fresh)('GET', '/stats')).status).toBe(200);
    await page.reload();
    await page.waitForSelector('.office');
  });

  test('a key that ended meanwhile: sign in again, and the draft is still there', async () => {
    const key = await newClinic('ended');
    const { page } = await signIn(key);
    const { key: fresh } = await (await api('ended', key)('POST', '/key')).json();
    await api('ended', fresh)('GET', '/stats');
    await avoidDays(page, 'Acid (AHA)').fill('9');
    await avoidDays(page, 'Acid (AHA)').press('Enter');
    await save(page, 2);
    await page.waitForSelector('#key');
    expect(await page.locator('.mend').innerText()).toContain('no longer opens this clinic');
    await page.getByLabel('Secret key', { exact: true }).fill(fresh);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.waitForSelector('.save-bar');
    expect(await avoidDays(page, 'Acid (AHA)').inputValue()).toBe('9');
  });
});

describe("on the clinic's own site", () => {
  let host: Server;
  let port: number;
  beforeAll(async () => {
    host = createServer((_request, response) =>
      response
        .writeHead(200, { 'content-type': 'text/html' })
        .end(`<iframe src="${site.url}/embed/framed#c=framed" allow="camera" width="400" height="700"></iframe>`),
    );
    await new Promise<void>((resolve) => host.listen(0, resolve));
    port = (host.address() as AddressInfo).port;
  });
  afterAll(() => host.close());

  test('only the listed addresses show the page', async () => {
    const key = await newClinic('framed');
    const { page } = await signIn(key);
    await goTo(page, 'Contact and key');
    await page.getByLabel('Addresses, one a line').fill(`http://localhost:${port}/`);
    await save(page, 2);
    await page.waitForFunction(() => !document.querySelector('.save-bar'));
    expect(await page.locator('.code').innerText()).toContain(`/embed/framed#c=framed`);

    const listed = await browser.newPage();
    await listed.goto(`http://localhost:${port}/`);
    await listed.frameLocator('iframe').locator('h1').waitFor();
    const other = await browser.newPage();
    const refused = new Promise((resolve) =>
      other.on('console', (message) => /frame-ancestors/.test(message.text()) && resolve(true)),
    );
    await other.goto(`http://127.0.0.1:${port}/`);
    expect(await refused).toBe(true);
  });
});

describe('for everybody', () => {
  const looks: [name: string, options: Parameters<Browser['newContext']>[0]][] = [
    ['light', {}],
    ['dark', { colorScheme: 'dark' }],
    ['small', { viewport: { width: 320, height: 700 } }],
  ];
  let key: string;
  beforeAll(async () => {
    key = await newClinic('looks');
  });

  test.each(looks)('axe finds nothing on any screen: %s', { timeout: 60_000 }, async (_name, options) => {
    const signedOut = await open(options);
    expect(await violations(signedOut.page)).toEqual([]);
    const { page, faults } = await signIn(key, options);
    await page.waitForSelector('.preview .verdict');
    await page.getByRole('button', { name: /What the guides say: Retinoid/ }).click();
    await page.getByRole('button', { name: 'More for Vitamin C' }).click();
    await page.getByRole('button', { name: 'Add an ingredient' }).click();
    for (let clicks = 0; clicks < 5; clicks++)
      await page.getByRole('button', { name: 'One day less, Leave out before day, Scrub' }).click();
    expect(await violations(page)).toEqual([]);
    for (const name of ['Link and card', 'Numbers', 'History', 'Contact and key']) {
      await goTo(page, name);
      await page.waitForTimeout(300);
      expect(await violations(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), `${name} fits`).toBe(true);
    }
    expect(faults).toEqual([]);
  });

  test('with the keyboard alone: sign in, change a number, save', async () => {
    const { page } = await open();
    await page.keyboard.press('Tab');
    while (!(await page.evaluate(() => document.activeElement?.id === 'key'))) await page.keyboard.press('Tab');
    await page.keyboard.type(key);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.rules-table');
    await eventually(() => page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
    const label = () =>
      page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? '');
    for (let steps = 0; steps < 80 && (await label()) !== 'One day more, Leave out before day, Acid (AHA)'; steps++)
      await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    for (let steps = 0; steps < 200 && (await label()) !== 'Save as version 2'; steps++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => !document.querySelector('.save-bar'));
  });
});
