import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openState } from '../shots/open-state.ts';
import { STATES } from '../shots/states.ts';
import { turnTo, VIEWS } from '../shots/views.ts';
import { launchBrowser } from './launch-browser.ts';
import { axeViolations, reachesPastEdge, readOutOfOrder, smallTargets } from './look-over.ts';
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

/** Each state is opened once and looked at in every view: light, dark, more contrast, forced colours, narrow, in large text, in Arabic. */
test.each(STATES.map((state) => [state.name, state] as const))(
  '%s, in every view',
  async (_name, state) => {
    const { page, faults } = await openState(browser, site.url, state, { viewport: VIEWS[0] ?? null, reducedMotion: 'reduce' });
    const found: string[] = [];
    const say = (where: string, what: string[]) => found.push(...what.map((one) => `${where}: ${one}`));
    for (const view of VIEWS) {
      await turnTo(page, view);
      say(view.name, await axeViolations(page, view.onlyColours && 'colours'));
      say(view.name, await motion(page));
      if (view.onlyColours) continue;
      say(view.name, await smallTargets(page));
      say(view.name, await reachesPastEdge(page));
      if (view.width < ONE_COLUMN_PX) say(view.name, await readOutOfOrder(page));
    }
    expect(found).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    expect(faults).toEqual([]);
    await page.context().close();
  },
  60_000,
);

/** From here on columns stand side by side, and what is read later may begin higher. */
const ONE_COLUMN_PX = 1080;

/** Whoever asked for less motion gets none. */
const motion = (page: Page): Promise<string[]> =>
  page.evaluate(() => document.getAnimations().map((one) => `something moves: ${(one as CSSAnimation).animationName}`));
