import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleFunctions } from '../../infra/build/bundle-functions.ts';

/** Bundles as a deployment does, into a place of its own, around a stand-in for the page. */
export async function bundledFunctions(): Promise<{ check: string; scan: string; page: string; remove: () => void }> {
  const out = mkdtempSync(join(tmpdir(), 'bundles-'));
  const page = join(out, 'page.html');
  writeFileSync(page, '<!doctype html><title>The page</title>');
  await bundleFunctions(out, page);
  return {
    check: join(out, 'check'),
    scan: join(out, 'scan'),
    page,
    remove: () => rmSync(out, { recursive: true, force: true }),
  };
}
