import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'aftercheck-'));
const clinic = (dataDir: string, ...args: string[]) =>
  runCommand('clinic.ts', args, { env: { ...process.env, DATA_DIR: dataDir } });

test('a folder that is not there is told, and not made', async () => {
  const mistyped = join(folder, 'mistyped', 'data');
  const { code, out, err } = await clinic(mistyped, 'list');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^There is no folder .+mistyped.data\. Set DATA_DIR/);
  expect(existsSync(join(folder, 'mistyped'))).toBe(false);
});

test('the first clinic makes it', async () => {
  const data = join(folder, 'first');
  expect((await clinic(data, 'create', '--slug', 'acme', '--name', 'Acme Skin')).code).toBe(0);
  expect((await clinic(data, 'list')).out).toBe('acme  Acme Skin  version 1\n');
});

test('an unknown option is told in one line', async () => {
  const { code, err } = await clinic(folder, 'list', '--foo');
  expect([code, err]).toEqual([2, 'There is no option --foo. All are listed by --help.\n']);
});
