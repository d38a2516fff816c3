/**
 * Runs the command of every promise, prints one table and keeps it in .cache/proof.md. Ends with code 1 when a target is missed or a
 * command gives no figure. `npm run proof`, or `npm run proof -- --only NAME` for the rows whose name begins so.
 * With `--readme` the table is written into README.md as well.
 * A new promise is one entry in a rows file and, for a new file, one name in all-rows.ts.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ALL_ROWS } from './all-rows.ts';
import { type Measured, writeTable } from './write-table.ts';

const root = join(import.meta.dirname, '..', '..');
const only = process.argv.includes('--only') ? process.argv[process.argv.indexOf('--only') + 1] : undefined;
const chosen = ALL_ROWS.filter(({ name }) => only === undefined || name.startsWith(only));
if (chosen.length === 0) {
  console.error(`No row begins with "${only}". There are: ${ALL_ROWS.map(({ name }) => name).join(', ')}.`);
  process.exit(1);
}

const outputs = new Map<string, string>();
function outputOf(command: readonly string[]): string {
  const key = command.join(' ');
  const before = outputs.get(key);
  if (before !== undefined) return before;
  console.error(`... ${key}`);
  const [program = '', ...rest] = command;
  // "node" is the one that runs this, whatever else the machine has
  const run = spawnSync(program === 'node' ? process.execPath : program, rest, { cwd: root, encoding: 'utf8', maxBuffer: 1e9 });
  if (run.status !== 0) console.error(`${key} ended with ${run.status ?? run.error?.message}\n${run.stderr}`);
  outputs.set(key, run.stdout);
  return run.stdout;
}

const measured: Measured[] = chosen.map((row) => ({ row, reading: row.read(outputOf(row.command)) }));
const table = writeTable(measured);
console.log(table);
mkdirSync(join(root, '.cache'), { recursive: true });
if (only === undefined) writeFileSync(join(root, '.cache', 'proof.md'), `${table}\n`);
if (process.argv.includes('--readme') && only === undefined) {
  const readme = readFileSync(join(root, 'README.md'), 'utf8');
  const marked = /(<!-- proof: begin -->\n)[\s\S]*?(<!-- proof: end -->)/;
  writeFileSync(
    join(root, 'README.md'),
    readme.replace(marked, (_all, begin, end) => `${begin}${table}\n${end}`),
  );
}
process.exitCode = measured.some(({ reading }) => !reading || reading.met === false) ? 1 : 0;
