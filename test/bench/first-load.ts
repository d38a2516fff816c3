/** What a first visit loads before anything is tapped: the page, its styles and the scripts it loads at once, gzip. Needs `dist/web`. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { printFigures, ROOT } from './report-figures.ts';

const site = join(ROOT, 'dist', 'web');
const page = join(site, 'index.html');
if (!existsSync(page)) {
  console.log('Not measured: dist/web is not built. Run node infra/build/build-web.mjs first.');
  printFigures({ missing: 'dist/web' });
  process.exit(0);
}

const html = readFileSync(page, 'utf8');
const linked = [...html.matchAll(/(?:src|href)="\/?([^"#?]+\.(?:js|css))"/g)].map(([, file = '']) => file);
const scripts = new Set<string>();
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*["'](\.[^"']+\.js)["']/g;

function addWithImports(file: string): void {
  if (scripts.has(file)) return;
  scripts.add(file);
  if (!file.endsWith('.js')) return;
  const code = readFileSync(join(site, file), 'utf8');
  for (const [, specifier = ''] of code.matchAll(STATIC_IMPORT)) addWithImports(join(file, '..', specifier));
}
for (const file of linked) addWithImports(file);

const sizes = ['index.html', ...scripts].map((file) => ({
  file,
  gzip: gzipSync(readFileSync(join(site, file)), { level: 9 }).length,
}));
for (const { file, gzip } of sizes) console.log(`${(gzip / 1000).toFixed(1).padStart(7)} kB  ${file}`);
const gzipKb = Math.round(sizes.reduce((sum, { gzip }) => sum + gzip, 0) / 100) / 10;
console.log(`first load, gzip: ${gzipKb} kB`);
printFigures({ gzipKb });
