// Builds the page into dist/web. With --if-stale only when a source is newer than the last build, so that `npm start` alone works on
// a fresh clone and starts at once the next time.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const built = join(root, 'dist', 'web', 'index.html');
const sources = ['web', 'rules', 'functions/contract.ts', 'vite.config.ts', 'package-lock.json'];

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(facts.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const stale = () =>
  !existsSync(built) || Math.max(...sources.map((source) => newest(join(root, source)))) > statSync(built).mtimeMs;

if (!process.argv.includes('--if-stale') || stale()) {
  // A broken fact stops the build: the page would answer by it, offline, for as long as it is kept.
  const facts = spawnSync(process.execPath, [join(root, 'infra', 'build', 'check-knowledge.ts')], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (facts.status !== 0) process.exit(1);
  console.log('Building the page ...');
  const begun = new Date();
  execFileSync(process.execPath, [join(root, 'node_modules', 'vite', 'bin', 'vite.js'), 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  // A source saved while the build ran must count as newer.
  utimesSync(built, begun, begun);
}
