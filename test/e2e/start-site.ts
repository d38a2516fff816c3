import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

const root = join(import.meta.dirname, '..', '..');

export interface Site {
  url: string;
  stop: () => Promise<void>;
}

/** The built page and the real API on a free port, with a table of their own: what `npm start` starts. Builds the page when it is stale. */
export async function startSite(settings: Record<string, string> = {}): Promise<Site> {
  execFileSync(process.execPath, [join(root, 'infra', 'build', 'build-web.mjs'), '--if-stale'], {
    cwd: root,
    // The test runner's own setting would build a page for developers.
    env: { ...process.env, NODE_ENV: 'production' },
    stdio: 'ignore',
  });
  const port = await freePort();
  const dataDir = mkdtempSync(join(tmpdir(), 'aftercheck-'));
  const server = spawn(process.execPath, [join(root, 'functions', 'local.ts')], {
    cwd: root,
    env: { ...process.env, PORT: String(port), DATA_DIR: dataDir, ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = `http://localhost:${port}`;
  await untilUp(server, `${url}/v1/health`);
  return {
    url,
    stop: async () => {
      server.kill();
      await new Promise((done) => (server.exitCode === null ? server.once('exit', done) : done(null)));
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

const PATIENCE_MS = 20_000;

async function untilUp(server: ChildProcess, url: string): Promise<void> {
  let said = '';
  for (const stream of [server.stdout, server.stderr]) stream?.on('data', (text) => (said += text));
  const end = Date.now() + PATIENCE_MS;
  while (Date.now() < end && server.exitCode === null) {
    const up = await fetch(url).then(
      (answer) => answer.ok,
      () => false,
    );
    if (up) return;
    await new Promise((later) => setTimeout(later, 50));
  }
  server.kill();
  throw new Error(`The server did not start. It said:\n${said}`);
}
