import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Report } from '../../functions/contract.ts';
import { runCommand } from './run-command.ts';

const functions = join(import.meta.dirname, '..', '..', 'functions');
const DATA_DIR = join(mkdtempSync(join(tmpdir(), 'aftercheck-')), 'data');
const env = { ...process.env, DATA_DIR, PORT: '0', PUBLIC_URL: 'https://aftercheck.example/' };
const children: ChildProcess[] = [];
afterAll(() => {
  for (const child of children) child.kill('SIGKILL');
});

/** Starts the server and waits until it says where it is. */
function start(): Promise<{ child: ChildProcess; address: string; said: () => string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(functions, 'local.ts')], { env });
    children.push(child);
    let out = '';
    child.stdout.on('data', (piece) => {
      out += piece;
      const address = /Aftercheck is at (\S+)/.exec(out)?.[1];
      if (address) resolve({ child, address, said: () => out });
    });
    child.stderr.on('data', (piece) => {
      out += piece;
    });
    child.on('exit', () => reject(new Error(out)));
  });
}

const stop = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    child.removeAllListeners('exit');
    child.on('exit', (code) => resolve(code));
    child.kill('SIGTERM');
  });

const clinic = (...args: string[]) => runCommand('clinic.ts', args, { env });

test('one start serves checks and a demonstration clinic; the operator works beside it, and on its table when it has stopped', {
  timeout: 60_000,
}, async () => {
  const first = await start();
  const check = async (address: string, name: string) => {
    const response = await fetch(`${address}/v1/checks`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text: 'Aqua, Retinol', daysSince: 3, clinic: name }),
    });
    return Report.parse(await response.json());
  };
  expect((await check(first.address, 'linden-skin')).protocol.owner).toBe('Linden Skin Clinic');
  const key = /(linden-skin\.[\w-]{43})/.exec(first.said())?.[1];
  const versions = await fetch(`${first.address}/v1/clinics/linden-skin/versions`, {
    headers: { authorization: `Bearer ${key}` },
  });
  expect(versions.status).toBe(200);

  // Beside the running server.
  const created = await clinic('create', '--slug', 'acme', '--name', 'Acme Skin', '--json');
  expect(JSON.parse(created.out)).toEqual({
    slug: 'acme',
    key: expect.stringMatching(/^acme\.[\w-]{43}$/),
    manageUrl: 'https://aftercheck.example/clinic',
  });
  expect((await check(first.address, 'acme')).protocol).toEqual({ id: 'acme/microneedling', version: 1, owner: 'Acme Skin' });
  const opened = await fetch(`${first.address}/v1/clinics/acme/stats`, {
    headers: { authorization: `Bearer ${JSON.parse(created.out).key}` },
  });
  expect(opened.status).toBe(200);

  // A second start in the same folder says why it does not.
  await expect(start()).rejects.toThrow(/Another Aftercheck has .* open/);
  expect(await stop(first.child)).toBe(0);

  // On the table of a server that has stopped.
  const listed = await clinic('list');
  expect(listed.out.trim().split('\n')).toEqual(['acme  Acme Skin  version 1', 'linden-skin  Linden Skin Clinic  version 1']);
  expect((await clinic('disable', '--slug', 'acme')).code).toBe(0);

  // All is there after a new start, and no second key is made.
  const second = await start();
  expect(second.said()).not.toContain('shown this once');
  expect((await check(second.address, 'acme')).notes[0]?.id).toBe('unknown-clinic');
  expect((await check(second.address, 'linden-skin')).protocol.version).toBe(1);
  expect(await stop(second.child)).toBe(0);
});
