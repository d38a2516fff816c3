/** Makes dist/functions/check and dist/functions/scan, which CDK deploys as they are, and prints what they weigh. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleFunction } from './bundle-function.ts';
import { findBrokenFacts } from './check-knowledge.ts';
import { environmentCredentialsOnly } from './environment-credentials-only.ts';
import { measureFolder } from './measure-folder.ts';
import { askForOpenapi, openapiWrittenBeforehand } from './openapi-written-beforehand.ts';

const root = join(import.meta.dirname, '..', '..');

/** Bundles all functions under `out`; `page` is the built page, which the check function shows in frames on clinics' own sites. */
export async function bundleFunctions(out: string, page: string): Promise<void> {
  const check = { entry: join(root, 'functions', 'check.lambda.ts'), folder: join(out, 'check') };
  await bundleFunction(check);
  const document = await askForOpenapi(check.folder);
  const plugins = [environmentCredentialsOnly, openapiWrittenBeforehand(document)];
  await bundleFunction({ ...check, plugins });
  await copyFile(page, join(check.folder, 'page.html'));
}

if (import.meta.main) {
  const broken = findBrokenFacts();
  if (broken.length > 0) throw new Error(`No bundle is made of broken facts:\n${broken.join('\n')}`);
  const out = join(root, 'dist', 'functions');
  await bundleFunctions(out, join(root, 'dist', 'web', 'index.html'));
  for (const name of ['check']) {
    const files = await measureFolder(join(out, name));
    const sum = (what: 'kb' | 'gzipKb') => Math.round(files.reduce((total, file) => total + file[what], 0));
    console.log(`${name}: ${files.length} files, ${sum('kb')} kB, gzip ${sum('gzipKb')} kB`);
  }
}
