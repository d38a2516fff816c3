import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';

/** Without these a browser on a closed network keeps knocking at its maker's hosts, and their refusals fill the log. */
const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium: the one of CHROME_PATH, an installed one, the developer's Chrome, or the one of the npm package.
 * @param more further arguments of the browser
 * @throws a sentence that says how to get one when there is none; a test without a browser must not pass
 */
export async function launchBrowser(more: readonly string[] = []): Promise<Browser> {
  const args = [...QUIET, ...more];
  const installed = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/google-chrome'].find(
    (path) => path && existsSync(path),
  );
  if (installed) return chromium.launch({ executablePath: installed, args });
  const ways: (() => Promise<LaunchOptions>)[] = [async () => ({ channel: 'chrome', args }), () => packagedChromium(args)];
  const reasons: unknown[] = [];
  for (const way of ways) {
    try {
      return await chromium.launch(await way());
    } catch (reason) {
      reasons.push(reason);
    }
  }
  throw new AggregateError(reasons, 'No Chromium was found. Install one (apt-get install chromium) or name it in CHROME_PATH.');
}

/** Its own arguments are not used: they switch web security off, which would hide faults of the content security policy. */
async function packagedChromium(args: string[]): Promise<LaunchOptions> {
  // Read when the package is loaded: without it, neither its libraries nor its fonts are unpacked.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return { executablePath: await packaged.executablePath(), args: [...args, '--no-zygote'] };
}
