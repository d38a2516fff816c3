/** Every way a state of the page is looked at. One page is turned from view to view, so that a state is opened once. */
import type { Page } from 'playwright-core';

export interface View {
  name: string;
  width: number;
  height: number;
  colorScheme?: 'dark';
  contrast?: 'more';
  forcedColors?: 'active';
  /** The size of text that the patient set in her browser, 1 is the usual. */
  text?: number;
  language?: string;
  /** The first view of all in other colours: same words, same places. */
  onlyColours?: true;
}

export const VIEWS: readonly View[] = [
  { name: 'phone', width: 390, height: 844 },
  { name: 'dark', width: 390, height: 844, colorScheme: 'dark', onlyColours: true },
  { name: 'more-contrast', width: 390, height: 844, contrast: 'more', onlyColours: true },
  { name: 'forced-colours', width: 390, height: 844, forcedColors: 'active', onlyColours: true },
  { name: 'desk', width: 1280, height: 900 },
  { name: 'narrow', width: 320, height: 568 },
  { name: 'large-text', width: 360, height: 740, text: 2 },
  { name: 'arabic', width: 390, height: 844, language: 'ar' },
];

/** Turns an open page to a view, as a patient would who changes her phone's settings; what she typed and opened stays. */
export async function turnTo(page: Page, view: View): Promise<void> {
  await page.setViewportSize({ width: view.width, height: view.height });
  await page.emulateMedia({
    colorScheme: view.colorScheme ?? 'light',
    contrast: view.contrast ?? 'no-preference',
    forcedColors: view.forcedColors ?? 'none',
    reducedMotion: 'reduce',
  });
  await page.evaluate(
    (percent) => {
      document.documentElement.style.fontSize = percent;
    },
    `${100 * (view.text ?? 1)}%`,
  );
  await untilSpoken(page, view.language ?? 'en');
  await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
}

/** Said again until it is heard: a page that loads itself anew hears nothing meanwhile. */
async function untilSpoken(page: Page, language: string): Promise<void> {
  const spoken = (wanted: string) => document.documentElement.lang === wanted;
  for (let tries = 0; tries < 4; tries++) {
    await page.evaluate(speakIn, language);
    const heard = await page.waitForFunction(spoken, language, { timeout: 8000 }).catch(() => null);
    if (heard) return;
  }
  throw new Error(`the page does not turn to ${language}`);
}

/** As if another tab of the browser had changed the setting. */
function speakIn(language: string): void {
  const key = 'aftercheck.settings';
  const settings = JSON.parse(localStorage.getItem(key) ?? '{}');
  const newValue = JSON.stringify({ ...settings, language });
  localStorage.setItem(key, newValue);
  dispatchEvent(new StorageEvent('storage', { key, newValue }));
}
