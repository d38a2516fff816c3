/** What the functions weigh: size is time at each start. */
import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureFolder } from '../../infra/build/measure-folder.ts';
import { readEvent } from '../events/read-event.ts';
import { bundledFunctions } from './bundled-functions.ts';
import { httpAnswer } from './http-answer.ts';
import { startFunction } from './start-function.ts';

let bundles: Awaited<ReturnType<typeof bundledFunctions>>;
beforeAll(async () => {
  bundles = await bundledFunctions();
});
afterAll(() => bundles?.remove());

const budgets: [name: 'check' | 'scan', gzipKb: number][] = [
  ['check', 340],
  // with the reader's data for five scripts
  ['scan', 14_500],
];
test.each(budgets)('%s stays within %i kB by gzip', async (name, most) => {
  const files = await measureFolder(bundles[name]);
  const gzipKb = files.reduce((sum, file) => sum + file.gzipKb, 0);
  console.log(`${name}: ${files.length} files, gzip ${Math.round(gzipKb)} kB`);
  expect(gzipKb).toBeLessThanOrEqual(most);
});

/** The code that a start loads: index.mjs and the parts that it and they import, but not those that `import()` brings later. */
async function loadedAtStart(folder: string, file = 'index.mjs', seen = new Set<string>()): Promise<string> {
  if (seen.has(file)) return '';
  seen.add(file);
  const code = await readFile(join(folder, file), 'utf8');
  const parts = [...code.matchAll(/(?:from|import)\s*"\.\/(part-[^"]+)"/g)].map(([, part]) => part!);
  const rest = await Promise.all(parts.map((part) => loadedAtStart(folder, part, seen)));
  return [code, ...rest].join('\n');
}

/** A few words of each part of the check function that a usual check has no need of. */
const LATER = ['DynamoDB_20120810', 'openapi:"3.1.0"', 'Invalid input: expected', 'small letters, digits and hyphens'];

test('what a check has no need of is loaded when it is asked for', async () => {
  const start = await loadedAtStart(bundles.check);
  expect(start).toContain('/v1/checks');
  expect(start).toContain('too-many-unknown');
  // facts are packed beside the code, not in it
  expect(brotliDecompressSync(await readFile(join(bundles.check, 'facts.json.br'))).toString()).toContain('"free from"');
  expect(start).not.toContain('"free from"');
  for (const part of LATER) expect(start).not.toContain(part);
  const files = (await measureFolder(bundles.check)).filter(({ file }) => file.endsWith('.mjs'));
  const all = (await Promise.all(files.map(({ file }) => readFile(join(bundles.check, file), 'utf8')))).join('\n');
  for (const part of LATER) expect(all).toContain(part);
  expect(all).not.toContain('credential_process');
  // zod speaks one language
  expect(all).not.toMatch(/Ungültige Eingabe|Entrée invalide|Entrada inválida/);
});

test('a start opens few files: each costs a look-up and a reading of its own', async () => {
  const seen = new Set<string>();
  await loadedAtStart(bundles.check, 'index.mjs', seen);
  expect(seen.size).toBeLessThanOrEqual(6);
});

test('names in other scripts lie unread beside it until a label holds one', async () => {
  const without = await mkdtemp(join(tmpdir(), 'without-'));
  await cp(bundles.check, without, { recursive: true });
  for (const script of [0, 1, 2]) await rm(join(without, `names-other-scripts-${script}.br`));
  const check = await startFunction({ folder: without });
  const statusOf = async (text: string): Promise<number> =>
    httpAnswer(await check.invoke(readEvent('check', { body: JSON.stringify({ text, daysSince: 3 }) }))).status;
  expect(await statusOf('Ingredients: Aqua, Glycerin, Niacinamid, Zorbium Flumate, Retin0l Palmitate Parfum.')).toBe(200);
  expect(await statusOf('Ingrédients : Eau, Huile d’argan, Beurre de karité.')).toBe(200);
  expect(await statusOf('전성분: 정제수, 글리세린, 레티놀')).toBe(500);
  await check.stop();
  await rm(without, { recursive: true });
});
