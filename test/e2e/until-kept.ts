import type { Page } from 'playwright-core';

const PATIENCE_MS = 8000;
const LOADS = 3;

/**
 * Waits until a service worker answers for the page, so that the page opens without network. The page is loaded again when none comes:
 * one that was being loaded while the worker took over is not claimed by it, and a worker whose files did not all arrive is given up.
 * @throws when none answers all the same
 */
export async function untilKept(page: Page): Promise<void> {
  for (let load = 1; load <= LOADS; load++) {
    if (load > 1) await page.reload();
    const kept = await page.evaluate(async (patience) => {
      const end = performance.now() + patience;
      while (!navigator.serviceWorker.controller && performance.now() < end) await new Promise((later) => setTimeout(later, 50));
      return navigator.serviceWorker.controller !== null;
    }, PATIENCE_MS);
    if (kept) return;
  }
  throw new Error('No service worker answers for the page, though it was loaded several times.');
}
