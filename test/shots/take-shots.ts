/** `npm run shots [-- PART-OF-A-NAME]`: a picture of every state of the page, at 360 and 1280 pixels, light and dark, into .shots/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/launch-browser.ts';
import { startSite } from '../e2e/start-site.ts';
import { openState } from './open-state.ts';
import { STATES } from './states.ts';

const folder = join(import.meta.dirname, '..', '..', '.shots');
const VIEWS = [
  { view: '360', width: 360, height: 740, colorScheme: 'light' },
  { view: '1280', width: 1280, height: 900, colorScheme: 'light' },
  { view: '360-dark', width: 360, height: 740, colorScheme: 'dark' },
  { view: '1280-dark', width: 1280, height: 900, colorScheme: 'dark' },
] as const;

const wanted = process.argv[2] ?? '';
const [part, onlyView] = wanted.split('@');
mkdirSync(folder, { recursive: true });
const site = await startSite();
const browser = await launchBrowser();
let faulty = 0;
for (const state of STATES.filter(({ name }) => name.includes(part ?? ''))) {
  for (const { view, width, height, colorScheme } of VIEWS.filter((one) => !onlyView || one.view === onlyView)) {
    const { page, faults } = await openState(browser, site.url, state, {
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
    });
    await page.screenshot({ path: join(folder, `${state.name}-${view}.png`), fullPage: true });
    for (const fault of faults) console.error(`${state.name} ${view}: ${fault}`);
    faulty += faults.length;
    await page.context().close();
  }
}
await browser.close();
await site.stop();
console.log(`Pictures are in .shots/${faulty ? `, with ${faulty} faults` : ''}.`);
process.exitCode = faulty ? 1 : 0;
