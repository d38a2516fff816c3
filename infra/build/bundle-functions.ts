/** Makes dist/functions/check and dist/functions/scan, which CDK deploys as they are, and prints what they weigh. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { READING_MODELS, trainedDataOf } from '../../rules/reading-models.ts';
import { bundleFunction } from './bundle-function.ts';
import { copyPackageFiles, type KeptPackages } from './copy-package-files.ts';
import { measureFolder } from './measure-folder.ts';
import { askForOpenapi, openapiWrittenBeforehand } from './openapi-written-beforehand.ts';
import { trimAwsClient } from './trim-aws-client.ts';
import { trimJsonSchema } from './trim-json-schema.ts';

const root = join(import.meta.dirname, '..', '..');

/** What the scan function loads by path. The two builds of Tesseract's core are those that Node 24 chooses between, on either processor. */
const READER: KeptPackages = {
  scripts: ['tesseract.js/src/index.js', 'tesseract.js/src/worker-script/node/index.js'],
  never: ['node-fetch', 'tesseract.js-core/*'],
  files: [
    ...['simd', 'relaxedsimd'].flatMap((build) =>
      ['js', 'wasm'].map((end) => `tesseract.js-core/tesseract-core-${build}.${end}`),
    ),
    ...READING_MODELS.map(trainedDataOf),
    '@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm',
    '@jsquash/webp/codec/dec/webp_dec.wasm',
  ],
};

/** Bundles both functions under `out`; `page` is the built page, which the check function shows in frames on clinics' own sites. */
export async function bundleFunctions(out: string, page: string): Promise<void> {
  const check = { entry: join(root, 'functions', 'check.lambda.ts'), folder: join(out, 'check') };
  await bundleFunction(check);
  const document = await askForOpenapi(check.folder);
  const plugins = [trimAwsClient, openapiWrittenBeforehand(document), trimJsonSchema];
  await bundleFunction({ ...check, plugins });
  await copyFile(page, join(check.folder, 'page.html'));

  const scan = { entry: join(root, 'functions', 'scan.lambda.ts'), folder: join(out, 'scan') };
  await bundleFunction({ ...scan, plugins, external: ['tesseract.js'] });
  await copyPackageFiles(root, scan.folder, READER);
}

if (import.meta.main) {
  const out = join(root, 'dist', 'functions');
  await bundleFunctions(out, join(root, 'dist', 'web', 'index.html'));
  for (const name of ['check', 'scan']) {
    const files = await measureFolder(join(out, name));
    const sum = (what: 'kb' | 'gzipKb') => Math.round(files.reduce((total, file) => total + file[what], 0));
    console.log(`${name}: ${files.length} files, ${sum('kb')} kB, gzip ${sum('gzipKb')} kB`);
  }
}
