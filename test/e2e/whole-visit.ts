import type { Browser } from 'playwright-core';
import { untilKept } from './until-kept.ts';

export const TREATED_ON = '2026-11-20';
export const UNKNOWN = 'Zorbolan';
export const LIST = `Aqua, Glycerin, Panthenol, Squalane, Betaine, Carbomer, Allantoin, Tocopherol, Bisabolol, ${UNKNOWN}.`;
export const CORRECTED = LIST.replace(UNKNOWN, 'Retinol');
export const TYPED = 'retin';
const CLINIC_LINK = `c=linden-skin&t=${TREATED_ON}&p=microneedling`;

/**
 * All that a patient does in two weeks, in one go, on 23 November 2026: arrives by her clinic's link, checks a list, corrects a name, takes
 * a reminder, looks at the message to her clinic, keeps the product, looks at the settings, comes back later and by a link with a query.
 * @returns the addresses outside the site that the browser was asked for
 */
export async function wholeVisit(
  browser: Browser,
  url: string,
  { onThisPhoneOnly }: { onThisPhoneOnly: boolean },
): Promise<string[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, acceptDownloads: true });
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (/^https?:|^wss?:/.test(protocol) && origin !== url) elsewhere.push(request.url());
  });
  const page = await context.newPage();
  await page.clock.setFixedTime(new Date('2026-11-23T10:00:00'));
  if (onThisPhoneOnly) {
    await page.goto(`${url}/#/settings`);
    await page.getByLabel('Check on this phone only').check();
  }
  await page.goto(`${url}/#${CLINIC_LINK}`, { waitUntil: 'networkidle' });
  await page.reload();
  await untilKept(page);
  await page.getByText('Day 3 after microneedling').waitFor();
  await page.getByRole('link', { name: 'Paste or type it' }).click();
  await page.fill('#list', LIST);
  await page.getByRole('button', { name: 'Check it' }).click();
  await page.getByRole('button', { name: `Edit ${UNKNOWN}` }).click();
  await page.getByRole('combobox').fill('');
  await page.getByRole('combobox').pressSequentially(TYPED, { delay: 30 });
  await page.getByRole('option', { name: /^Retinol/ }).click();
  await page.waitForSelector('.verdict.tone-avoid');
  await page.getByRole('button', { name: 'Remind me' }).click();
  await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Add to calendar' }).click()]);
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Ask my clinic' }).click();
  await page.locator('#question').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('dialog').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: 'Keep on shelf' }).click();
  await page.getByLabel('Name of the product').fill('Night serum');
  await page.locator('dialog').getByRole('button', { name: 'Keep on shelf' }).click();
  await page.waitForSelector('.shelf-row');
  await page.goto(`${url}/#/settings`);
  await page.getByLabel('Language').selectOption('de');
  await page.waitForFunction(() => document.documentElement.lang === 'de');
  await page.goto(`${url}/?${CLINIC_LINK}`);
  await page.waitForSelector('.day-head');
  await page.reload({ waitUntil: 'networkidle' });
  await context.close();
  return elsewhere;
}
