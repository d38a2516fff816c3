import type { Page } from 'playwright-core';

const PATIENCE_MS = 3000;

/**
 * Waits until a service worker answers for the page, so that the page opens without network. A page that was being loaded while the
 * worker took over is left out by the browser (it claims only pages that stand) and is loaded once more.
 */
export async function untilKept(page: Page): Promise<void> {
  const controlled = (patienceMs: number) =>
    page.evaluate(async (patience) => {
      await navigator.serviceWorker.ready;
      const end = performance.now() + patience;
      while (!navigator.serviceWorker.controller && performance.now() < end) await new Promise((later) => setTimeout(later, 50));
      return navigator.serviceWorker.controller !== null;
    }, patienceMs);
  if (await controlled(PATIENCE_MS)) return;
  await page.reload();
  if (!(await controlled(PATIENCE_MS)))
    throw new Error('No service worker answers for the page, even after it was loaded again.');
}
