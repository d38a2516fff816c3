import { mkdir, rm, writeFile } from 'node:fs/promises';
import { build, type Plugin } from 'esbuild';
import { factsBeside } from './facts-beside.ts';
import { trimZod } from './trim-zod.ts';

type FunctionBundle = {
  /** The composition root, `functions/check.lambda.ts`. */
  entry: string;
  /** Made anew; Lambda gets it as it is. */
  folder: string;
  /** Packages that cannot be bundled, and are copied instead. */
  external?: string[];
  plugins?: Plugin[];
};

/** For packages in the older form, which ask for Node's own modules by `require`. */
const REQUIRE = "import{createRequire as makeRequire}from'node:module';const require=makeRequire(import.meta.url);";

/**
 * One function as Lambda starts it: `index.mjs`, and beside it a file for each part that is loaded on demand only (the AWS SDK, the
 * OpenAPI document). The same input gives the same bytes, so that a deployment changes what has changed.
 */
export async function bundleFunction({ entry, folder, external = [], plugins = [] }: FunctionBundle): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const { outputFiles } = await build({
    write: false,
    entryPoints: { index: entry },
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    chunkNames: 'part-[hash]',
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    // else each `/\p{L}/u` becomes a `new RegExp`, made anew wherever it stands in a function
    supported: { 'regexp-unicode-property-escapes': true },
    mainFields: ['module', 'main'],
    banner: { js: REQUIRE },
    // other scripts as they are, not as six signs a letter
    charset: 'utf8',
    legalComments: 'none',
    external,
    plugins: [trimZod, factsBeside(folder), ...plugins],
    logLevel: 'warning',
  });
  for (const { path, text } of outputFiles) await writeFile(path, withoutIdleRequire(text));
}

/** Most parts ask for nothing by `require`. */
function withoutIdleRequire(code: string): string {
  const rest = code.replace(REQUIRE, '');
  return /\brequire\b/.test(rest) ? code : rest;
}
