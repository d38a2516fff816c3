import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { type State, TODAY } from './states.ts';

/** A page of its own in this state, on a fixed day. `faults` collects what the browser complains about. */
export async function openState(
  browser: Browser,
  url: string,
  state: State,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; faults: string[] }> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && !isAnswer404(message.text()) && faults.push(message.text()));
  page.on('pageerror', (error) => faults.push(error.message));
  await page.clock.setFixedTime(new Date(`${TODAY}T10:00:00`));
  await page.addInitScript(
    ([visit, settings]) => {
      if (visit) localStorage.setItem('aftercheck.visit', visit);
      if (settings) localStorage.setItem('aftercheck.settings', settings);
    },
    [state.visit && JSON.stringify(state.visit), state.settings && JSON.stringify(state.settings)],
  );
  if (state.before) await page.addInitScript(state.before);
  await page.goto(`${url}/${state.address}`, { waitUntil: 'networkidle' });
  await page.waitForSelector('h1');
  await state.act?.(page);
  return { page, faults };
}

/** An unknown clinic is a 404 that the browser writes down by itself. */
const isAnswer404 = (text: string): boolean => text.includes('404');
