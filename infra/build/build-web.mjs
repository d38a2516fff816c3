// Builds the page into dist/web. With --if-stale only when a source is newer than the last build, so that `npm start` alone works on
// a fresh clone and starts at once the next time. Several may ask at once (the tests of the browser do): one builds, the others wait;
// and what is served is replaced only when the new one is whole.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');
const folder = join(root, 'dist', 'web');
const built = join(folder, 'index.html');
const lock = join(root, 'dist', '.web-is-being-built');
const sources = ['web', 'rules', 'functions/contract.ts', 'functions/contract-limits.ts', 'vite.config.ts', 'package-lock.json'];

const newest = (path) => {
  if (!existsSync(path)) return 0;
  const facts = statSync(path);
  if (!facts.isDirectory()) return facts.mtimeMs;
  return Math.max(facts.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
};

const stale = () =>
  !existsSync(built) || Math.max(...sources.map((source) => newest(join(root, source)))) > statSync(built).mtimeMs;

const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/** Making a folder is what only one of many can do. */
function taken() {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    return false;
  }
}

/** Runs the work while no other process does; a lock that is two minutes old was left behind. */
function alone(work) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  for (let told = false; !taken(); pause(200)) {
    const since = statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now();
    if (Date.now() - since > 120_000) rmSync(lock, { recursive: true, force: true });
    if (!told) console.log('Another build is under way; waiting for it ...');
    told = true;
  }
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function build() {
  // A broken fact stops the build: the page would answer by it, offline, for as long as it is kept. So does a sentence that is missing.
  for (const check of ['check-knowledge.ts', 'check-wording.ts']) {
    const checked = spawnSync(process.execPath, [join(root, 'infra', 'build', check)], {
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    if (checked.status !== 0) return 1;
  }
  console.log('Building the page ...');
  const begun = new Date();
  const [fresh, old] = [`${folder}-new`, `${folder}-old`];
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  execFileSync(process.execPath, [vite, 'build', '--logLevel', 'warn', '--outDir', fresh, '--emptyOutDir'], {
    cwd: root,
    stdio: 'inherit',
  });
  // A source saved while the build ran must count as newer.
  utimesSync(join(fresh, 'index.html'), begun, begun);
  rmSync(old, { recursive: true, force: true });
  if (existsSync(folder)) renameSync(folder, old);
  renameSync(fresh, folder);
  rmSync(old, { recursive: true, force: true });
  return 0;
}

const wanted = () => !process.argv.includes('--if-stale') || stale();
if (wanted()) {
  alone(() => {
    if (wanted()) process.exitCode = build();
  });
}
