import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openState } from '../shots/open-state.ts';
import { STATES } from '../shots/states.ts';
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

const PHONE = 'Call +44 20 7946 0123';
const CHECKED = /Checked against Linden Skin Clinic's rules, version 1, on Monday 23\u00a0November/;

const papers: [state: string, holds: (string | RegExp)[]][] = [
  [
    'answer-avoid',
    [
      'Not yet',
      'From Monday 30\u00a0November',
      'until Sun 29\u00a0Nov',
      'from Fri 4\u00a0Dec',
      /RETINYL LINOLEATE and RETINOL · .+Needling/,
      /ALCOHOL DENAT\.? · /,
      'AQUA / WATER',
      PHONE,
      CHECKED,
    ],
  ],
  ['answer-avoid-incomplete', ['Not before Monday 30\u00a0November', '4 names we do not know', 'Blorptonol', PHONE, CHECKED]],
  ['answer-caution', ['With care', /^As usual from/, 'Salicylic Acid', CHECKED]],
  ['answer-no-flags', ['Nothing flagged', 'Nothing found to leave out today', 'Cetearyl Alcohol', PHONE, CHECKED]],
  ['answer-too-unknown', ['Cannot tell', 'Zorbic Filtrate', PHONE, CHECKED]],
  ['shelf', ['Tonight', 'Face lotion', 'From Fri 27\u00a0Nov', 'This does not look like an ingredient list']],
];
test.each(papers)('%s on paper: one page, what it says, nothing to tap, no tint', async (name, holds) => {
  const state = STATES.find((one) => one.name === name)!;
  // From a dark screen: paper is white all the same.
  const { page } = await openState(browser, site.url, state, { colorScheme: 'dark', viewport: { width: 390, height: 844 } });
  const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length).toBe(1);

  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const seen = await page.evaluate(() => {
    const shown = [...document.querySelectorAll('main *')].filter((one) => one.checkVisibility());
    const inkOf = (one: Element) => getComputedStyle(one);
    const CLEAR = 'rgba(0, 0, 0, 0)';
    return {
      text: document.querySelector('main')?.innerText ?? '',
      bars: [...document.querySelectorAll('header, .button:not([href^="tel:"]), .disclose, .pair')].filter((one) =>
        one.checkVisibility(),
      ).length,
      tinted: [...new Set([document.body, ...shown].map((one) => inkOf(one).backgroundColor))].filter(
        (colour) => colour !== CLEAR && colour !== 'rgb(255, 255, 255)',
      ),
      // Light ink, as on a dark screen, would not be seen on paper.
      pale: shown.filter((one) => one.textContent && (inkOf(one).color.match(/\d+/g) ?? []).every((part) => Number(part) > 140))
        .length,
    };
  });
  for (const words of holds)
    expect(seen.text).toEqual(
      words instanceof RegExp ? expect.stringMatching(new RegExp(words, 'm')) : expect.stringContaining(words),
    );
  expect([seen.bars, seen.tinted, seen.pale]).toEqual([0, [], 0]);
  await page.context().close();
});
