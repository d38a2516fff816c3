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

/** What a screen reader comes to, in this order; between two there may be more. The order is that of the design, screen by screen. */
const screens: [state: string, order: string[]][] = [
  [
    'arrive-clinic',
    [
      'button "Go to the main part"',
      'banner',
      'main',
      'paragraph: Day 3 after microneedling',
      'link "Change"',
      'heading "Can I use this today?" [level=1]',
      'link "Photograph the list"',
      'link "Paste or type it"',
      'paragraph: Your photo and your treatment date stay',
      'heading "Your clinic\'s plan for now" [level=2]',
      'text: until Sun 29 Nov retinoids',
      'heading "If your skin worries you" [level=2]',
      'link "Call +44 20 7946 0123"',
      'status',
    ],
  ],
  [
    'when-two-readings',
    [
      'link "Back"',
      'heading "When was your treatment?" [level=1]',
      'paragraph: The link says 10/11/2026. Which day was it?',
      'button "10 November"',
      'button "Today Monday 23 November"',
      'button "An earlier day"',
      'paragraph: The date stays on this phone.',
    ],
  ],
  [
    'paste-empty-mend',
    [
      'heading "Paste the ingredient list" [level=1]',
      'paragraph: "Mend: Paste the ingredient list here',
      'textbox "Ingredient list" [invalid]',
      'button "Check it"',
      'heading "Where to find the list" [level=2]',
    ],
  ],
  [
    'answer-avoid-incomplete',
    [
      'link "Check another"',
      'link "Day 3',
      'main',
      'paragraph: Pasted, 23 ingredients',
      'link "Edit"',
      'paragraph: Not yet',
      'heading "Not before Monday 30 November" [level=1]',
      'paragraph: It has a retinoid',
      'paragraph: We could not read all of it.',
      'listitem: Leave it out at least until Sun 29 Nov',
      'heading "4 names we do not know" [level=2]',
      'button "Edit Zorbic Filtrate"',
      'button "Remind me"',
      'button "Ask my clinic"',
      'heading "Why" [level=2]',
      'heading "Retinoid (vitamin A) Leave out until Sunday 29 November" [level=3]',
      'mark: "Leave out: RETINOL"',
      'strong: Linden Skin Clinic says 10 days.',
      'button "What the guides say"',
      'heading "Drying alcohol',
      'heading "On your label" [level=2]',
      'button "Leave out: RETINOL"',
      'button "Not known: Vexalin"',
      'heading "What is fine in it" [level=2]',
      'heading "Still for today" [level=2]',
      'heading "If your skin worries you" [level=2]',
      "paragraph: Checked against Linden Skin Clinic's rules",
      'status: Not yet. Not before Monday 30 November',
    ],
  ],
  [
    'shelf',
    [
      'heading "My shelf" [level=1]',
      'paragraph: "2 for tonight.',
      'heading "Tonight 2" [level=2]',
      'link "Face lotion Nothing flagged"',
      'heading "Not yet 2" [level=2]',
      'link "Body cream From Fri 27 Nov"',
      'heading "Cannot tell 1" [level=2]',
      'link "Check another product"',
      'button "Remind me of all"',
      'button "Delete everything"',
    ],
  ],
  [
    'answer-remind',
    ['dialog "Remind me"', 'heading "Remind me" [level=2]', 'button "Close"', 'radio', 'button "Add to calendar"'],
  ],
];
test.each(screens)('%s is read in its order', async (name, order) => {
  const { page } = await openState(browser, site.url, STATES.find((one) => one.name === name)!);
  const heard = await page.locator('body').ariaSnapshot();
  let from = 0;
  for (const part of order) {
    const at = heard.indexOf(part, from);
    // Shown whole where it is missing, or told too early.
    if (at < 0) expect(heard.slice(from)).toContain(part);
    from = at + part.length;
  }
  // Pictures of days are for the eye: their words stand in the list below them.
  expect(heard).not.toMatch(/img|20 Dec/);
  await page.context().close();
});
