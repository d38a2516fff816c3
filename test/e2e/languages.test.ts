import { mkdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import sourceRows from '../../rules/knowledge/sources.json' with { type: 'json' };
import { LANGUAGES } from '../../web/wording/languages.ts';
import { openState } from '../shots/open-state.ts';
import { STATES } from '../shots/states.ts';
import { turnTo } from '../shots/views.ts';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const WCAG = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const SHOTS = join(import.meta.dirname, '..', '..', '.shots');

let site: Site;
let browser: Browser;
beforeAll(async () => {
  mkdirSync(SHOTS, { recursive: true });
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
}, 120_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(AXE);
  return page.evaluate(async (tags) => {
    const { axe } = globalThis as unknown as {
      axe: { run: (root: Document, how: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
    };
    const found = await axe.run(document, { runOnly: { type: 'tag', values: tags } });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, WCAG);
}

const stateOf = (name: string) => {
  const state = STATES.find((one) => one.name === name);
  if (!state) throw new Error(`There is no state "${name}".`);
  return state;
};

const PHONE = { viewport: { width: 360, height: 740 }, reducedMotion: 'reduce' } as const;

async function openIn(language: string, name: string): Promise<{ page: Page; faults: string[] }> {
  const opened = await openState(browser, site.url, { ...stateOf(name), settings: { language } }, PHONE);
  await opened.page.screenshot({ path: join(SHOTS, `${name}-${language}-360.png`), fullPage: true });
  return opened;
}

/** Sentences in English that are not marked as such. What a clinic wrote itself stands in its own language, isolated. */
const englishLeft = (page: Page) =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const left: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const inEnglish = node.parentElement?.closest('[lang]')?.getAttribute('lang') === 'en';
      const words = node.textContent?.match(/\b(the|and|your|with|this|from|that|for)\b/gi) ?? [];
      const own = node.parentElement?.closest('bdi');
      if (!inEnglish && !own && words.length > 1 && node.parentElement?.checkVisibility()) left.push(node.textContent ?? '');
    }
    return left;
  });

const SCREENS = [
  'arrive-open',
  'arrive-clinic',
  'answer-avoid-guides',
  'answer-caution-general',
  'answer-no-flags',
  'answer-drug',
  'answer-unknown-names',
  'shelf',
  'settings',
];

describe.each([
  ['ar', 'rtl', 'ليس بعد', '30'],
  ['de', 'ltr', 'Noch nicht', '30'],
])('%s at 360 px', (language, direction, kind, day) => {
  test('the answer: its words, its direction, its date', async () => {
    const { page } = await openIn(language, 'answer-avoid');
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await page.locator('html').getAttribute('dir')).toBe(direction);
    expect(await page.locator('.verdict-kind').textContent()).toContain(kind);
    expect(await page.locator('h1').textContent()).toContain(day);
    const rail = await page.locator('.verdict-kind svg').first().boundingBox();
    expect((rail?.x ?? 0) > 180).toBe(direction === 'rtl');
    // The pack's own words keep their direction.
    expect(await page.locator('.label-text').getAttribute('dir')).toBe('ltr');
    await page.context().close();
  });

  test.each(SCREENS)('%s', async (name) => {
    const { page, faults } = await openIn(language, name);
    expect(await violations(page)).toEqual([]);
    expect(await sideways(page)).toBe(0);
    expect(await englishLeft(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

/** Text that runs out of its box or of the screen. */
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe.each(['es', 'fr', 'pt', 'it', 'pl'])('%s', (language) => {
  test.each(['arrive-clinic', 'answer-avoid-guides', 'answer-drug', 'shelf'])('%s', async (name) => {
    const { page, faults } = await openIn(language, name);
    expect(await page.locator('html').getAttribute('lang')).toBe(language);
    expect(await sideways(page)).toBe(0);
    expect(await englishLeft(page)).toEqual([]);
    expect(faults).toEqual([]);
    await page.context().close();
  });
});

test.each([
  ['pl', 'a Korean list', '정제수, 글리세린, 레티놀, 판테놀, 페녹시에탄올, 잔탄검'],
  ['ar', 'a French list', 'Ingrédients : Eau, Glycérine, Rétinol, Panthénol, Phénoxyéthanol, Gomme xanthane'],
  ['de', 'a Japanese list', '全成分:水、グリセリン、レチノール、パンテノール、フェノキシエタノール、キサンタンガム'],
])('the language of the page says nothing of the language of the label: %s, %s', async (language, _why, list) => {
  const state = {
    name: 'label',
    address: '#/answer',
    visit: { treatedOn: '2026-11-20', text: list, checkedText: list },
    settings: { language },
  };
  const { page } = await openState(browser, site.url, state, PHONE);
  await page.waitForSelector('.verdict.tone-avoid');
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  expect(await page.locator('.unknown-row').count()).toBe(0);
  await page.context().close();
});

test.each(['ar', 'fr'])('a name is not said twice where it is the heading: %s', async (language) => {
  const { page } = await openIn(language, 'answer-no-flags');
  const rows = await page
    .locator('.fine-rows li')
    .evaluateAll((all) => all.map((row) => [row.querySelector('h3')?.textContent, row.querySelector('p')?.textContent]));
  expect(rows.length).toBeGreaterThan(2);
  for (const [name, says] of rows) expect(says).not.toContain(`${name}\u2069:`);
  for (const [name, says] of rows) expect(says?.startsWith(name ?? '')).toBe(false);
  await page.context().close();
});

test('in Arabic, names in Latin letters are kept apart and begin where the page begins', async () => {
  const { page } = await openIn('ar', 'shelf');
  const lead = await page.locator('.lead').textContent();
  expect(lead).toContain('\u2068Body cream\u2069');
  const [name, status] = await Promise.all([
    page.locator('.shelf-name bdi').first().boundingBox(),
    page.locator('.shelf-status').first().boundingBox(),
  ]);
  const end = (box: typeof name) => Math.round((box?.x ?? 0) + (box?.width ?? 0));
  expect(end(name)).toBe(end(status));
  await page.context().close();
});

test('in Arabic, a name we do not know and the title of a source begin at the right', async () => {
  const { page } = await openIn('ar', 'answer-unknown-names');
  // The words themselves, not the box they stand in.
  const words = await page
    .locator('.unknown-name')
    .first()
    .evaluate((name) => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return [range.getBoundingClientRect().right, name.getBoundingClientRect().right].map(Math.round);
    });
  expect(words[0]).toBe(words[1]);
  await page.goto(`${site.url}/#/settings`);
  await page.waitForSelector('.source a');
  expect(
    await page
      .locator('.source a')
      .first()
      .evaluate((link) => getComputedStyle(link).textAlign),
  ).toBe('right');
  await page.context().close();
});

test('in Arabic, what a clinic wrote in English keeps its full stop at its end', async () => {
  const { page } = await openIn('ar', 'answer-day-0');
  expect(await page.locator('.opening bdi').innerText()).toBe('Today and tomorrow only the balm that is in your bag.');
  await page.context().close();
});

test('a language chosen in another tab: the name that is being typed stays, and so does the focus', async () => {
  const { page } = await openState(browser, site.url, stateOf('answer-unknown-editing'), PHONE);
  await page.getByRole('combobox').fill('Panthen');
  await turnTo(page, { name: 'german', width: 390, height: 844, language: 'de' });
  await page.waitForFunction(() => document.querySelector('.answer-notes')?.textContent?.includes('Antwort'));
  expect(await page.getByRole('combobox').inputValue()).toBe('Panthen');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('combobox');
  await page.context().close();
});

test('a language chosen in the settings holds at once, is kept, and turns the page', async () => {
  const { page } = await openState(browser, site.url, stateOf('settings'), PHONE);
  await page.selectOption('#language', 'ar');
  await page.waitForFunction(() => document.documentElement.dir === 'rtl');
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.locator('h1').textContent()).toBe('الإعدادات');
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  await page.context().close();
});

test('a language chosen on the first screen turns the page at once, and is kept; the choice has a name and room for a finger', async () => {
  const { page } = await openState(browser, site.url, stateOf('arrive-clinic'), PHONE);
  const choice = page.getByRole('combobox', { name: 'Language' });
  const box = await choice.boundingBox();
  expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  expect(await choice.locator('option').allInnerTexts()).toEqual(Object.values(LANGUAGES).map(({ name }) => name));
  await choice.selectOption('ar');
  await page.waitForFunction(() => document.documentElement.dir === 'rtl');
  // It stands at the end of the bar, which is now on the left.
  expect((await page.locator('.bar select').boundingBox())?.x ?? 360).toBeLessThan(60);
  expect(await page.getByRole('combobox', { name: 'اللغة' }).count()).toBe(1);
  await page.reload({ waitUntil: 'networkidle' });
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  await page.context().close();
});

test('a language that cannot be fetched: said in a sentence, the page stays as it was, and it can be chosen again', async () => {
  const { page } = await openState(browser, site.url, stateOf('arrive-open'), { ...PHONE, serviceWorkers: 'block' });
  await page.route(/\/assets\/de-.*json/, (route) => route.abort());
  const choice = page.locator('.bar select');
  await choice.selectOption('de');
  await page.getByText('We could not get this language. Try again when you are online.').first().waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(await choice.inputValue()).toBe('en');
  await page.unroute(/\/assets\/de-.*json/);
  await choice.selectOption('de');
  await page.waitForFunction(() => document.documentElement.lang === 'de');
  expect(await page.locator('.language-missing').count()).toBe(0);
  await page.context().close();
});

test('the settings say which rules answer and where they come from, in the language of the page', async () => {
  const { page } = await openIn('de', 'settings');
  const about = await page.locator('.sources').innerText();
  expect(about).toContain('Die Regeln von Linden Skin Clinic: Version 1.');
  expect(about).toMatch(/Die allgemeinen Regeln: Version \d+, Stand \S+, \d+\.\s\S+\./);
  expect(await page.locator('.source-list li').count()).toBe(sourceRows.length);
  expect(await page.locator('.source-list a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))).toEqual(
    sourceRows.flatMap(({ url }) => url ?? []),
  );
  await page.context().close();
});

test.each([
  ['the link before the browser', '#c=nobody-here&l=pl', 'de-AT', 'pl'],
  ['the browser where the link says nothing', '#/', 'de-AT', 'de'],
  ['English where the browser’s language is not spoken here', '#/', 'fi-FI', 'en'],
])('%s', async (_why, address, locale, language) => {
  const context = await browser.newContext({ ...PHONE, locale });
  const page = await context.newPage();
  await page.goto(`${site.url}/${address}`, { waitUntil: 'networkidle' });
  expect(await page.locator('html').getAttribute('lang')).toBe(language);
  await context.close();
});
