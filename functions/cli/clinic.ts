/** `npm run clinic -- create --slug acme --name "Acme Skin"`: what only the operator may do. The right to the table is the permission. */
import { access } from 'node:fs/promises';
import { createDynamoClinics } from '../clinics/dynamo-clinics.ts';
import type { Table } from '../clinics/dynamo-table.ts';
import { connectTable } from '../clinics/dynamo-table.ts';
import { findLocalTable, openLocalTable } from '../clinics/local-table.ts';
import { readSettings, type Settings } from '../env.ts';
import { CommandLineError, readCommandLine } from './read-command-line.ts';
import { type ClinicAnswer, ClinicRefusal, runClinicCommand } from './run-clinic-command.ts';

const HELP = `npm run clinic -- create --slug acme --name "Acme Skin"   a new clinic, its key (shown once) and where to manage it
npm run clinic -- list                                     all clinics
npm run clinic -- show --slug acme                         one clinic as it now is
npm run clinic -- rotate --slug acme [--now]               a new key; the old one works until the new one is used, 24 hours at most;
                                                           with --now it ends at once
npm run clinic -- disable --slug acme                      its key opens nothing, its link falls back to the general rules
npm run clinic -- enable --slug acme                       and back

--json prints JSON. The table is the one named by CLINICS_TABLE, with your AWS credentials; without that name it is the one of
"npm start" in DATA_DIR (.data), running or not. PUBLIC_URL is the address of the page (http://localhost:8787).
It ends with 0; 2 when the command was not as expected or cannot be done; 1 when the table cannot be reached.`;

async function main(): Promise<number> {
  const { values, positionals } = readCommandLine({
    slug: { type: 'string' },
    name: { type: 'string' },
    now: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', short: 'h', default: false },
  });
  if (values.help || positionals.length !== 1) {
    console.log(HELP);
    return values.help ? 0 : 2;
  }
  const settings = readSettings('local');
  const { table, close } = await reachTable(settings, positionals[0]!);
  try {
    const answer = await runClinicCommand(positionals[0]!, {
      store: createDynamoClinics(table),
      options: { ...values, atOnce: values.now },
      now: new Date(),
      publicUrl: settings.publicUrl,
    });
    console.log(values.json ? JSON.stringify(answer.data) : inWords(answer));
    return 0;
  } finally {
    await close();
  }
}

const inWords = ({ lines }: ClinicAnswer): string => lines.join('\n');

/** The table of the cloud, of a running `npm start`, or of one that is not running. */
async function reachTable(settings: Settings, command: string): Promise<{ table: Table; close: () => Promise<void> }> {
  if (settings.table !== undefined) {
    const table = connectTable(settings.table, {}, 10_000);
    return { table, close: async () => table.client.destroy() };
  }
  const running = await findLocalTable(settings.dataDir);
  if (running) return { table: running, close: async () => running.client.destroy() };
  // a folder that is mistyped must not become an empty table
  if (command !== 'create' && !(await isThere(settings.dataDir)))
    throw new ClinicRefusal('no-folder', { folder: settings.dataDir });
  return openLocalTable(settings.dataDir);
}

const isThere = (folder: string): Promise<boolean> =>
  access(folder).then(
    () => true,
    () => false,
  );

process.exitCode = await main().catch((thrown: unknown) => {
  const expected = thrown instanceof ClinicRefusal || thrown instanceof CommandLineError;
  console.error(
    thrown instanceof Error
      ? expected
        ? thrown.message
        : `The table cannot be reached: ${thrown.name}: ${thrown.message}`
      : String(thrown),
  );
  return expected ? 2 : 1;
});
