/**
 * Puts the facts of the rules beside a function's code: their JSON files and the folded names lie in one packed file. All in one pack
 * better than each alone, and an engine reads JSON faster than the same as code. Names in other scripts lie apart, one file a script.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import type { Plugin } from 'esbuild';
import { packedNames } from '../../rules/match/named-ingredients.ts';
import { NAMES_MODULE } from './inline-names.ts';

const RULES = join(import.meta.dirname, '..', '..', 'rules');
const FACTS = 'facts.json.br';
/** Like lies beside like, and two bytes a sign pack better than three. */
const OTHER_SCRIPTS = packedNames.others.map((_, at) => `names-other-scripts-${at}.br`);

/** The module that all others have their facts from. Other scripts stay packed until a name in one is looked for. */
const FACTS_MODULE = `import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
const read = (name) => brotliDecompressSync(readFileSync(join(import.meta.dirname, name)));
const { files, names } = JSON.parse(read('${FACTS}').toString());
let others;
const packedNames = {
  ...names,
  get others() { return (others ??= ${JSON.stringify(OTHER_SCRIPTS)}.map((name) => read(name).toString('utf16le'))); },
};
export { files, packedNames };`;

const pack = (text: string, encoding: 'utf8' | 'utf16le'): Buffer =>
  brotliCompressSync(Buffer.from(text, encoding), { params: { [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_GENERIC } });

/** For esbuild: a function's facts as files of their own in its folder. */
export function factsBeside(folder: string): Plugin {
  return {
    name: 'facts-beside',
    setup(build) {
      const files = new Map<string, unknown>();
      const from = { loader: 'js', resolveDir: RULES } as const;
      build.onResolve({ filter: /^facts-beside$/ }, () => ({ path: 'facts-beside', namespace: 'facts-beside' }));
      build.onLoad({ filter: /.*/, namespace: 'facts-beside' }, () => ({ ...from, contents: FACTS_MODULE }));
      build.onLoad({ filter: NAMES_MODULE }, () => ({ ...from, contents: `export { packedNames } from 'facts-beside';` }));
      build.onLoad({ filter: /rules[\\/].*\.json$/ }, async ({ path }) => {
        const name = relative(RULES, path).replaceAll(sep, '/');
        files.set(name, JSON.parse(await readFile(path, 'utf8')));
        return { ...from, contents: `import { files } from 'facts-beside'; export default files[${JSON.stringify(name)}];` };
      });
      build.onEnd(async () => {
        const { others, ...names } = packedNames;
        // in one order, whichever was read first: the same input gives the same bytes
        const sorted = Object.fromEntries([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
        await writeFile(join(folder, FACTS), pack(JSON.stringify({ files: sorted, names }), 'utf8'));
        await Promise.all(OTHER_SCRIPTS.map((file, at) => writeFile(join(folder, file), pack(others[at]!, 'utf16le'))));
      });
    },
  };
}
