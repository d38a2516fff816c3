import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';
import { type Site, startSite } from './start-site.ts';

const LIST = 'Aqua, Glycerin, Panthenol, Squalane, Betaine, Carbomer, Allantoin, Tocopherol, Bisabolol, Zorbolan.';
const MOST_STEPS = 80;

let site: Site;
let browser: Browser;
beforeAll(async () => {
  [site, browser] = await Promise.all([startSite(), launchBrowser()]);
}, 60_000);
afterAll(async () => {
  await browser?.close();
  await site?.stop();
});

interface Focus {
  name: string;
  tag: string;
  /** Why somebody who looks for it would not see where she is; empty as a rule. */
  unseen: string;
}

/** Where the keyboard is, and whether that can be seen: an outline, inside the window, nothing over it. */
const focusOf = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const one = document.activeElement ?? document.body;
    const label = one.id && document.querySelector(`label[for="${one.id}"]`)?.textContent;
    const name = (
      label ||
      one.getAttribute('aria-label') ||
      one.textContent ||
      one.closest('label')?.textContent ||
      one.id
    ).trim();
    const shown = one.closest('.choice') ?? one;
    const { left, right, top, bottom } = shown.getBoundingClientRect();
    const inside = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth;
    const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1);
    const y = Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1);
    const over = document.elementFromPoint(x, y);
    const outlined =
      Number.parseFloat(getComputedStyle(shown).outlineWidth) >= 3 && getComputedStyle(shown).outlineStyle !== 'none';
    const unseen = [
      !inside && 'out of the window',
      inside && over && !shown.contains(over) && !over.contains(shown) && `under ${over.className || over.tagName}`,
      !outlined && one !== document.body && one.tagName !== 'H1' && 'no outline',
    ];
    return { name, tag: one.tagName, unseen: unseen.filter(Boolean).join(', ') };
  });

