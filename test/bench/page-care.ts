/** Every state of the page in every view: what axe finds (WCAG 2.2 AA), the smallest thing to tap, what reaches past the edge. */
import { launchBrowser } from '../e2e/launch-browser.ts';
import { axeViolations, reachesPastEdge, tapTargets } from '../e2e/look-over.ts';
import { startSite } from '../e2e/start-site.ts';
import { openState } from '../shots/open-state.ts';
import { STATES } from '../shots/states.ts';
import { turnTo, VIEWS } from '../shots/views.ts';
import { printFigures } from './report-figures.ts';

const site = await startSite();
const browser = await launchBrowser();
let violations = 0;
let pastEdge = 0;
let smallest = { px: Number.POSITIVE_INFINITY, where: '' };
for (const state of STATES) {
  const { page } = await openState(browser, site.url, state, { reducedMotion: 'reduce' });
  for (const view of VIEWS) {
    await turnTo(page, view);
    const found = await axeViolations(page, view.onlyColours && 'colours');
    const cut = view.onlyColours ? [] : await reachesPastEdge(page);
    for (const one of [...found, ...cut]) console.log(`${state.name}, ${view.name}: ${one}`);
    violations += found.length;
    pastEdge += cut.length;
    for (const { name, width, height } of await tapTargets(page)) {
      const px = Math.min(width, height);
      if (px < smallest.px) smallest = { px, where: `${name} (${width} x ${height}) on ${state.name}, ${view.name}` };
    }
  }
  await page.context().close();
}
await browser.close();
await site.stop();
console.log(`smallest: ${smallest.where}`);
printFigures({ states: STATES.length, views: VIEWS.length, violations, pastEdge, smallestPx: smallest.px });
