/// <reference path="./dynalite.d.ts" />
/** The embedded DynamoDB of `npm start`: same code, same table, in a folder of this machine. One process at a time can open it. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import dynalite from 'dynalite';
import { connectTable, createTable, localConfig, type Table } from './dynamo-table.ts';

export type LocalTable = { table: Table; close: () => Promise<void> };

const TABLE_NAME = 'aftercheck';
const PORT_FILE = 'table-port';

/**
 * Opens the table in `folder`, or in memory without one, and writes down its port so that the operator's command finds it.
 * Throws where another process has the folder open.
 */
export async function openLocalTable(folder?: string): Promise<LocalTable> {
  if (folder !== undefined) {
    if (await findLocalTable(folder))
      throw new Error(`Another Aftercheck has ${folder} open. Stop it, or choose another folder: DATA_DIR=.data-2`);
    await mkdir(folder, { recursive: true });
  }
  const server = dynalite({
    createTableMs: 0,
    deleteTableMs: 0,
    updateTableMs: 0,
    ...(folder !== undefined && { path: join(folder, 'table') }),
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  const table = connectTable(TABLE_NAME, localConfig(port));
  await createTable(table);
  if (folder !== undefined) await writeFile(join(folder, PORT_FILE), String(port));
  const close = async () => {
    if (folder !== undefined) await rm(join(folder, PORT_FILE), { force: true });
    table.client.destroy();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  };
  return { table, close };
}

/** The table that a running `npm start` has open in `folder`; undefined where none runs. */
export async function findLocalTable(folder: string): Promise<Table | undefined> {
  const port = Number(await readFile(join(folder, PORT_FILE), 'utf8').catch(() => Number.NaN));
  if (!Number.isInteger(port)) return undefined;
  const answers = await fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );
  return answers ? connectTable(TABLE_NAME, localConfig(port)) : undefined;
}
