/**
 * What the first photo fetches beyond the page, gzip, and how long the reader takes to start once its files are there; in a real browser
 * on the built page. Prints the figures as JSON. Median of five starts.
 */
import { gzipSync } from 'node:zlib';
import { launchBrowser } from '../e2e/launch-browser.ts';
import { startSite } from '../e2e/start-site.ts';
import { percentile, printFigures } from './report-figures.ts';

const STARTS = 5;
/** The smallest of pictures: it is the start that is measured. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
);

const [site, browser] = await Promise.all([startSite(), launchBrowser()]);
try {
  const context = await browser.newContext();
  const fetched = new Map<string, number>();
  let wanted = false;
  context.on('response', async (response) => {
    if (!wanted) return;
    const body = await response.body().catch(() => undefined);
    const path = new URL(response.url()).pathname;
    // what is packed already gains nothing
    if (body) fetched.set(path, Math.min(body.length, gzipSync(body, { level: 9 }).length));
  });
  const startReader = async (): Promise<number> => {
    const page = await context.newPage();
    await page.goto(`${site.url}/#/photo`);
    await page.waitForSelector('input[type=file]', { state: 'attached' });
    wanted = true;
    await page.locator('input[type=file]').nth(1).setInputFiles({ name: 'label.png', mimeType: 'image/png', buffer: PIXEL });
    await page.waitForFunction(() => performance.getEntriesByName('reader-ready').length > 0, undefined, { timeout: 60_000 });
    const ms = await page.evaluate(
      () =>
        performance.getEntriesByName('reader-ready')[0]!.startTime - performance.getEntriesByName('reader-wanted')[0]!.startTime,
    );
    await page.close();
    return ms;
  };
  const first = await context.newPage();
  await first.goto(site.url);
  // the page itself is kept by then
  await first.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
  await first.close();
  await startReader();
  const megabytes = [...fetched.values()].reduce((sum, bytes) => sum + bytes, 0) / 1e6;
  for (const [path, bytes] of fetched) console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${path}`);
  const starts: number[] = [];
  for (let i = 0; i < STARTS; i++) starts.push(await startReader());
  printFigures({
    megabytes: Math.round(megabytes * 100) / 100,
    startMs: Math.round(percentile(starts, 0.5)),
    files: fetched.size,
  });
} finally {
  await browser.close();
  await site.stop();
}
