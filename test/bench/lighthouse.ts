/**
 * Lighthouse's scores of the built page over plain http, as a phone on slow 4G (its own defaults): every screen of a patient that has an
 * address of its own, with what the screen needs kept in the browser before. The first screen is measured three times and its median
 * counts. The others are told beside it, once each; one that misses is tried again and its best counts, since other work on the machine
 * can only lower a score. Reports with a score below its target are kept in .cache.
 */
import lighthouse from 'lighthouse';
import { chromium } from 'playwright-core';
import { freePort } from '../e2e/free-port.ts';
import { launchBrowser } from '../e2e/launch-browser.ts';
import { startSite } from '../e2e/start-site.ts';
import { keepText, percentile, printFigures } from './report-figures.ts';

const CATEGORIES = ['performance', 'accessibility', 'seo', 'best-practices'] as const;
type Scores = Record<(typeof CATEGORIES)[number], number>;
const TARGETS: Scores = { performance: 98, accessibility: 98, seo: 98, 'best-practices': 96 };

const LIST = 'Aqua, Glycerin, Alcohol Denat., Retinol, Panthenol, Phenoxyethanol, Xanthan Gum, Parfum.';
const DAY_MS = 86_400_000;
const treatedOn = new Date(Date.now() - 3 * DAY_MS).toISOString().slice(0, 10);
const VISIT = JSON.stringify({ treatedOn, text: LIST, checkedText: LIST });

const SCREENS: [name: string, address: string, visit: string | null][] = [
  ['first', '/', null],
  ['by-clinic-link', `/#c=linden-skin&t=${treatedOn}&p=microneedling`, null],
  ['when', '/#/when', null],
  ['paste', '/#/paste', null],
  ['photo', '/#/photo', null],
  ['answer', '/#/answer', VISIT],
  ['shelf', '/#/shelf', VISIT],
  ['settings', '/#/settings', VISIT],
];
const RUNS_OF_FIRST = 3;
const TRIES_OF_OTHERS = 3;

const site = await startSite();
const port = await freePort();
const browser = await launchBrowser([`--remote-debugging-port=${port}`]);
// Lighthouse works in the browser's own profile, so that is where the visit is kept.
const ownProfile = (await chromium.connectOverCDP(`http://localhost:${port}`)).contexts()[0];
if (!ownProfile) throw new Error('The browser has no profile of its own.');

async function keepVisit(visit: string | null): Promise<void> {
  const page = await ownProfile!.newPage();
  await page.goto(`${site.url}/robots.txt`);
  await page.evaluate((kept) => {
    localStorage.clear();
    if (kept) localStorage.setItem('aftercheck.visit', kept);
  }, visit);
  await page.close();
}

/** One run: the scores in percent, and the faults in words. */
async function run(name: string, address: string): Promise<Scores> {
  const done = await lighthouse(site.url + address, { port, output: 'html', logLevel: 'error', onlyCategories: [...CATEGORIES] });
  if (!done) throw new Error(`Lighthouse gave nothing for ${address}.`);
  const { lhr, report } = done;
  if (lhr.runtimeError) throw new Error(`${address}: ${lhr.runtimeError.message}`);
  const scores = Object.fromEntries(
    CATEGORIES.map((one) => [one, Math.round((lhr.categories[one]?.score ?? 0) * 100)]),
  ) as Scores;
  if (!meets(scores)) {
    keepText(`lighthouse-${name}.html`, String(report));
    for (const one of CATEGORIES.filter((category) => scores[category] < 100))
      for (const { id, weight } of lhr.categories[one]?.auditRefs ?? []) {
        const { score, title, displayValue = '' } = lhr.audits[id] ?? {};
        if (weight > 0 && typeof score === 'number' && score < 0.9) console.log(`  ${name}, ${one}: ${title} ${displayValue}`);
      }
  }
  return scores;
}

const meets = (scores: Scores): boolean => CATEGORIES.every((one) => scores[one] >= TARGETS[one]);

const figures: Record<string, number> = {};
for (const [name, address, visit] of SCREENS) {
  const runs: Scores[] = [];
  const first = name === 'first';
  const more = () => (first ? runs.length < RUNS_OF_FIRST : runs.length < TRIES_OF_OTHERS && !runs.some(meets));
  while (more()) {
    await keepVisit(visit);
    runs.push(await run(name, address));
  }
  for (const one of CATEGORIES) {
    const all = runs.map((scores) => scores[one]);
    const counts = first ? percentile(all, 0.5) : Math.max(...all);
    if (first) figures[one] = counts;
    figures[`lowest-${one}`] = Math.min(figures[`lowest-${one}`] ?? 100, counts);
  }
  console.log(
    `${name.padEnd(16)} ${runs.map((scores) => CATEGORIES.map((one) => `${one} ${scores[one]}`).join(', ')).join(' | ')}`,
  );
}
await browser.close();
await site.stop();
printFigures({ ...figures, screens: SCREENS.length });
process.exit(0);
