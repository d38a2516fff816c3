/**
 * Puts the folded names of all facts into a bundle in the place of the code and the files they are made from, so that neither a
 * function nor the page folds eighteen thousand names when it starts.
 */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { packedNames } from '../../rules/match/named-ingredients.ts';

const MODULE = /rules[\\/]match[\\/]named-ingredients\.ts$/;

// As a text of JSON: an engine reads that faster than the same as code.
const inlined = (): string => `export const packedNames = JSON.parse(${JSON.stringify(JSON.stringify(packedNames))});`;

/** For esbuild, all in one file (benches). */
export const inlineNames: Plugin = {
  name: 'inline-names',
  setup(build) {
    build.onLoad({ filter: MODULE }, () => ({ contents: inlined(), loader: 'js' }));
  },
};

const NAMES = 'names.json.br';
/** One file a script: what is like lies together, and packs better so. */
const OTHER_SCRIPTS = packedNames.others.map((_, at) => `names-other-scripts-${at}.br`);

/**
 * What a function's code says in the place of the names: they lie beside it, packed, which takes an eighth off the Latin ones for two
 * milliseconds of a cold start, and a fifth off those in other scripts, since two bytes a sign pack better than three. The latter stay
 * there until one is looked for.
 */
const BESIDE = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
const read = (name) => brotliDecompressSync(readFileSync(join(import.meta.dirname, name)));
let others;
export const packedNames = {
  ...JSON.parse(read('${NAMES}').toString()),
  get others() { return (others ??= ${JSON.stringify(OTHER_SCRIPTS)}.map((name) => read(name).toString('utf16le'))); },
};`;

const pack = (text: string, encoding: 'utf8' | 'utf16le'): Buffer =>
  brotliCompressSync(Buffer.from(text, encoding), { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_GENERIC } });

/** For esbuild: the names as files of their own beside a function, so that its code stays plain ASCII and half as long. */
export function namesBeside(folder: string): Plugin {
  return {
    name: 'names-beside',
    setup(build) {
      build.onLoad({ filter: MODULE }, () => ({ contents: BESIDE, loader: 'js' }));
      build.onEnd(async () => {
        const { others, ...latin } = packedNames;
        await writeFile(join(folder, NAMES), pack(JSON.stringify(latin), 'utf8'));
        await Promise.all(OTHER_SCRIPTS.map((file, at) => writeFile(join(folder, file), pack(others[at]!, 'utf16le'))));
      });
    },
  };
}

/** For Vite (page, workers). */
export const inlineNamesInPage = {
  name: 'inline-names',
  enforce: 'pre' as const,
  load(id: string): string | undefined {
    return MODULE.test(id) ? inlined() : undefined;
  },
};
