import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';

let site: Site;
let browser: Browser;
let page: Page;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

/** The answer to a label, three days after the treatment, for a patient of her own: what one visit keeps says nothing to the next. */
async function open(text: string, visit: Record<string, unknown> = {}): Promise<void> {
  await page?.context().close();
  page = await (await browser.newContext({ viewport: { width: 390, height: 844 } })).newPage();
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await page.goto(`${site.url}/robots.txt`);
  const kept = { treatedOn: '2026-11-20', text, checkedText: text, ...visit };
  await page.evaluate((told) => localStorage.setItem('aftercheck.visit', told), JSON.stringify(kept));
  await page.goto(`${site.url}/#/answer`);
  await page.waitForSelector('.verdict');
}

const FILTERS = 'Aqua, Homosalate, Octocrylene, Glycerin, Butyl Methoxydibenzoylmethane, Panthenol, Phenoxyethanol';
const PLAIN = 'Aqua, Glycerin, Panthenol, Cetyl Alcohol, Squalane, Phenoxyethanol';

const claims: [why: string, label: string, kind: string, says: string | null][] = [
  [
    'fragrance-free, and linalool in the list',
    `Fragrance-free. Ingredients: ${PLAIN}, Linalool.`,
    'Not yet',
    'The pack says “Fragrance-free”. The list has Linalool. We go by the list.',
  ],
  ['fragrance-free, and it is', `Fragrance-free. Ingredients: ${PLAIN}.`, 'Nothing flagged', null],
  [
    'alcohol-free, and alcohol denat. in the list',
    `Alcohol-free toner. Ingredients: ${PLAIN}, Alcohol Denat.`,
    'Not yet',
    'The pack says “Alcohol-free”. The list has Alcohol Denat. We go by the list.',
  ],
  ['alcohol-free, and only the fatty kind is in it', `Alcohol-free toner. Ingredients: ${PLAIN}.`, 'Nothing flagged', null],
  [
    'a sunscreen with a low number',
    `Daily sunscreen SPF 15. Ingredients: ${FILTERS}.`,
    'Nothing flagged',
    'This sunscreen has SPF 15. The guides ask for SPF 30 or more.',
  ],
  [
    'sun filters and no number',
    `Ingredients: ${FILTERS}.`,
    'Nothing flagged',
    'This has sun filters, but we see no SPF number. The guides ask for SPF 30 or more.',
  ],
  ['a sunscreen with SPF 30', `Daily sunscreen SPF 30. Ingredients: ${FILTERS}.`, 'Nothing flagged', null],
];
describe('what the pack claims against its list', () => {
  test.each(claims)('%s', async (_why, label, kind, says) => {
    await open(label);
    expect(await page.locator('.verdict-kind').innerText()).toBe(kind);
    const notes = await page.locator('.answer-notes li').allInnerTexts();
    expect(notes).toEqual(says ? [says] : []);
  });
});

const RED_FLAGS =
  'Fever, pus, hives, bleeding that will not stop, or pain or swelling that gets worse: call the clinic now. If you cannot reach it, call a doctor or the emergency number.';
const worries: [why: string, address: string, clinic: string | null, number: string | null][] = [
  ['on the first screen, with the clinic’s number', '#/', 'linden-skin', '+442079460123'],
  ['on an answer, with the clinic’s number', '#/answer', 'linden-skin', '+442079460123'],
  ['on the first screen without a clinic', '#/', null, null],
  ['on an answer without a clinic', '#/answer', null, null],
];
describe('when to call: a fixed text, no question and no judgement', () => {
  test.each(worries)('%s', async (_why, address, clinic, number) => {
    await open(`Ingredients: ${PLAIN}, Retinol.`, { clinic });
    await page.goto(`${site.url}/${address}`);
    const worry = page.locator('section', { hasText: 'If your skin worries you' });
    expect(await worry.locator('p').innerText()).toBe(RED_FLAGS);
    expect(await worry.locator('input, select, textarea, button').count()).toBe(0);
    if (number) await expect.poll(() => worry.locator('a').getAttribute('href')).toBe(`tel:${number}`);
    else expect(await worry.locator('a').count()).toBe(0);
  });
});
