/** `npm run shots [-- PART-OF-A-NAME[@VIEW]]`: a picture of every state of the page in every view of views.ts, into .shots/. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/launch-browser.ts';
import { startSite } from '../e2e/start-site.ts';
import { openState } from './open-state.ts';
import { STATES } from './states.ts';
import { turnTo, VIEWS } from './views.ts';

const folder = join(import.meta.dirname, '..', '..', '.shots');
const wanted = process.argv[2] ?? '';
const [part, onlyView] = wanted.split('@');
mkdirSync(folder, { recursive: true });
const site = await startSite();
const browser = await launchBrowser();
let faulty = 0;
for (const state of STATES.filter(({ name }) => name.includes(part ?? ''))) {
  const { page, faults } = await openState(browser, site.url, state, { reducedMotion: 'reduce' });
  for (const view of VIEWS.filter(({ name }) => !onlyView || name === onlyView)) {
    await turnTo(page, view);
    await page.screenshot({ path: join(folder, `${state.name}-${view.name}.png`), fullPage: true });
  }
  for (const fault of faults) console.error(`${state.name}: ${fault}`);
  faulty += faults.length;
  await page.context().close();
}
await browser.close();
await site.stop();
console.log(`Pictures are in .shots/${faulty ? `, with ${faulty} faults` : ''}.`);
process.exitCode = faulty ? 1 : 0;
