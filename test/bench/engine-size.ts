/** Size of the engine with all its knowledge, as a browser would get it: bundled, minified, gzip. */
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { inlineNames } from '../../infra/build/inline-names.ts';
import { printFigures, ROOT } from './report-figures.ts';

const { outputFiles, metafile } = await build({
  metafile: true,
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
  plugins: [inlineNames],
});
const bundle = outputFiles[0]?.contents ?? new Uint8Array();
const figures = {
  kB: Math.round(bundle.length / 100) / 10,
  gzipKb: Math.round(gzipSync(bundle, { level: 9 }).length / 100) / 10,
};
const folders = new Map<string, number>();
for (const [file, { bytesInOutput }] of Object.entries(Object.values(metafile.outputs)[0]?.inputs ?? {})) {
  const folder = file
    .split('/')
    .slice(0, 3)
    .join('/')
    .replace(/[^/]*\.(?:ts|json)$/, '');
  folders.set(folder, (folders.get(folder) ?? 0) + bytesInOutput);
}
for (const [folder, bytes] of [...folders].sort(([, a], [, b]) => b - a))
  console.log(`${(bytes / 1000).toFixed(1).padStart(8)} kB  ${folder}`);
console.log(`engine with all knowledge: ${figures.kB} kB, gzip ${figures.gzipKb} kB`);
printFigures(figures);