/** Goes on with Tab until the name fits; every step on the way must be seen. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  const passed: string[] = [];
  for (let steps = 0; steps < MOST_STEPS; steps++) {
    const focus = await focusOf(page);
    if (focus.unseen) throw new Error(`the focus is not seen on “${focus.name}”: ${focus.unseen}`);
    if (focus.tag !== 'H1' && focus.tag !== 'BODY' && name.test(focus.name)) return;
    passed.push(focus.name.slice(0, 30));
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not get to ${name}, only to: ${passed.join(' | ')}`);
}

async function press(page: Page, name: RegExp, key = 'Enter'): Promise<void> {
  await tabTo(page, name);
  await page.keyboard.press(key);
}

const inSheet = (page: Page) => page.evaluate(() => document.activeElement?.closest('dialog') !== null);

test('the whole way of a patient with the keyboard alone, the focus always seen and never lost', {
  timeout: 90_000,
}, async () => {
  const context = await browser.newContext({ viewport: { width: 390, height: 700 }, acceptDownloads: true });
  const page = await context.newPage();
  page.setDefaultTimeout(8000);
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  await page.goto(site.url, { waitUntil: 'networkidle' });

  // The first stop leads past the bar.
  await page.keyboard.press('Tab');
  const skip = await focusOf(page);
  await page.keyboard.press('Enter');
  expect([skip.unseen, (await focusOf(page)).tag]).toEqual(['', 'H1']);

  await press(page, /^Paste or type it$/);
  await page.waitForSelector('#list');
  await tabTo(page, /^Ingredient list$/);
  await page.keyboard.type(LIST);
  await press(page, /^Check it$/);
  await page.waitForSelector('.day-row');
  await press(page, /^Friday/);
  await page.waitForSelector('.verdict');
  await expect.poll(async () => (await focusOf(page)).tag).toBe('H1');

  // A name corrected with the arrow keys; the answer changes in place and the focus stays in it.
  await press(page, /^Edit Zorbolan$/);
  await page.waitForSelector('[role=combobox]');
  await expect.poll(async () => (await focusOf(page)).tag).toBe('INPUT');
  await page.keyboard.press('Control+A');
  await page.keyboard.type('retinol');
  await page.waitForSelector('[role=option]');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.verdict.tone-avoid');
  await expect.poll(() => page.locator('#live').innerText()).toContain('Updated. Not yet.');
  await expect.poll(async () => (await focusOf(page)).tag).not.toBe('BODY');

  // A sheet keeps the focus, and gives it back.
  await press(page, /^Remind me$/);
  await expect.poll(() => inSheet(page)).toBe(true);
  for (let steps = 0; steps < 8; steps++) {
    await page.keyboard.press('Tab');
    const at = await focusOf(page);
    expect([(await inSheet(page)) || at.tag === 'BODY', at.unseen]).toEqual([true, '']);
  }
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await expect.poll(async () => (await focusOf(page)).name).toBe('Remind me');
  await press(page, /^Ask my clinic$/);
  await page.waitForSelector('#question');
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await expect.poll(async () => (await focusOf(page)).name).toBe('Ask my clinic');

  // A word of the label leads to its reason.
  await press(page, /Retinol$/);
  await expect.poll(async () => (await focusOf(page)).name).toMatch(/^Retinoid/);

  await page.evaluate(() => document.querySelector('h1')?.focus());
  await press(page, /^Keep on shelf$/);
  await page.waitForSelector('dialog');
  await tabTo(page, /^Name of the product/);
  await page.keyboard.type('Night serum');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.shelf-row');
  await expect.poll(async () => (await focusOf(page)).tag).toBe('H1');

  await press(page, /^Rename or delete$/);
  await page.waitForSelector('.rename');
  await press(page, /^Delete Night serum/);
  await page.getByRole('button', { name: 'Undo' }).waitFor();
  await page.locator('.shelf-row').waitFor({ state: 'detached' });
  await expect.poll(async () => (await focusOf(page)).tag).not.toBe('BODY');
  await press(page, /^Undo$/);
  await page.waitForSelector('.shelf-row');
  await expect.poll(async () => (await focusOf(page)).tag).not.toBe('BODY');

  await page.goto(`${site.url}/#/settings`);
  await expect.poll(async () => (await focusOf(page)).tag).toBe('H1');
  await press(page, /^Check on this phone only/, 'Space');
  expect(await page.getByLabel('Check on this phone only').isChecked()).toBe(true);
  await page.goBack();
  await page.goForward();
  await context.close();
});

const AN_ANSWER = {
  treatedOn: '2026-11-20',
  text: LIST,
  checkedText: `${LIST.replace('Zorbolan', 'Retinol')}, Parfum, Zorbolan`,
};

test.each(['arrive', 'when', 'paste', 'photo', 'answer', 'shelf', 'settings'])(
  'the keyboard reaches all that can be tapped on %s, in the order of reading, and gets out again',
  async (screen) => {
    const page = await (await browser.newContext({ viewport: { width: 390, height: 700 } })).newPage();
    await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
    await page.addInitScript((kept) => localStorage.setItem('aftercheck.visit', kept), JSON.stringify(AN_ANSWER));
    await page.goto(`${site.url}/#/${screen}`, { waitUntil: 'networkidle' });
    const all = await page.evaluate(() => {
      const can = 'a[href], button, input:not([hidden]):not([type=file]), select, textarea, [tabindex="0"]';
      const found = [...document.querySelectorAll(can)].filter((one) => one.checkVisibility());
      for (const [place, one] of found.entries()) one.setAttribute('data-place', String(place));
      (document.activeElement as HTMLElement | null)?.blur();
      return found.length;
    });
    const reached: number[] = [];
    for (let steps = 0; steps <= all; steps++) {
      await page.keyboard.press('Tab');
      const place = await page.evaluate(() => document.activeElement?.getAttribute('data-place') ?? null);
      if (place === null) continue;
      const { unseen, name } = await focusOf(page);
      expect([name, unseen]).toEqual([name, '']);
      reached.push(Number(place));
    }
    expect([...new Set(reached)].sort((a, b) => a - b)).toEqual([...Array(all).keys()]);
    await page.context().close();
  },
);
