/** Size of the engine with all its knowledge, as a browser would get it: bundled, minified, gzip. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { printFigures, ROOT } from './report-figures.ts';

const { outputFiles } = await build({
  stdin: {
    contents: `export { checkLabel } from './rules/check-label.ts'; export { findProtocol } from './rules/knowledge/find-protocol.ts';`,
    resolveDir: ROOT,
  },
  bundle: true,
  minify: true,
  write: false,
  format: 'esm',
  platform: 'browser',
  target: 'es2022',
  charset: 'utf8',
});
const bundle = outputFiles[0]?.contents ?? new Uint8Array();
const figures = {
  kB: Math.round(bundle.length / 100) / 10,
  gzipKb: Math.round(gzipSync(bundle, { level: 9 }).length / 100) / 10,
};
console.log(`engine with all knowledge: ${figures.kB} kB, gzip ${figures.gzipKb} kB`);
printFigures(figures);
