/** What can be measured about whether a page can be used by everyone, as it stands on the screen now. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

interface Axe {
  run: (root: Document, how: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe finds by the rules of WCAG 2.2 AA and its own good practice, as "rule: the first element".
 * @param only `colours`: nothing but colours differs from a view that was looked at whole
 */
export async function axeViolations(page: Page, only?: 'colours'): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(AXE);
  const runOnly = only ? { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } : { type: 'tag', values: RULES };
  return page.evaluate(async (chosen) => {
    const { axe } = globalThis as unknown as { axe: Axe };
    const found = await axe.run(document, { runOnly: chosen, resultTypes: ['violations'] });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
  }, runOnly);
}

export interface Target {
  name: string;
  width: number;
  height: number;
}

/**
 * Everything that can be tapped, with the size of what reacts: of a field in a label the label. Left out are links in running text and
 * words of the label: each has another, larger way to the same place.
 */
export const tapTargets = (page: Page): Promise<Target[]> =>
  page.evaluate(() => {
    const all =
      'a[href], button, input:not([hidden]), select, textarea, summary, [tabindex="0"], [role=button], [role=option], [role=radio]';
    const inText = 'p a, .kept a, .mark-button, .skip:not(:focus)';
    // A label around a field is what reacts; so is the field itself where the label stands above it.
    const reacts = (one: Element) => one.closest('label') ?? one;
    return [...document.querySelectorAll(all)]
      .filter((one) => !one.matches(inText) && !one.closest('.hidden-word') && one.checkVisibility())
      .map((one) => {
        const { width, height } = reacts(one).getBoundingClientRect();
        return { name: one.textContent?.trim() || one.id || one.tagName, width: Math.round(width), height: Math.round(height) };
      });
  });

export const LEAST_PX = 44;

export const smallTargets = async (page: Page): Promise<string[]> =>
  (await tapTargets(page))
    .filter(({ width, height }) => Math.min(width, height) < LEAST_PX)
    .map(({ name, width, height }) => `${name} is ${width} x ${height}`);

/** How far the page, or anything in it that holds text, reaches past the edge. */
export const reachesPastEdge = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const edge = document.documentElement.clientWidth;
    const wide = document.documentElement.scrollWidth > edge ? [`the page is ${document.documentElement.scrollWidth} wide`] : [];
    const out = [...document.querySelectorAll('main *, header *, dialog *')].filter((one) => {
      if (!one.checkVisibility() || one.closest('.hidden-word, .skip') || one.childElementCount > 0 || !one.textContent?.trim())
        return false;
      const { left, right, width } = one.getBoundingClientRect();
      return width > 1 && (left < -0.5 || right > edge + 0.5);
    });
    return [...wide, ...out.map((one) => `“${one.textContent}” is cut by the edge`)];
  });

/** Parts of the screen that are read in another order than they are seen: each is read before the one above it. */
export const readOutOfOrder = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const parts = [...document.querySelectorAll('main h1, main h2, main h3, main .button, main li, main textarea')].filter(
      (one) => one.checkVisibility() && !one.closest('dialog, .hidden-word, .skip'),
    );
    const out: string[] = [];
    let lowest = { top: Number.NEGATIVE_INFINITY, name: '' };
    for (const one of parts) {
      const { top, bottom } = one.getBoundingClientRect();
      const name = one.textContent?.trim().slice(0, 40) ?? '';
      if (bottom <= lowest.top) out.push(`“${name}” is seen above “${lowest.name}” and read after it`);
      if (top > lowest.top) lowest = { top, name };
    }
    return out;
  });
