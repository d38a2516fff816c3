/** A connection to the clinics' table, and how the table is made where no stack makes it (at home, in tests). */
import {
  CreateTableCommand,
  DynamoDBClient,
  type DynamoDBClientConfig,
  ResourceInUseException,
  waitUntilTableExists,
} from '@aws-sdk/client-dynamodb';
import { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { TABLE } from '../env.ts';

export type Table = { client: DynamoDBDocumentClient; name: string };

/** `patience`: milliseconds until one attempt is given up. A check must not wait long for a slow table. */
export function connectTable(name: string, config: DynamoDBClientConfig = {}, patience = 1500): Table {
  const timeouts = { connectionTimeout: Math.min(1000, patience), requestTimeout: patience, throwOnRequestTimeout: true };
  const client = new DynamoDBClient({ maxAttempts: 3, requestHandler: timeouts, ...config });
  return { client: DynamoDBDocumentClient.from(client, { marshallOptions: { removeUndefinedValues: true } }), name };
}

/** For a DynamoDB on this machine: its address stands in place of an account. */
export const localConfig = (port: number): DynamoDBClientConfig => ({
  endpoint: `http://127.0.0.1:${port}`,
  region: 'local',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
});

/** Makes the table unless it is there. */
export async function createTable({ client, name }: Table): Promise<void> {
  const [pk, sk] = [TABLE.partitionKey, TABLE.sortKey];
  try {
    await client.send(
      new CreateTableCommand({
        TableName: name,
        BillingMode: 'PAY_PER_REQUEST',
        AttributeDefinitions: [pk, sk].map((AttributeName) => ({ AttributeName, AttributeType: 'S' })),
        KeySchema: [
          { AttributeName: pk, KeyType: 'HASH' },
          { AttributeName: sk, KeyType: 'RANGE' },
        ],
      }),
    );
  } catch (thrown) {
    if (!(thrown instanceof ResourceInUseException)) throw thrown;
  }
  await waitUntilTableExists({ client, maxWaitTime: 20, minDelay: 0.05, maxDelay: 0.5 } as never, { TableName: name });
}
