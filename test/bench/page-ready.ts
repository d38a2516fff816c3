/**
 * How long a first visit takes until the page is ready (`performance.mark('ready')`: the first screen stands and can be used), on a phone
 * four times slower than this machine and on Lighthouse's slow 4G. Each visit has a browser profile of its own, so nothing is kept from
 * the one before. Median of five a way in; the mark counts from the start of the navigation.
 */
import type { Browser } from 'playwright-core';
import { launchBrowser } from '../e2e/launch-browser.ts';
import { startSite } from '../e2e/start-site.ts';
import { percentile, printFigures } from './report-figures.ts';

const VISITS = 5;
const CPU_SLOWDOWN = 4;
const bytesPerSecond = (kilobits: number) => (kilobits * 1000) / 8;
const SLOW_4G = {
  offline: false,
  latency: 150,
  downloadThroughput: bytesPerSecond(1600),
  uploadThroughput: bytesPerSecond(750),
};

const WAYS: [name: string, address: string, locale: string][] = [
  ['first', '/', 'en-GB'],
  ['byClinicLink', '/#c=linden-skin&t=2026-11-20&p=microneedling', 'en-GB'],
  ['inArabic', '/', 'ar-EG'],
];

/** Milliseconds from the start of a navigation to the mark. */
async function visit(browser: Browser, address: string, locale: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, locale });
  const page = await context.newPage();
  const tools = await context.newCDPSession(page);
  await tools.send('Network.enable');
  await tools.send('Network.emulateNetworkConditions', SLOW_4G);
  await tools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.goto(address);
  await page.waitForFunction(() => performance.getEntriesByName('ready').length > 0);
  const ms = await page.evaluate(() => performance.getEntriesByName('ready')[0]?.startTime ?? Number.NaN);
  if (!(await page.locator('h1').isVisible())) throw new Error('The page said it was ready and showed nothing.');
  await context.close();
  return ms;
}

const site = await startSite();
const browser = await launchBrowser();
const medians: Record<string, number> = {};
// The first visit of a new browser also warms the browser itself.
await visit(browser, site.url, 'en-GB');
for (const [name, address, locale] of WAYS) {
  const times: number[] = [];
  for (let visits = 0; visits < VISITS; visits++) times.push(await visit(browser, site.url + address, locale));
  medians[name] = Math.round(percentile(times, 0.5));
  console.log(`${name}: ${times.map((ms) => Math.round(ms)).join(' ')} ms, median ${medians[name]} ms`);
}
await browser.close();
await site.stop();
printFigures(medians);
