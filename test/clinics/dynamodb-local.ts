import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { connectTable, createTable, localConfig } from '../../functions/clinics/dynamo-table.ts';
import type { LocalTable } from '../../functions/clinics/local-table.ts';

const folder = join(import.meta.dirname, '..', '..', '.cache', 'dynamodb-local');

/** Whether the real DynamoDB Local can run here: Java, and what infra/build/get-dynamodb-local.mjs fetches. */
export const dynamoDbLocalIsHere = existsSync(join(folder, 'DynamoDBLocal.jar')) && spawnSync('java', ['-version']).status === 0;

/** Starts one in memory, on a free port. */
export async function openDynamoDbLocal(): Promise<LocalTable> {
  const port = await freePort();
  const options = [
    '-Xmx256m',
    '-Djava.library.path=./DynamoDBLocal_lib',
    '-jar',
    'DynamoDBLocal.jar',
    '-inMemory',
    '-disableTelemetry',
    '-port',
    String(port),
  ];
  const java = spawn('java', options, { cwd: folder, stdio: 'ignore' });
  const table = connectTable('aftercheck', localConfig(port), 10_000);
  for (let attempt = 0; !(await answers(port)); attempt++) {
    if (attempt > 300 || java.exitCode !== null) throw new Error('DynamoDB Local does not start.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  await createTable(table);
  const close = async () => {
    table.client.destroy();
    java.kill();
  };
  return { table, close };
}

const answers = (port: number) =>
  fetch(`http://127.0.0.1:${port}/`).then(
    () => true,
    () => false,
  );

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
