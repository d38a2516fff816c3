/** What the functions weigh: size is time at each start. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureFolder } from '../../infra/build/measure-folder.ts';
import { bundledFunctions } from './bundled-functions.ts';

let bundles: Awaited<ReturnType<typeof bundledFunctions>>;
beforeAll(async () => {
  bundles = await bundledFunctions();
});
afterAll(() => bundles?.remove());

const budgets: [name: 'check' | 'scan', gzipKb: number][] = [
  ['check', 340],
  ['scan', 7_000],
];
test.each(budgets)('%s stays within %i kB by gzip', async (name, most) => {
  const files = await measureFolder(bundles[name]);
  const gzipKb = files.reduce((sum, file) => sum + file.gzipKb, 0);
  console.log(`${name}: ${files.length} files, gzip ${Math.round(gzipKb)} kB`);
  expect(gzipKb).toBeLessThanOrEqual(most);
});

test('what a check has no need of is loaded when it is asked for', async () => {
  const start = await readFile(join(bundles.check, 'index.mjs'), 'utf8');
  for (const part of ['DynamoDB_20120810', '"openapi":"3.1.0"', 'credential_process']) expect(start).not.toContain(part);
  const all = await Promise.all(
    (await measureFolder(bundles.check)).map(({ file }) => readFile(join(bundles.check, file), 'utf8')),
  );
  expect(all.join()).toContain('DynamoDB_20120810');
  expect(all.join()).not.toContain('credential_process');
});

test('zod speaks one language', async () => {
  const start = await readFile(join(bundles.check, 'index.mjs'), 'utf8');
  expect(start).toContain('Invalid input: expected');
  expect(start).not.toMatch(/Ungültige Eingabe|Entrée invalide|Entrada inválida/);
});
